/**
 * Actions that v4's guide names as they were called in 4.0, and what they are called since; `null` for those that are gone.
 * v4 deletes what it does not know at every boot (`syncPermissions` of @strapi/plugin-users-permissions).
 *
 * Source: server/controllers/role.js of @strapi/plugin-users-permissions 4.1.9 and 4.1.10, server/controllers/content-api.js of
 * @strapi/plugin-upload 4.1.12 and 4.2.0, and the controllers that 4.7.0 and 4.25.24 really load.
 */
const CHANGED: ReadonlyMap<string, string | null> = new Map([
  ['plugin::users-permissions.role.getRole', 'plugin::users-permissions.role.findOne'],
  ['plugin::users-permissions.role.getRoles', 'plugin::users-permissions.role.find'],
  ['plugin::upload.content-api.count', null],
]);

/**
 * What v4 calls an action from 4.2 on.
 *
 * `currentActionName('plugin::users-permissions.role.getRole')` → `'plugin::users-permissions.role.findOne'`
 *
 * @returns `null` for an action that v4 no longer has
 */
export function currentActionName(action: string): string | null {
  const name = CHANGED.get(action);
  return name === undefined ? action : name;
}
