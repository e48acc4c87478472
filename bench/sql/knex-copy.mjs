// @ts-check
// How a migration script copies a table: a page of rows, then one INSERT for them, with the indexes there and foreign keys off.
//
// Strapi's own script does it with pages of 50, and OFFSET. This one goes on after the last id instead (`WHERE id > …`), which does
// not get slower from page to page, runs in one transaction, and numbers related rows as it goes, which Strapi's own does not.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { TABLES } from './shape.mjs';

const PAGE = 50;

const [settings = ''] = process.argv.slice(2);
const { from, to, articles } = JSON.parse(settings);
const { default: knex } = await import(pathToFileURL(createRequire(import.meta.url).resolve('knex')).href);
const [v3, v4] = [knex(from), knex({ ...to, pool: { min: 1, max: 1 } })];
try {
  const client = String(to.client);
  if (client === 'pg') await v4.raw("SET session_replication_role = 'replica'");
  else if (client === 'mysql2') await v4.raw('SET foreign_key_checks = 0');
  else await v4.raw('PRAGMA foreign_keys = OFF');
  const start = performance.now();
  let rows = 0;
  await v4.transaction(async (transaction) => {
    for (const table of TABLES) {
      const convert = converter(table);
      const highest = table.highest(articles);
      for (let last = 0; last < highest; ) {
        const page = await v3(table.from)
          .where('id', '>', last)
          .where('id', '<=', highest)
          .orderBy('id')
          .limit(PAGE);
        if (page.length === 0) break;
        last = page.at(-1).id;
        rows += page.length;
        await transaction(table.to).insert(page.map(convert));
      }
    }
  });
  console.log(JSON.stringify({ milliseconds: performance.now() - start, rows }));
} finally {
  await v3.destroy();
  await v4.destroy();
}

/** @returns {(row: Readonly<Record<string, unknown>>) => Record<string, unknown>} */
function converter(/** @type {import('./shape.mjs').Table} */ { columns }) {
  const counters = columns.map(() => /** @type {Map<unknown, number>} */ (new Map()));
  return (row) =>
    Object.fromEntries(
      columns.map((column, index) => {
        if ('within' in column) {
          const key = row[column.within];
          const order = (counters[index]?.get(key) ?? 0) + 1;
          counters[index]?.set(key, order);
          return [column.to, order];
        }
        const value = row[column.from];
        return [column.to, column.uids ? column.uids[String(value)] : value];
      }),
    );
}
