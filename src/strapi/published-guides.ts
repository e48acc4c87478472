/** A page of Strapi's documentation that says what to do to reach a version. */
export interface PublishedGuide {
  /** The version that it leads to; not necessarily one that npm has (3.3.0 is not there). */
  readonly version: string;
  readonly title: string;
  readonly url: string;
  /** The page is there, but the official index leaves it out. */
  readonly unlisted?: true;
}

const V3 = 'https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides';
const V4 = 'https://docs-v4.strapi.io/dev-docs/migration/v4';

/**
 * Every official guide within Strapi 3 and 4, in the order of the versions they lead to. A guide concerns a project
 * when `current < version <= target`: the "from" in a title only says whom its author had in mind.
 *
 * Source: strapi/documentation, `docs/developer-docs/latest/update-migration-guides/migration-guides/` (v3) and
 * `docusaurus/docs/dev-docs/migration/v4/`. Left out: the withdrawn draft 4.3.x → 4.4.x, the twin page for 4.15.6 (never
 * published) and the empty template for 4.19.2. The page called "3.1.x to 3.2.3" is about what came with 3.2.0 (strapi-utils
 * 3.2.0, lib/content-types.js; strapi-admin 3.2.0, admin/src/i18n.js).
 */
export const PUBLISHED_GUIDES: readonly PublishedGuide[] = [
  v3('3.1.0', '3.0.x to 3.1.x', '3.0.x-to-3.1.x'),
  v3('3.2.0', '3.1.x to 3.2.3', '3.1.x-to-3.2.x'),
  v3('3.2.4', '3.2.3 to 3.2.4', '3.2.3-to-3.2.4'),
  v3('3.3.0', '3.2.5 to 3.3.0', '3.2.5-to-3.3.0'),
  v3('3.4.0', '3.3.x to 3.4.0', '3.3.x-to-3.4.0'),
  v3('3.4.4', '3.4.x to 3.4.4', '3.4.x-to-3.4.4'),
  v4('4.0.6', '4.0.0+ to 4.0.6', '4.0.0-to-4.0.6'),
  v4('4.1.8', '4.0.6+ to 4.1.8', '4.0.6-to-4.1.8'),
  v4('4.1.10', '4.1.8+ to 4.1.10', '4.1.8-to-4.1.10'),
  v4('4.3.0', '4.2.x to 4.3.x', '4.2.x-to-4.3.x'),
  v4('4.3.8', '4.3.6 to 4.3.8', '4.3.6-to-4.3.8'),
  v4('4.4.5', '4.4.3 to 4.4.5', '4.4.3-to-4.4.5'),
  v4('4.5.1', '4.4.5 to 4.5.1', '4.4.5-to-4.5.1'),
  v4('4.6.1', '4.5.1+ to 4.6.1', '4.5.1-to-4.6.1'),
  v4('4.7.0', '4.6.1+ to 4.7.0', '4.6.1-to-4.7.0'),
  { ...v4('4.11.0', '4.10.1+ to 4.11.0', '4.10.1-to-4.11.0'), unlisted: true },
  { ...v4('4.11.4', '4.11.3 to 4.11.4', '4.11.3-to-4.11.4'), unlisted: true },
  v4('4.11.4', '4.7.0 to 4.11.4', '4.7.0-to-4.11.4'),
  v4('4.14.0', '4.11.4 to 4.14.0', '4.11.4-to-4.14.0'),
  v4('4.15.5', '4.14.0 to 4.15.5', '4.14.0-to-4.15.5'),
];

function v3(version: string, range: string, page: string): PublishedGuide {
  return {
    version,
    title: `Migration guide from ${range}`,
    url: `${V3}/migration-guide-${page}.html`,
  };
}

function v4(version: string, range: string, page: string): PublishedGuide {
  return { version, title: `Migration guide from ${range}`, url: `${V4}/migration-guide-${page}` };
}
