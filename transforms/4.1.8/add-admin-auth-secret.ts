/**
 * Strapi 4.1.8 no longer makes up the secret that signs administrators' tokens outside of development: config/admin.js names it.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.0.6-to-4.1.8
 * `({ env }) => ({})` → `({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') } })`
 */
import { addConfigValue } from '../../src/ast/config/add-config-value.ts';

export default addConfigValue({ file: 'admin', path: ['auth', 'secret'], variable: 'ADMIN_JWT_SECRET' });
