import { afterEach, describe, expect, it } from 'vitest';
import { openConnection } from '../../src/io/databases/open-connection.ts';
import { parseDatabaseUrl } from '../../src/io/databases/parse-database-url.ts';
import { type Blog, type Engine, isMissing, openApart } from './blog/databases.ts';
import { run } from './blog/run.ts';

/*
 * Strapi 3 keeps JSON as text on SQLite and MySQL, and SQL can put anything there. Strapi 4 has columns that take nothing else on
 * two engines, and on the third cannot read a row that has something else.
 */

const DIRT = `UPDATE upload_file SET formats = '{"half":', provider_metadata = '' WHERE id = 2`;
const WAYS: readonly (readonly [Engine, Engine])[] = [
  ['sqlite', 'sqlite'],
  ['sqlite', 'postgres'],
  ['sqlite', 'mysql'],
  ['mysql', 'sqlite'],
  ['mysql', 'postgres'],
  ['mysql', 'mysql'],
];

let blog: Blog | undefined;
afterEach(async () => {
  await blog?.close();
  blog = undefined;
});

describe('text that is no JSON', () => {
  for (const [from, to] of WAYS)
    it.skipIf(isMissing(from) || isMissing(to))(
      `is listed, and is NULL in v4 (${from} to ${to})`,
      async () => {
        blog = await openApart(from, to);
        await query(blog.from, DIRT);
        const { prepared } = await run(blog);
        const accounts = prepared.accounts.filter(({ to }) => to.startsWith('files.'));
        expect(accounts.filter(({ source }) => !source.endsWith('_by'))).toEqual(
          ['formats', 'provider_metadata'].map((column) => ({
            source: `upload_file.${column}`,
            to: `files.${column}`,
            read: 1,
            written: 0,
            setAside: [{ rows: 1, reason: 'no JSON: written as NULL', ids: [2] }],
            added: 0,
          })),
        );
        const rows = await query(
          blog.to,
          'SELECT id FROM files WHERE formats IS NULL AND provider_metadata IS NULL ORDER BY id',
        );
        expect(rows.map(({ id }) => Number(id))).toEqual([2, 3, 4, 6]);
        expect(await query(blog.to, 'SELECT formats FROM files WHERE id = 1')).toEqual([
          { formats: expect.anything() },
        ]);
      },
    );
});

async function query(url: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const connection = await openConnection(parseDatabaseUrl(url, process.env), { readOnly: false });
  try {
    if (sql.startsWith('SELECT')) return await connection.query(sql);
    await connection.execute(sql);
    return [];
  } finally {
    await connection.close();
  }
}
