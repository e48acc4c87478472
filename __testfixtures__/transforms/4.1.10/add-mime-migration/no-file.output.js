'use strict';

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
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['apng', 'image/apng'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['svg', 'image/svg+xml'],
  ['bmp', 'image/bmp'],
  ['ico', 'image/vnd.microsoft.icon'],
  ['tif', 'image/tiff'],
  ['tiff', 'image/tiff'],
  ['heic', 'image/heic'],
  ['heif', 'image/heif'],
  ['psd', 'image/vnd.adobe.photoshop'],
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ['aac', 'audio/x-aac'],
  ['oga', 'audio/ogg'],
  ['ogg', 'audio/ogg'],
  ['opus', 'audio/ogg'],
  ['wav', 'audio/wave'],
  ['flac', 'audio/x-flac'],
  ['weba', 'audio/webm'],
  ['mid', 'audio/midi'],
  ['aif', 'audio/x-aiff'],
  ['aiff', 'audio/x-aiff'],
  ['mp4', 'video/mp4'],
  ['m4v', 'video/x-m4v'],
  ['mov', 'video/quicktime'],
  ['webm', 'video/webm'],
  ['ogv', 'video/ogg'],
  ['avi', 'video/x-msvideo'],
  ['mkv', 'video/x-matroska'],
  ['mpeg', 'video/mpeg'],
  ['mpg', 'video/mpeg'],
  ['wmv', 'video/x-ms-wmv'],
  ['flv', 'video/x-flv'],
  ['3gp', 'video/3gpp'],
  ['ts', 'video/mp2t'],
  ['pdf', 'application/pdf'],
  ['txt', 'text/plain'],
  ['csv', 'text/csv'],
  ['tsv', 'text/tab-separated-values'],
  ['md', 'text/markdown'],
  ['html', 'text/html'],
  ['htm', 'text/html'],
  ['css', 'text/css'],
  ['js', 'application/javascript'],
  ['mjs', 'application/javascript'],
  ['json', 'application/json'],
  ['xml', 'application/xml'],
  ['yaml', 'text/yaml'],
  ['yml', 'text/yaml'],
  ['rtf', 'application/rtf'],
  ['ics', 'text/calendar'],
  ['vcf', 'text/x-vcard'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['dotx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template'],
  ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt', 'application/vnd.ms-powerpoint'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['ppsx', 'application/vnd.openxmlformats-officedocument.presentationml.slideshow'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odp', 'application/vnd.oasis.opendocument.presentation'],
  ['epub', 'application/epub+zip'],
  ['zip', 'application/zip'],
  ['gz', 'application/gzip'],
  ['tar', 'application/x-tar'],
  ['rar', 'application/vnd.rar'],
  ['7z', 'application/x-7z-compressed'],
  ['bz2', 'application/x-bzip2'],
  ['woff', 'font/woff'],
  ['woff2', 'font/woff2'],
  ['ttf', 'font/ttf'],
  ['otf', 'font/otf'],
  ['eot', 'application/vnd.ms-fontobject'],
  ['glb', 'model/gltf-binary'],
  ['gltf', 'model/gltf+json'],
  ['stl', 'model/stl'],
  ['wasm', 'application/wasm'],
]);

module.exports = { up, down };
