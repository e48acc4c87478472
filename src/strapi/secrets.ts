/** A secret that Strapi reads from the environment. */
export interface Secret {
  /** The name that the guides and Strapi's own templates give it; a project may read another one. */
  readonly variable: string;
  /** Random bytes of one value, as the guide that introduced it asks for. */
  readonly bytes: number;
  /** How many values, joined by commas: Strapi reads `APP_KEYS` with `env.array`. */
  readonly count: number;
  readonly encoding: 'base64';
  /** Version that the introducing guide leads to. */
  readonly introducedBy: string;
  /** Where the config reads it, by major version: file (without extension) and property path. */
  readonly config: readonly {
    readonly major: 3 | 4;
    readonly file: string;
    readonly property: readonly string[];
  }[];
  /** What another value does to a running project. */
  readonly whenChanged: string;
  /**
   * What becomes of a value in use that everybody knows, as one from a guide. `replaced` where whoever knows it can make what it
   * signs: that is worse than what another value costs. `kept` for the salts: they only go into the hashes by which random tokens
   * are looked up (`api-token.js` and `transfer/token.js` of `@strapi/admin`), so that to know one is of no use, and another one
   * ends tokens that nobody can be shown again.
   */
  readonly whenKnown: 'replaced' | 'kept';
}

/**
 * Every secret of Strapi 3.1 to 4.25. Sources: the guides to 3.1, 4.0.6, 4.1.8 and 4.7.0. Strapi's generators write
 * 16 bytes each; the guides ask for more, and more is what is made here.
 */
export const SECRETS: readonly Secret[] = [
  {
    variable: 'ADMIN_JWT_SECRET',
    bytes: 64,
    count: 1,
    encoding: 'base64',
    introducedBy: '3.1.0',
    config: [
      { major: 3, file: 'config/server', property: ['admin', 'auth', 'secret'] },
      { major: 4, file: 'config/admin', property: ['auth', 'secret'] },
    ],
    whenChanged: 'Every administrator is logged out.',
    whenKnown: 'replaced',
  },
  {
    variable: 'APP_KEYS',
    bytes: 16,
    count: 4,
    encoding: 'base64',
    introducedBy: '4.0.6',
    config: [{ major: 4, file: 'config/server', property: ['app', 'keys'] }],
    whenChanged: 'Every session is dropped.',
    whenKnown: 'replaced',
  },
  {
    variable: 'API_TOKEN_SALT',
    bytes: 32,
    count: 1,
    encoding: 'base64',
    introducedBy: '4.1.8',
    config: [{ major: 4, file: 'config/admin', property: ['apiToken', 'salt'] }],
    whenChanged: 'Every API token becomes invalid.',
    whenKnown: 'kept',
  },
  {
    variable: 'JWT_SECRET',
    bytes: 32,
    count: 1,
    encoding: 'base64',
    introducedBy: '4.1.8',
    config: [
      { major: 3, file: 'extensions/users-permissions/config/jwt', property: ['jwtSecret'] },
      { major: 4, file: 'config/plugins', property: ['users-permissions', 'config', 'jwtSecret'] },
    ],
    whenChanged: 'Every end user is logged out.',
    whenKnown: 'replaced',
  },
  {
    variable: 'TRANSFER_TOKEN_SALT',
    bytes: 16,
    count: 1,
    encoding: 'base64',
    introducedBy: '4.7.0',
    config: [{ major: 4, file: 'config/admin', property: ['transfer', 'token', 'salt'] }],
    whenChanged: 'Every transfer token becomes invalid.',
    whenKnown: 'kept',
  },
];

/** What is known of the secret that the guides call by this name. */
export function secretOf(variable: string): Secret | undefined {
  return SECRETS.find((secret) => secret.variable === variable);
}

/** What Strapi's own templates write into an example file. */
export const EXAMPLE_VALUE = 'tobemodified';

/** Values that stand in Strapi's guides and templates, so that everybody knows them. */
const SECRET_PLACEHOLDERS: readonly string[] = [
  'example-secret',
  'testKey1',
  'testKey2',
  'toBeModified',
  'tobemodified',
  'someRandomLongString',
];

/**
 * Whether a value is one of the placeholders, or a list with one: `toBeModified1,toBeModified2` is what the templates
 * write for `APP_KEYS`. Case and a number at the end do not count.
 *
 * `isPlaceholder('[testKey1, testKey2]')` → `true`
 */
export function isPlaceholder(value: string): boolean {
  return value
    .replace(/^\s*\[|\]\s*$/g, '')
    .split(',')
    .some((item) => PLACEHOLDER_STEMS.has(stem(item)));
}

function stem(value: string): string {
  return value
    .trim()
    .replace(/^['"`]|['"`]$/g, '')
    .replace(/\d+$/, '')
    .toLowerCase();
}

const PLACEHOLDER_STEMS: ReadonlySet<string> = new Set(SECRET_PLACEHOLDERS.map(stem));
