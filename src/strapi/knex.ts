/**
 * The knex that strapi-connector-bookshelf has as its peer.
 *
 * Source: npm, `peerDependencies` of strapi-connector-bookshelf: `^0.20.0` from 3.0.0 to 3.5.1, `0.21.18` from 3.5.2 to
 * 3.6.11; projects that Strapi's generator made have `<0.20.0` (strapi-generate-new 3.1.6) or `0.21.18` (3.5.2, 3.6.11).
 */
export const KNEX = { version: '0.21.18', since: '3.5.2' } as const;
