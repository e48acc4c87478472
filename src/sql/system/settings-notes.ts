import { z } from 'zod';

/**
 * What a person has to do about settings of the Users & Permissions plugin that are copied as they are. Values are never quoted:
 * the providers' hold secrets.
 *
 * @param v3 the value in v3
 * @param v4 the value that v4 has for the same key
 */
export function settingsNotes(key: string, v3: unknown, v4: unknown): readonly string[] {
  switch (key) {
    case 'plugin_users-permissions_grant':
      return providerNotes(v3, v4);
    case 'plugin_users-permissions_email':
      return templateNotes(v3);
    default:
      return [];
  }
}

const grant = z.record(z.string(), z.looseObject({ enabled: z.boolean().optional() }));

/**
 * v4 puts `/api` before all addresses of its API. It computes the address that a provider calls back anew (`buildRedirectUri`,
 * server/services/providers.js of @strapi/plugin-users-permissions 4.7.0); `callback`, where the user goes next, is a stored value.
 * At its boot v4 adds the providers that it brings along and removes those that it does not know (server/bootstrap/index.js).
 */
function providerNotes(v3: unknown, v4: unknown): string[] {
  const enabled = Object.entries(grant.safeParse(v3).data ?? {})
    // Not a provider but the form with a password.
    .filter(([name, { enabled }]) => enabled && name !== 'email')
    .map(([name]) => name);
  if (enabled.length === 0) return [];
  const known = grant.safeParse(v4).data;
  const missing = enabled.filter((name) => known && !Object.hasOwn(known, name));
  return [
    `Sign-in with ${enabled.join(', ')}: register the new address at each provider, /api/connect/<provider>/callback instead of ` +
      '/connect/<provider>/callback, and put /api before /auth in “The redirect URL to your front-end app” where it points at Strapi itself.',
    ...(missing.length > 0
      ? [
          `v4 does not know ${missing.join(', ')}: its next boot removes the settings. Keep a copy if you bring the provider along as an extension.`,
        ]
      : []),
  ];
}

const templates = z.record(
  z.string(),
  z.looseObject({
    options: z.looseObject({ message: z.string().optional(), object: z.string().optional() }).optional(),
  }),
);

/**
 * Both fill `<%= USER.username %>`; v3's lodash would run any JavaScript in a template, and v4 fills in nothing but plain names
 * (`template`, server/services/users-permissions.js of @strapi/plugin-users-permissions 4.7.0).
 */
function templateNotes(v3: unknown): string[] {
  return Object.entries(templates.safeParse(v3).data ?? {})
    .filter(([, { options }]) => [options?.message, options?.object].some((text) => hasCode(text ?? '')))
    .map(
      ([name]) =>
        `The e-mail template ${name} has code in it, which v4 does not run: it fills in names only.`,
    );
}

function hasCode(text: string): boolean {
  const withoutNames = text.replaceAll(/<%=\s*[A-Z_]+(?:\.\w+)*\s*%>/g, '');
  return withoutNames.includes('<%') || withoutNames.includes('${');
}
