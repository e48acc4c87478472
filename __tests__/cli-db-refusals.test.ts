import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Blog, bytesOf, db, itWithBlog, openBlog } from './cli/blog.ts';
import { flat } from './cli/flat.ts';
import { readDataReport } from './cli/read-data-report.ts';
import { BIN, type Ran } from './cli/run-cli.ts';
import { launch } from './cli/strike-db.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { writeFiles } from './cli/write-files.ts';

let blog: Blog;
let before: unknown;
beforeAll(async () => {
  blog = await openBlog();
  before = [bytesOf(blog.v3.url), bytesOf(blog.v4.url)];
});
afterAll(() => blog.close());

/** What is refused says what is wrong and what to do, in text and in JSON, and writes nothing. */
async function refuses(command: string, args: readonly string[], ...words: readonly RegExp[]): Promise<Ran> {
  const text = await db(command, args);
  expect(text.code, text.output).toBe(2);
  expect(text.stderr).toMatch(/^✖ .+\n {2}\S/);
  expect(text.stderr).not.toMatch(/\n\s+at /);
  for (const word of words) expect(flat(text.output)).toMatch(word);
  const json = await db(command, [...args, '--json']);
  expect(json.code).toBe(2);
  expect(json.stderr).toBe('');
  const { status, error } = readDataReport(json);
  expect(status).toBe('failed');
  expect(error?.next).toBeDefined();
  expect(text.stderr).toContain(error?.message);
  expect([bytesOf(blog.v3.url), bytesOf(blog.v4.url)]).toEqual(before);
  return text;
}

const both = (from: string, to: string): string[] => ['--from', from, '--to', to];

describe.each(['plan', 'verify', 'migrate'])('db %s refuses', (command) => {
  test('a side that is missing or no database of the right Strapi', async () => {
    const { v3, v4 } = blog;
    await refuses(command, ['--from', v3.url], /--to is missing/);
    await refuses(command, both('nowhere.db', v4.url), /There is no file nowhere\.db/);
    await refuses(command, both(v4.url, v3.url), /not a database of Strapi 3/);
  });
});

