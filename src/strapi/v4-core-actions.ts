/**
 * The actions that `createCoreController` gives to a controller.
 *
 * Source: `lib/core-api/controller/collection-type.js` and `single-type.js` of @strapi/strapi 4.7.0.
 */
export const V4_CORE_ACTIONS = {
  collectionType: ['find', 'findOne', 'create', 'update', 'delete'],
  singleType: ['find', 'update', 'delete'],
} as const;

/** What @strapi/plugin-i18n adds to the controller of a localized content-type (`server/services/core-api.js` at 4.7.0). */
export const V4_LOCALIZATION_ACTION = 'createLocalization';
