import { readFileSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DataReport } from '../src/core/data-report/data-report-schema.ts';
import { type Blog, bytesOf, db, EVERYWHERE, engineOf, itWithBlog, openBlog } from './cli/blog.ts';
import { flat } from './cli/flat.ts';
import { readDataReport } from './cli/read-data-report.ts';
import type { Ran } from './cli/run-cli.ts';
import { writeFiles } from './cli/write-files.ts';

const AS_EXIT_CODE = { done: 0, 'needs-you': 1, failed: 2 };

/** What is put into both databases so that nothing of v3 is lost. */
const CLEAN = [
  'DELETE FROM articles_tags__tags_articles WHERE id > 8',
  'DELETE FROM upload_file_morph WHERE id = 15',
  'DELETE FROM old_pages',
  'UPDATE articles SET "legacyCode" = NULL',
  'UPDATE categories SET created_by = NULL WHERE id = 2',
];

/** What is changed in v4 afterwards, and the check that has to notice. */
const CHANGES = [
  ["UPDATE articles SET body = 'Other' WHERE id = 1", 'content articles'],
  ['DELETE FROM articles_tags_links WHERE id = 1', 'count articles_tags_links'],
  [
    'UPDATE articles_author_links SET author_id = CASE author_id WHEN 1 THEN 2 ELSE 1 END WHERE id = (SELECT m FROM (SELECT min(id) AS m FROM articles_author_links) AS x)',
    'relation articles_author_links',
  ],
  ['UPDATE guest_posts_writers_links SET author_order = author_order + 5', 'order guest_posts_writers_links'],
] as const;

describe('plan', () => {
  let blog: Blog;
  let plan: Ran;
  beforeAll(async () => {
    blog = await openBlog();
    plan = await blog.db('plan');
  });
  afterAll(() => blog.close());

  test('shows where rows go, what is set aside and what is left out', () => {
    const text = flat(plan.stdout);
    expect(text).toContain('articles 5 → articles 5 ');
    expect(text).toContain(
      'articles_tags__tags_articles 10 → articles_tags_links 8 links, in order, 2 set aside',
    );
    expect(text).toContain('"Tags" has no such row (id 9)');
    expect(text).toContain('v4 has no counterpart of "old_pages"');
    expect(text).toContain('table old_pages, 2 rows: no model of v3 uses it');
    expect(text).toContain('column articles.legacyCode, 2 values');
    expect(text).toContain('start Strapi 4 with TZ=UTC');
    expect(plan.stderr).toBe('');
  });

  test('exits with 1 when something of v3 does not go, with 0 when all goes, and writes nothing', async () => {
    expect(plan.code).toBe(1);
    const other = await openBlog();
    for (const sql of CLEAN) await other.v3.run(sql);
    const before = [bytesOf(other.v3.url), bytesOf(other.v4.url)];
    const clean = await other.db('plan');
    expect(clean.code, clean.output).toBe(0);
    expect([bytesOf(other.v3.url), bytesOf(other.v4.url)]).toEqual(before);
    await other.close();
  });

  test('--json prints a report in which every row is accounted for', async () => {
    const ran = await blog.db('plan', ['--json']);
    const report = readDataReport(ran);
    expect(ran.stderr).toBe('');
    expect(report).toMatchObject({
      command: 'plan',
      status: 'needs-you',
      place: 'same-server',
      timezone: 'UTC',
      from: { engine: 'sqlite', database: blog.v3.url },
      to: { engine: 'sqlite', database: blog.v4.url },
      problems: [],
    });
    expect(ran.code).toBe(1);
    expect(report.tables?.length).toBeGreaterThan(40);
    for (const { read, written, added, setAside } of report.tables ?? [])
      expect(read + added).toBe(written + setAside.reduce((sum, { rows }) => sum + rows, 0));
    expect(report.statements).toBeUndefined();
    expect(report.checks).toBeUndefined();
  });

  test('--sql prints the statements and nothing else, and --json holds the same', async () => {
    const text = await blog.db('plan', ['--sql']);
    const { statements = [] } = readDataReport(await blog.db('plan', ['--sql', '--json']));
    expect(statements.length).toBeGreaterThan(100);
    expect(text.stdout.trimEnd()).toBe(statements.map((sql) => `${sql};`).join('\n\n'));
    expect(text.code).toBe(plan.code);
  });

  test('the statements that --sql prints do what migrate does', async () => {
    const [one, other] = [await openBlog(), await openBlog()];
    const { statements = [] } = readDataReport(await one.db('plan', ['--sql', '--json']));
    expect((await other.db('migrate', ['--yes'])).code).toBe(1);
    await one.v4.run(
      [`ATTACH '${one.v3.url}' AS v3`, 'BEGIN', ...statements, 'COMMIT'].map((sql) => `${sql};`).join('\n'),
    );
    expect(await one.v4.state()).toEqual(await other.v4.state());
    await one.close();
    await other.close();
  });
});

