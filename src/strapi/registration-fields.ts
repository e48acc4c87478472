/**
 * What registration never takes from outside while `register.allowedFields` is not set: server/controllers/auth.js of
 * @strapi/plugin-users-permissions 4.13.6 to 4.25.24 (the list there, and those that are not writable in any model).
 */
const NEVER_ACCEPTED: ReadonlySet<string> = new Set([
  'confirmed',
  'blocked',
  'confirmationToken',
  'resetPasswordToken',
  'provider',
  'id',
  'role',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  'publishedAt',
  'strapi_reviewWorkflows_stage',
  // Of the review workflows as well, under the names of 4.14 and later.
  'strapi_stage',
  'strapi_assignee',
]);

/** Accepted whatever the list says (the same file). */
const ALWAYS_ACCEPTED: ReadonlySet<string> = new Set(['username', 'password', 'email']);

/** The first published version that reads `register.allowedFields`: 4.11.0 to 4.12.7 do not, whatever the guide says. */
export const ALLOWED_FIELDS_READ_FROM = '4.13.1';

/**
 * The fields besides those that registration accepts as long as nothing else is configured, in the order of the schema.
 *
 * @param schema the user's `schema.json`
 * @returns `undefined` for a text that is no such schema
 */
export function registrationFields(schema: string): readonly string[] | undefined {
  const attributes = attributesOf(schema);
  if (!attributes) return undefined;
  return Object.entries(attributes)
    .filter(
      ([name, attribute]) =>
        !NEVER_ACCEPTED.has(name) &&
        !ALWAYS_ACCEPTED.has(name) &&
        isRecord(attribute) &&
        attribute.private !== true &&
        attribute.writable !== false,
    )
    .map(([name]) => name);
}

function attributesOf(schema: string): Readonly<Record<string, unknown>> | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(schema.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  return isRecord(parsed) && isRecord(parsed.attributes) ? parsed.attributes : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
