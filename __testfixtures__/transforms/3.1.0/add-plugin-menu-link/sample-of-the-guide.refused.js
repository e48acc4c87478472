export default strapi => {
  // ...
  const icon = pluginPkg.strapi.icon;
  const name = pluginPkg.strapi.name;
  const plugin = {
    // ...
    icon,
    name,
    menu: {
      pluginsSectionLinks: [{ destination: `/plugins/${pluginId}`, icon, name }],
    },
  };
};
