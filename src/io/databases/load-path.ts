/**
 * The keys under which Strapi 3 and 4 put a file that they load by pattern (`filepath-to-prop-path.js` of both). Case is lost, and
 * every other dot opens a new level.
 *
 * `Article.settings.json` → `['article']`; `Users-Permissions/models/User.js` → `['users-permissions', 'models', 'user']`
 */
export function loadPath(path: string): string[] {
  return path
    .replace(/\.settings|\.json|\.js/g, '')
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/^\.+/, ''))
    .join('.')
    .split('.');
}
