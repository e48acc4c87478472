/**
 * Strapi 3.1 no longer makes up the secret that signs administrators' tokens: config/server.js has to name one.
 * https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.0.x-to-3.1.x.html
 * `({ env }) => ({ host })` → `({ env }) => ({ host, admin: { auth: { secret: env('ADMIN_JWT_SECRET') } } })`
 */
import { addConfigValue } from '../../src/ast/config/add-config-value.ts';

export default addConfigValue({
  file: 'server',
  path: ['admin', 'auth', 'secret'],
  variable: 'ADMIN_JWT_SECRET',
});