describe('inspect', () => {
  itWithBlog(
    ['SQLite', 'PostgreSQL, one database', 'MySQL'],
    'shows one side or both',
    async ({ v3, v4 }) => {
      const one = await db('inspect', ['--from', v3.url]);
      expect(one.code, one.output).toBe(0);
      expect(one.stdout).toContain('Strapi 3');
      expect(flat(one.stdout)).toContain(' 5 articles ');
      expect(one.stdout).not.toContain('Strapi 4');
      const both = await db('inspect', ['--from', v3.url, '--to', v4.url, '--json']);
      const { inspected = [], ...report } = readDataReport(both);
      expect(both.code).toBe(0);
      expect(report).toEqual({ schema: 'strapi-uplift/data-report@1', command: 'inspect', status: 'done' });
      expect(inspected.map(({ strapi }) => strapi)).toEqual(['Strapi 3', 'Strapi 4']);
      const rows = inspected.map(({ tables }) => tables.find(({ name }) => name === 'articles')?.rows);
      expect(rows).toEqual([5, 0]);
    },
  );

  test('takes the folder of a project', async () => {
    const blog = await openBlog();
    const project = writeFiles({
      'package.json': '{ "dependencies": { "strapi": "3.6.11" } }',
      'config/database.js': `module.exports = ({ env }) => ({
        defaultConnection: 'default',
        connections: { default: { connector: 'bookshelf', settings: { client: 'sqlite', filename: env('DATABASE_FILENAME') }, options: { useNullAsDefault: true } } },
      });`,
      '.env': `DATABASE_FILENAME=${blog.v3.url}\n`,
    });
    const { inspected } = readDataReport(await db('inspect', ['--from', project, '--json']));
    expect(inspected).toMatchObject([{ database: blog.v3.url, strapi: 'Strapi 3' }]);
    await blog.close();
  });

  test('tells a database of neither', async () => {
    const blog = await openBlog();
    await blog.v3.run('DROP TABLE core_store');
    const { stdout, code } = await db('inspect', ['--from', blog.v3.url]);
    expect(stdout).toContain('not a database of Strapi 3 or 4');
    expect(code).toBe(0);
    await blog.close();
  });
});

