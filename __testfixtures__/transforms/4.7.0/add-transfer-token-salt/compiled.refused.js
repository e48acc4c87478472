"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const config = ({ env }) => ({
    auth: {
        secret: env('ADMIN_JWT_SECRET'),
    },
});
exports.default = config;
