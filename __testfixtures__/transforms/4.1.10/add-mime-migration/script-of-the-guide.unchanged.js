'use strict';

const mimeTypes = require('mime-types');

const FILES = 'files';

async function up(knex) {
  const files = await knex(FILES).select(['id', 'name']).whereNull('mime');
  for (const file of files) {
    await knex(FILES)
      .update({ mime: mimeTypes.lookup(file.name) || 'application/octet-stream' })
      .where('id', file.id);
  }
}

async function down() {}

module.exports = { up, down };
