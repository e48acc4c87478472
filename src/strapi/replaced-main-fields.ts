/**
 * Attributes that v3 shows as the name of an entry and v4 does not have, and what v4 shows instead, by v3 uid.
 *
 * Source: the configuration that v4 4.7.0 makes for `plugin::users-permissions.permission`, whose single `action` holds what v3 has
 * in `type`, `controller` and `action` (the v3 → v4 SQL guide, "Permissions columns").
 */
export const REPLACED_MAIN_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'plugins::users-permissions.permission': { type: 'action' },
};
