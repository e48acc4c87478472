/**
 * Strapi 4.7 can move data between instances; the tokens for that are salted with a value from config/admin.js.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.6.1-to-4.7.0
 * `({ env }) => ({ auth })` → `({ env }) => ({ auth, transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } } })`
 */
import { addConfigValue } from '../../src/ast/config/add-config-value.ts';

export default addConfigValue({
  file: 'admin',
  path: ['transfer', 'token', 'salt'],
  variable: 'TRANSFER_TOKEN_SALT',
});
