/**
 * Strapi 4.1.8 no longer makes up the secret that signs end users' tokens outside of development: config/plugins.js names it.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.0.6-to-4.1.8
 * `({ env }) => ({})` → `({ env }) => ({ 'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } } })`
 */
import { addConfigValue } from '../../src/ast/config/add-config-value.ts';

export default addConfigValue({
  file: 'plugins',
  path: ['users-permissions', 'config', 'jwtSecret'],
  variable: 'JWT_SECRET',
  // `server/config.js` of every @strapi/plugin-users-permissions of Strapi 4 has `jwtSecret: env('JWT_SECRET')`.
  isDefault: true,
  formerly: { companion: 'jwt', path: ['jwtSecret'] },
});
