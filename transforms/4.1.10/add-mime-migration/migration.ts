import { MIME_TYPES } from '../../../src/strapi/mime-types.ts';

const types = Object.entries(MIME_TYPES)
  .map(([extension, type]) => `  ['${extension}', '${type}'],`)
  .join('\n');

/** Written for the oldest Node that Strapi 4.1 runs on, and for knex 0.95 to 3. */
export const MIGRATION = `'use strict';

/**
 * Gives each file of the Media Library that has no MIME type the one of its extension: Strapi from 4.1.10 on does not show the
 * library while there are files without. Strapi runs this once, when it starts, and keeps its name in strapi_migrations.
 * See https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.1.8-to-4.1.10
 */

const path = require('path');

// Few enough for the bound values that every version of SQLite takes.
const BATCH = 500;

async function up(trx) {
  // The schema that Strapi itself works in; only PostgreSQL has one.
  const { schema } = trx.client.connectionSettings;
  const tables = () => (schema ? trx.schema.withSchema(schema) : trx.schema);
  const files = () => (schema ? trx('files').withSchema(schema) : trx('files'));

  // A new database gets its tables after the migrations.
  if (!(await tables().hasTable('files'))) return;
  if (!(await tables().hasColumn('files', 'mime'))) return;

  let last = 0;
  let total = 0;
  for (;;) {
    const rows = await files()
      .select('id', 'name', 'ext')
      .whereNull('mime')
      .where('id', '>', last)
      .orderBy('id')
      .limit(BATCH);
    if (rows.length === 0) break;

    for (const [type, ids] of groupByType(rows)) await files().whereIn('id', ids).update({ mime: type });
    last = rows[rows.length - 1].id;
    total += rows.length;
  }
  if (total > 0) strapi.log.info('Files that got a MIME type: ' + total);
}

async function down() {}

function groupByType(rows) {
  const groups = new Map();
  for (const { id, name, ext } of rows) {
    const type = typeOf(name) || typeOf('file' + ext) || 'application/octet-stream';
    groups.set(type, (groups.get(type) || []).concat(id));
  }
  return groups;
}

function typeOf(name) {
  return TYPES.get(path.extname(String(name)).slice(1).toLowerCase());
}

const TYPES = new Map([
${types}
]);

module.exports = { up, down };
`;
