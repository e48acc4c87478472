/** A major of Strapi whose packages this product knows. */
export type StrapiMajor = 3 | 4;

/**
 * The packages that the Strapi team releases together, all with the same version, and that a project can depend on.
 * A list and not a prefix: a third of real projects has third-party `strapi-plugin-*`, `strapi-provider-*` or
 * `strapi-middleware-*` packages, whose versions mean something else.
 *
 * Source: the package.json files under `packages/` of strapi/strapi (one lerna version for all), Strapi's own dependencies
 * at 3.6.11, 4.7.0 and 4.25.24, and `npm view <name> versions` for the doubtful ones. A few came in late (3.5 sentry, 3.6
 * i18n, 4.14 types, 4.16 content-releases): a project cannot have them earlier.
 * Left out, because their versions are their own or their line ended:
 * - v3: `strapi-hook-{bookshelf,knex,mongoose}` and `strapi-plugin-settings-manager` (last 3.0.0-beta.17);
 * - v4: `@strapi/{design-system,icons,ui-primitives}` (1.x), `parts`, `eslint-config`, `codemods`, `plugin-seo` (1.x, 2.x),
 *   `upgrade` (no 4.x at all), `pack-up` (in step only up to 4.23.0), `babel-plugin-switch-ee-ce` (gone in 4.25),
 *   `admin-test-utils` and `provider-upload-rackspace` (in the repository, not on npm);
 * - `create-strapi-app`, `create-strapi-starter`: run, never depended on.
 */
const OFFICIAL_PACKAGES: Readonly<Record<StrapiMajor, ReadonlySet<string>>> = {
  3: new Set([
    'strapi',
    'strapi-admin',
    'strapi-connector-bookshelf',
    'strapi-connector-mongoose',
    'strapi-database',
    'strapi-generate',
    'strapi-generate-api',
    'strapi-generate-controller',
    'strapi-generate-model',
    'strapi-generate-new',
    'strapi-generate-plugin',
    'strapi-generate-policy',
    'strapi-generate-service',
    'strapi-helper-plugin',
    'strapi-hook-ejs',
    'strapi-hook-redis',
    'strapi-middleware-views',
    'strapi-plugin-content-manager',
    'strapi-plugin-content-type-builder',
    'strapi-plugin-documentation',
    'strapi-plugin-email',
    'strapi-plugin-graphql',
    'strapi-plugin-i18n',
    'strapi-plugin-sentry',
    'strapi-plugin-upload',
    'strapi-plugin-users-permissions',
    'strapi-provider-email-amazon-ses',
    'strapi-provider-email-mailgun',
    'strapi-provider-email-nodemailer',
    'strapi-provider-email-sendgrid',
    'strapi-provider-email-sendmail',
    'strapi-provider-upload-aws-s3',
    'strapi-provider-upload-cloudinary',
    'strapi-provider-upload-local',
    'strapi-provider-upload-rackspace',
    'strapi-utils',
  ]),
  4: new Set([
    '@strapi/strapi',
    '@strapi/admin',
    '@strapi/cloud-cli',
    '@strapi/content-releases',
    '@strapi/data-transfer',
    '@strapi/database',
    '@strapi/generate-new',
    '@strapi/generators',
    '@strapi/helper-plugin',
    '@strapi/logger',
    '@strapi/permissions',
    '@strapi/plugin-cloud',
    '@strapi/plugin-color-picker',
    '@strapi/plugin-content-manager',
    '@strapi/plugin-content-type-builder',
    '@strapi/plugin-documentation',
    '@strapi/plugin-email',
    '@strapi/plugin-graphql',
    '@strapi/plugin-i18n',
    '@strapi/plugin-sentry',
    '@strapi/plugin-upload',
    '@strapi/plugin-users-permissions',
    '@strapi/provider-audit-logs-local',
    '@strapi/provider-email-amazon-ses',
    '@strapi/provider-email-mailgun',
    '@strapi/provider-email-nodemailer',
    '@strapi/provider-email-sendgrid',
    '@strapi/provider-email-sendmail',
    '@strapi/provider-upload-aws-s3',
    '@strapi/provider-upload-cloudinary',
    '@strapi/provider-upload-local',
    '@strapi/types',
    '@strapi/typescript-utils',
    '@strapi/utils',
  ]),
};

/**
 * Whether a package is released together with Strapi's core of that major, and so moves with it.
 *
 * `isOfficialPackage('strapi-plugin-graphql', 3)` → `true`; `isOfficialPackage('strapi-plugin-ckeditor', 3)` → `false`
 */
export function isOfficialPackage(name: string, major: StrapiMajor): boolean {
  return OFFICIAL_PACKAGES[major].has(name);
}

/** Whether a number is a major whose packages are known here. */
export function isStrapiMajor(major: number): major is StrapiMajor {
  return major === 3 || major === 4;
}

/** The package whose version is the version of Strapi: `strapi` in 3, `@strapi/strapi` in 4. */
export function corePackage(major: StrapiMajor): string {
  return major === 3 ? 'strapi' : '@strapi/strapi';
}
