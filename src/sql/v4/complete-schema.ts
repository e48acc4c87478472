import get from 'lodash/get';

type Schema = Readonly<Record<string, unknown>>;

/**
 * Adds to a content-type's schema what Strapi 4 adds while it loads, so that it says what the core store says: a table and attributes
 * (`createContentType` of @strapi/strapi), `localizations` and `locale` (register.js of @strapi/plugin-i18n).
 *
 * @param localizable whether the plugin i18n is there
 */
export function completeSchema(uid: string, schema: Schema, localizable: boolean): Schema {
  const [, kind, owner, name = ''] = /^(api|plugin)::(.+)\.(.+)$/.exec(uid) ?? [];
  const table = kind === 'plugin' ? `${owner}_${name}`.toLowerCase() : name;
  const whole = { ...schema, collectionName: schema.collectionName || table };
  // What is no object is refused by whoever reads the result.
  const { attributes } = schema;
  if (typeof attributes !== 'object' || attributes === null) return whole;
  const localized = localizable && get(schema, 'pluginOptions.i18n.localized') === true;
  const creator = { type: 'relation', relation: 'oneToOne', target: 'admin::user' };
  return {
    ...whole,
    attributes: {
      ...attributes,
      createdAt: { type: 'datetime' },
      updatedAt: { type: 'datetime' },
      ...(get(schema, 'options.draftAndPublish') === true && { publishedAt: { type: 'datetime' } }),
      createdBy: creator,
      updatedBy: creator,
      ...(localized && {
        localizations: { type: 'relation', relation: 'oneToMany', target: uid },
        locale: { type: 'string' },
      }),
    },
  };
}
