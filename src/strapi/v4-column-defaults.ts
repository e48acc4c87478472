/**
 * Columns that v4 needs filled and v3 does not have, by v4 uid and column.
 *
 * Sources: `@strapi/plugin-upload` 4.3, where every file is in the root folder until somebody moves it; the guide 3.0.x to 3.1.x,
 * which activates the administrators that there were.
 */
export const COLUMN_DEFAULTS: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  'plugin::upload.file': { folder_path: '/' },
  'admin::user': { is_active: true },
};
