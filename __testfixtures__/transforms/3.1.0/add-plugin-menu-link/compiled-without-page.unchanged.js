'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

exports.default = function (strapi) {
  var plugin = { icon: 'book', id: 'articles', mainComponent: null, name: 'Articles' };
  return strapi.registerPlugin(plugin);
};
