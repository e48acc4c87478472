import get from 'lodash/get';

type Definition = Readonly<Record<string, unknown>>;

/**
 * Adds to a model's definition what Strapi 3.6 adds while it loads, so that it says what its row in core_store says: a table
 * (`createContentType` of strapi-utils), `localizations` and `locale` (register.js of strapi-plugin-i18n), `published_at`, `created_by`
 * and `updated_by` (mount-models.js of strapi-connector-bookshelf).
 *
 * @param localizable whether the plugin i18n is there
 */
export function completeDefinition(uid: string, definition: Definition, localizable: boolean): Definition {
  // Components and Strapi's own models are taken as they are.
  const [, kind, owner, name] = /^(application|plugins)::(.+)\.(.+)$/.exec(uid) ?? [];
  if (name === undefined) return definition;
  const table = kind === 'plugins' ? `${owner}_${name}` : name;
  const whole = { ...definition, collectionName: definition.collectionName || table.toLowerCase() };
  // What is no object is refused by whoever reads the result.
  const { attributes } = definition;
  if (typeof attributes !== 'object' || attributes === null) return whole;
  const localized = localizable && get(definition, 'pluginOptions.i18n.localized') === true;
  return {
    ...whole,
    attributes: {
      ...attributes,
      ...(localized && { localizations: { collection: name }, locale: { type: 'string' } }),
      ...(get(definition, 'options.draftAndPublish') === true && { published_at: { type: 'datetime' } }),
      created_by: { model: 'user', plugin: 'admin' },
      updated_by: { model: 'user', plugin: 'admin' },
    },
  };
}
