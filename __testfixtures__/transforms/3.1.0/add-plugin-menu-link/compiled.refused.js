'use strict';

Object.defineProperty(exports, '__esModule', { value: true });
exports.default = void 0;

var _package = _interopRequireDefault(require('../../package.json'));
var _pluginId = _interopRequireDefault(require('./pluginId'));
var _App = _interopRequireDefault(require('./containers/App'));

function _interopRequireDefault(obj) {
  return obj && obj.__esModule ? obj : { default: obj };
}

var _default = function _default(strapi) {
  var plugin = {
    icon: _package.default.strapi.icon,
    id: _pluginId.default,
    mainComponent: _App.default,
    name: _package.default.strapi.name
  };
  return strapi.registerPlugin(plugin);
};

exports.default = _default;