describe('migrate and verify', () => {
  itWithBlog(
    EVERYWHERE,
    'rehearse, write, refuse to write twice, replace, and find what was changed since',
    async (blog) => {
      const { v3, v4 } = blog;
      const isFile = engineOf(v4.url) === 'sqlite';
      const [source, fresh] = [await v3.state(), await v4.state()];
      const bytes = isFile && bytesOf(v4.url);

      const rehearsed = await blog.db('migrate', ['--rehearse']);
      expect(rehearsed.code, rehearsed.output).toBe(1);
      expect(flat(rehearsed.stdout)).toMatch(/Rehearsed: \d+ rows/);
      expect(rehearsed.stdout).toContain('Everything was taken back');
      expect(await v4.state()).toEqual(fresh);
      expect(isFile && bytesOf(v4.url)).toEqual(bytes);

      const ran = await blog.db('migrate', ['--yes', '--json']);
      expect(ran.code, ran.output).toBe(1);
      expect(ran.stderr).toBe('');
      const report = readDataReport(ran);
      expect(report).toMatchObject({ command: 'migrate', status: 'needs-you', rehearsed: false });
      expect(report.checks?.length).toBeGreaterThan(200);
      expect(wrongOf(report)).toEqual([]);
      expect((report.milliseconds?.staging ?? 0) > 0).toBe(report.place === 'apart');
      const migrated = await v4.state();
      expect(migrated.articles_tags_links).toMatchObject({ rows: 8 });

      const refused = readDataReport(await blog.db('migrate', ['--yes', '--json']));
      expect(refused.status).toBe('failed');
      expect(refused.error?.message).toContain('not a fresh database of Strapi 4');
      expect(refused.error?.message).toContain('articles_tags_links (8)');
      expect(refused.error?.next).toContain('--replace');
      expect(await v4.state()).toEqual(migrated);

      const replaced = await blog.db('migrate', ['--yes', '--replace']);
      expect(replaced.code, replaced.output).toBe(1);
      expect(flat(replaced.stdout)).toMatch(
        /articles 5 → articles 5 .*Copying .*Verifying … ✔ Migrated and verified: \d+ rows/,
      );
      expect(await v4.state()).toEqual(migrated);

      const good = await blog.db('verify');
      expect(good.code, good.output).toBe(0);
      expect(good.stdout).toContain('Everything that was to be migrated is there.');
      for (const [sql] of CHANGES) await v4.run(sql);
      const found = readDataReport(await blog.db('verify', ['--json']));
      expect(found).toMatchObject({ command: 'verify', status: 'needs-you' });
      expect(wrongOf(found)).toEqual(expect.arrayContaining(CHANGES.map(([, check]) => check)));
      expect(await v3.state()).toEqual(source);
    },
  );

  itWithBlog(
    ['SQLite', 'PostgreSQL, one database', 'MySQL'],
    '--rehearse --replace leaves ids for rows that Strapi 4 adds',
    async (blog) => {
      const table = engineOf(blog.v4.url) === 'mysql' ? '`Tags`' : '"Tags"';
      for (let tag = 1; tag <= 20; tag += 1) await blog.v4.run(`INSERT INTO ${table} (label) VALUES ('own')`);
      const ran = await blog.db('migrate', ['--rehearse', '--replace']);
      expect(ran.code, ran.output).toBe(1);
      // A lower id would be there already.
      await blog.v4.run(`INSERT INTO ${table} (label) VALUES ('own')`);
      const [row] = await blog.v4.run(`SELECT count(*) AS n FROM ${table}`);
      expect(Number(row?.n)).toBe(21);
    },
  );

  test('each change by itself makes verify exit with 1', async () => {
    const blog = await openBlog();
    await blog.db('migrate', ['--yes']);
    const before = [bytesOf(blog.v3.url), bytesOf(blog.v4.url)];
    expect((await blog.db('verify')).code).toBe(0);
    expect([bytesOf(blog.v3.url), bytesOf(blog.v4.url)]).toEqual(before);
    const migrated = readFileSync(blog.v4.url);
    for (const [sql, check] of CHANGES) {
      await blog.v4.run(sql);
      const ran = await blog.db('verify', ['--json']);
      expect(ran.code, sql).toBe(1);
      expect(wrongOf(readDataReport(ran))).toContain(check);
      writeFileSync(blog.v4.url, migrated);
    }
    await blog.v4.run(CHANGES[0][0]);
    const { code, stdout } = await blog.db('verify');
    expect(code).toBe(1);
    expect(flat(stdout)).toContain('articles: 1 rows differ in "body", expected 0');
    expect(stdout).toContain('✖ One difference found.');
    await blog.close();
  });

  test('exits with 0 when all of v3 goes', async () => {
    const blog = await openBlog();
    for (const sql of CLEAN) await blog.v3.run(sql);
    const ran = await blog.db('migrate', ['--yes', '--strict', '--on-orphan', 'fail', '--json']);
    expect(ran.code, ran.output).toBe(0);
    expect(readDataReport(ran).status).toBe('done');
    await blog.close();
  });

  test('asks, and without somebody to ask writes nothing and names the flag', async () => {
    const blog = await openBlog();
    const before = bytesOf(blog.v4.url);
    for (const json of [[], ['--json']]) {
      const ran = await blog.db('migrate', json);
      expect(ran.code).toBe(2);
      expect(ran.output).toContain('Nothing was written');
      expect(ran.output).toContain('--yes');
      expect(bytesOf(blog.v4.url)).toEqual(before);
    }
    await blog.close();
  });
});

