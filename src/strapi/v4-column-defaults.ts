/**
 * Columns that v4 needs filled and v3 does not have, by v4 uid and column.
 *
 * Source: `@strapi/plugin-upload` 4.3: every file is in the root folder until somebody moves it.
 */
export const COLUMN_DEFAULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'plugin::upload.file': { folder_path: '/' },
};
