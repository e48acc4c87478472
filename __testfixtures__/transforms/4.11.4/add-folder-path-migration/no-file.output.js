'use strict';

/**
 * Puts files that are in no folder into the root of the Media Library, where Strapi from 4.11.4 on looks for them.
 * Strapi runs this once, when it starts, and keeps its name in strapi_migrations.
 * See https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.7.0-to-4.11.4
 */

async function up(trx) {
  // The schema that Strapi itself works in; only PostgreSQL has one.
  const { schema } = trx.client.connectionSettings;
  const tables = () => (schema ? trx.schema.withSchema(schema) : trx.schema);
  const files = () => (schema ? trx('files').withSchema(schema) : trx('files'));

  // A new database gets its tables after the migrations.
  if (!(await tables().hasTable('files'))) return;
  // So does one from before 4.3 this column, and the migration does not run again: it is made here as Strapi would make it.
  if (!(await tables().hasColumn('files', 'folder_path')))
    await tables().alterTable('files', (table) => {
      table.string('folder_path');
    });

  const moved = await files().whereNull('folder_path').update({ folder_path: '/' });
  if (moved > 0) strapi.log.info('Files put into the root of the Media Library: ' + moved);
}

async function down() {}

module.exports = { up, down };
