/**
 * Strapi 4.0.6 keeps sessions, which the login providers need: config/server.js has to name the keys that sign them.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.0.0-to-4.0.6
 * `({ env }) => ({ host })` → `({ env }) => ({ host, app: { keys: env.array('APP_KEYS') } })`
 */
import { addConfigValue } from '../../src/ast/config/add-config-value.ts';

export default addConfigValue({
  file: 'server',
  path: ['app', 'keys'],
  variable: 'APP_KEYS',
  list: true,
});
