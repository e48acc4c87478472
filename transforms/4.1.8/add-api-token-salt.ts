/**
 * Strapi 4.1.8 takes the salt of the API tokens from config/admin.js; reading the variable by itself is deprecated there.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.0.6-to-4.1.8
 * `({ env }) => ({ auth })` → `({ env }) => ({ auth, apiToken: { salt: env('API_TOKEN_SALT') } })`
 */
import { addConfigValue } from '../../src/ast/config/add-config-value.ts';

export default addConfigValue({ file: 'admin', path: ['apiToken', 'salt'], variable: 'API_TOKEN_SALT' });