function wrongOf({ checks = [] }: DataReport): string[] {
  return checks
    .filter(({ expected, found }) => expected !== found)
    .map(({ kind, table }) => `${kind} ${table}`);
}

describe('output', () => {
  test('--json prints one document whose status is the exit code, on success and on failure', async () => {
    const blog = await openBlog();
    const runs = [
      await blog.db('plan', ['--json']),
      await blog.db('migrate', ['--json']),
      await blog.db('migrate', ['--json', '--rehearse']),
      await blog.db('migrate', ['--json', '--strict', '--yes']),
      await blog.db('verify', ['--json']),
      await db('inspect', ['--json']),
      await db('inspect', ['--from', blog.v3.url, '--json']),
      await db('plan', ['--json', '--from', 'nowhere.db', '--to', blog.v4.url]),
    ];
    expect(runs.map(({ code }) => code)).toEqual([1, 2, 1, 2, 1, 2, 0, 2]);
    for (const ran of runs) {
      const { status, error } = readDataReport(ran);
      expect(AS_EXIT_CODE[status]).toBe(ran.code);
      expect(error !== undefined).toBe(status === 'failed');
      expect(ran.stderr).toBe('');
    }
    await blog.close();
  });

  test('into a pipe holds lines and no control characters, and colours only if they are forced', async () => {
    const blog = await openBlog();
    const env = { TERM: 'xterm-256color', COLORTERM: 'truecolor' };
    const plain = await blog.db('migrate', ['--rehearse'], { env });
    expect(plain.output).toBe(stripVTControlCharacters(plain.output));
    expect(plain.output).not.toContain('\r');
    for (const [args, more] of [
      [[], { NO_COLOR: '1' }],
      [['--no-color'], {}],
    ] as const) {
      const ran = await blog.db('plan', args, { env: { ...env, FORCE_COLOR: '1', ...more } });
      expect(ran.output).toBe(stripVTControlCharacters(ran.output));
    }
    const painted = await blog.db('plan', [], { env: { ...env, FORCE_COLOR: '1' } });
    expect(stripVTControlCharacters(painted.stdout)).toBe((await blog.db('plan', [], { env })).stdout);
    expect(painted.stdout).not.toBe(stripVTControlCharacters(painted.stdout));
    await blog.close();
  });

  test('fits into 80 columns', async () => {
    const blog = await openBlog();
    const runs = [await blog.db('plan'), await blog.db('migrate', ['--yes']), await blog.db('verify')];
    const helps = await Promise.all(
      ['inspect', 'plan', 'migrate', 'verify'].map((command) => db(command, ['--help'])),
    );
    for (const { stdout } of [...runs, ...helps]) {
      const prose = stdout.split('\n').filter((line) => !/\/tmp\/|^ {2}\$ |^Usage/.test(line));
      expect(prose.filter((line) => line.length > 80)).toEqual([]);
    }
    await blog.close();
  });

  test('the reader of the pipe may go away', async () => {
    const blog = await openBlog();
    const { code, stderr } = await blog.db('migrate', ['--yes'], { closesOutput: true });
    expect([code, stderr]).toEqual([1, '']);
    expect((await blog.db('verify')).code).toBe(0);
    await blog.close();
  });
});
