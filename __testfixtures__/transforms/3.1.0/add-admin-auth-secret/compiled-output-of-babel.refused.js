"use strict";

exports.__esModule = true;
exports["default"] = void 0;

exports["default"] = ({ env }) => ({
  host: env("HOST", "0.0.0.0")
});
