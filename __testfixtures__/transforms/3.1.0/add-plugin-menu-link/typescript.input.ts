import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import React from 'react';
import type { StrapiPlugin } from './types';
import trads from './translations';

export default (strapi: any) => {
  const pluginDescription = pluginPkg.strapi.description || pluginPkg.description;

  const plugin: StrapiPlugin = {
    description: pluginDescription,
    icon: pluginPkg.strapi.icon,
    id: pluginId,
    mainComponent: App as React.ComponentType,
    name: pluginPkg.strapi.name,
    trads,
  };

  return strapi.registerPlugin(plugin);
};
