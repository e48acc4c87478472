/** Models of v3 whose rows are rewritten one by one, because v4 keeps them in another form. */
export const SYSTEM_MODELS: ReadonlySet<string> = new Set([
  'strapi::permission',
  'strapi::core-store',
  'plugins::users-permissions.permission',
]);