describe('db migrate refuses', () => {
  const command = 'migrate';
  const yes = ['--yes'];
  const both = (from: string, to: string): string[] => ['--from', from, '--to', to, ...yes];

  test('a side that is not named', async () => {
    await refuses(command, yes, /--from is missing/);
    await refuses(command, ['--to', blog.v4.url, ...yes], /--from is missing/);
    await refuses(command, ['--from', blog.v3.url, ...yes], /--to is missing.*postgres:\/\/.*mysql:\/\//);
  });

  test('what names no database', async () => {
    const { v3, v4 } = blog;
    await refuses(command, both('oracle://db/x', v4.url), /oracle: are not supported.*postgres:\/\//);
    await refuses(command, both(v3.url, 'postgres://me@host'), /names no database/);
    await refuses(command, both('nowhere.db', v4.url), /There is no file nowhere\.db/);
    const text = join(tempFolder(), 'notes.txt');
    writeFileSync(text, 'Not a database, but long enough to look like one if nobody reads it. '.repeat(20));
    await refuses(command, both(text, v4.url), /cannot be opened as a SQLite database/);
    await refuses(command, both(tempFolder(), v4.url), /no config\/database\.js.*folder of a Strapi project/);
  });

  test('sides that are not what they should be', async () => {
    const { v3, v4 } = blog;
    const [old, fresh] = [await openBlog(), await openBlog()];
    await refuses(command, both(v4.url, fresh.v4.url), /not a database of Strapi 3.*--from/);
    await refuses(command, both(v3.url, old.v3.url), /no tables of Strapi 4.*--boot/);
    await refuses(command, both(v3.url, v3.url), /Both databases are/);
    await refuses(command, both(v3.url, join(v3.url, '..', 'v3.db')), /Both databases are/);
    await Promise.all([old.close(), fresh.close()]);
  });

  test('options that do not fit', async () => {
    const { v3, v4 } = blog;
    const sides = both(v3.url, v4.url);
    await refuses(command, [...sides, '--from-schema', 'public'], /--from-schema is for PostgreSQL/);
    await refuses(command, [...sides, '--to-schema', 'public'], /--to-schema is for PostgreSQL/);
    await refuses(
      command,
      [...sides, '--timezone', 'Mars/Olympus'],
      /no time zone Mars\/Olympus.*Europe\/Berlin/,
    );
    for (const wrong of [['--on-orphan', 'keep'], ['--no-such-option'], ['surplus']]) {
      const ran = await db(command, [...sides, ...wrong]);
      expect(ran.code, ran.output).toBe(2);
      expect(ran.stderr).toContain('error:');
    }
  });

  test('a mapping file that is wrong, and says where', async () => {
    const sides = both(blog.v3.url, blog.v4.url);
    const folder = writeFiles({
      'text.json': 'types: none',
      'types.json': '{ "types": { "application::article.article": 3 } }',
      'attributes.json': '{ "attributes": { "application::article.article": { "title": [] } } }',
      'join.json': '{ "joinTables": { "application::article.article": "x" } }',
      'key.json': '{ "tables": {} }',
      'unknown.json': '{ "types": { "application::gone.gone": "api::article.article" } }',
      'target.json': '{ "types": { "application::article.article": "api::gone.gone" } }',
      'attribute.json': '{ "attributes": { "application::article.article": { "title": "gone" } } }',
    });
    const cases: readonly (readonly [string, RegExp])[] = [
      ['nowhere', /nowhere\.json cannot be read/],
      ['text', /text\.json: not valid JSON/],
      ['types', /types\.json, at types\.application::article\.article: expected a name/],
      ['attributes', /at attributes\.application::article\.article\.title: expected a name/],
      ['join', /at joinTables.*expected a key such as/],
      ['key', /key\.json.*tables/],
      ['unknown', /application::gone\.gone/],
      ['target', /api::gone\.gone/],
      ['attribute', /gone/],
    ];
    for (const [name, words] of cases)
      await refuses(command, [...sides, '--mapping', join(folder, `${name}.json`)], words);
  });

  test('a database of Strapi 3.0, which does not hold its models', async () => {
    const { v3, v4, close } = await openBlog();
    await v3.run("UPDATE core_store SET key = replace(key, 'model_def_', 'db_model_')");
    await refuses(command, both(v3.url, v4.url), /Strapi 3\.0 or 3\.1.*--models/);
    await v3.run("DELETE FROM core_store WHERE key LIKE 'db_model_%'");
    await refuses(command, both(v3.url, v4.url), /holds no models of Strapi 3.*--models/);
    await close();
  });

  test('a server that does not answer, without its password', async () => {
    for (const server of ['postgres', 'mysql']) {
      const url = `${server}://user:s3cr3t@127.0.0.1:1/x`;
      for (const sides of [both(url, blog.v4.url), both(blog.v3.url, url)]) {
        const ran = await refuses(command, sides, new RegExp(`${server}://user@127.0.0.1:1/x.*ECONNREFUSED`));
        expect(ran.output).not.toContain('s3cr3t');
        expect((await db(command, [...sides, '--json'])).output).not.toContain('s3cr3t');
      }
    }
    const broken = await db(command, both('postgres://user:s3cr3t/?@127.0.0.1:1/x', blog.v4.url));
    expect(broken.code).toBe(2);
    expect(broken.output).not.toContain('s3cr3t');
  });
});

describe('db inspect refuses', () => {
  test('to be told nothing, and what is not there', async () => {
    await refuses('inspect', [], /No database is named.*--from, or --to, or both/);
    await refuses('inspect', ['--from', 'nowhere.db'], /There is no file nowhere\.db/);
    const ran = await refuses('inspect', ['--to', 'mysql://user:s3cr3t@127.0.0.1:1/x'], /ECONNREFUSED/);
    expect(ran.output).not.toContain('s3cr3t');
  });
});

describe('db migrate refuses to lose something:', () => {
  const sides = (): string[] => ['--from', blog.v3.url, '--to', blog.v4.url, '--yes'];

  test('what --strict and --on-orphan fail forbid', async () => {
    await refuses('migrate', [...sides(), '--strict'], /Not everything of v3 goes to v4.*--strict/);
    await refuses('migrate', [...sides(), '--on-orphan', 'fail'], /point at nothing.*--on-orphan fail/);
  });

  test('to empty what others point at', async () => {
    const { v3, v4, close } = await openBlog();
    await v4.run(
      'CREATE TABLE own (id integer primary key, article_id integer references articles(id)); INSERT INTO articles (id) VALUES (1); INSERT INTO own VALUES (1, 1)',
    );
    await refuses(
      'migrate',
      ['--from', v3.url, '--to', v4.url, '--yes', '--replace'],
      /rows pointing at nothing in own \(1\)/,
    );
    await close();
  });

  itWithBlog(
    ['PostgreSQL, one database', 'MySQL'],
    'one database under two names, a schema and a database that are not there',
    async ({ v3, v4 }) => {
      const other = v3.url.replace('127.0.0.1', 'localhost');
      const args = ['--from', v3.url, '--to', other, '--yes'];
      if (other !== v3.url) await refuses('migrate', args, /Both databases are/);
      const gone = v4.url.replace(/\/[^/?]+(\?|$)/, '/clidb_gone$1');
      await refuses('migrate', ['--from', v3.url, '--to', gone, '--yes'], /clidb_gone/);
      if (v4.url.startsWith('postgres'))
        await refuses(
          'migrate',
          ['--from', v3.url, '--to', v4.url, '--yes', '--to-schema', 'gone'],
          /no schema gone/,
        );
    },
  );
});

describe('a driver that is not installed', () => {
  test.for([
    ['better-sqlite3', 'v3.db'],
    ['pg', 'postgres://me@127.0.0.1:1/x'],
    ['mysql2', 'mysql://me@127.0.0.1:1/x'],
  ] as const)('%s is asked for', async ([driver, from], { expect }) => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'dist'));
    cpSync(join(BIN, '..'), join(folder, 'dist/bin'), { recursive: true });
    const ran = await launch(
      ['plan', '--from', from, '--to', from === 'v3.db' ? 'v4.db' : from.replace(/x$/, 'y')],
      {
        bin: join(folder, 'dist/bin/strapi-uplift.js'),
      },
    );
    expect(ran.code, ran.output).toBe(2);
    expect(ran.stderr).toContain(`✖ ${driver} is not installed.`);
    expect(ran.stderr).toContain(`npm install ${driver}`);
  });
});
