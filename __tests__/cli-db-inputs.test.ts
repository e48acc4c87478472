import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Blog, bytesOf, EVERYWHERE, engineOf, itWithBlog, openBlog, type Place } from './cli/blog.ts';
import { flat } from './cli/flat.ts';
import { readDataReport } from './cli/read-data-report.ts';
import { writeFiles } from './cli/write-files.ts';
import { root } from './fixtures/load-transform.ts';

async function withBlog(use: (blog: Blog) => Promise<void>): Promise<void> {
  const blog = await openBlog();
  try {
    await use(blog);
  } finally {
    await blog.close();
  }
}

describe('--mapping', () => {
  const mapping = (value: object): string[] => [
    '--mapping',
    join(writeFiles({ 'mapping.json': JSON.stringify(value) }), 'mapping.json'),
  ];

  test('an attribute that was renamed goes where it says', () =>
    withBlog(async (blog) => {
      const args = mapping({
        attributes: { 'application::article.article': { title: 'slug', slug: 'title' } },
      });
      const ran = await blog.db('migrate', ['--yes', ...args]);
      expect(ran.code, ran.output).toBe(1);
      const [v3, v4] = await Promise.all(
        [blog.v3, blog.v4].map(({ run }) => run('SELECT title, slug FROM articles ORDER BY id')),
      );
      expect(v4).toEqual(v3?.map(({ title, slug }) => ({ title: slug, slug: title })));
      expect((await blog.db('verify', args)).code).toBe(0);
      expect((await blog.db('verify')).code).toBe(1);
    }));

  test('an attribute and a type that are left out on purpose are listed as such', () =>
    withBlog(async (blog) => {
      const args = mapping({
        types: { 'application::comment.comment': null },
        attributes: { 'application::article.article': { body: null } },
        ignoreTables: ['old_pages'],
      });
      const ran = await blog.db('migrate', ['--yes', '--json', ...args]);
      expect(ran.code, ran.output).toBe(1);
      const { leftOut = [] } = readDataReport(ran);
      expect(leftOut.map(({ table, column }) => [table, column])).toEqual(
        expect.arrayContaining([
          ['articles', 'body'],
          ['comments', undefined],
        ]),
      );
      expect(await blog.v4.run('SELECT count(*) AS n FROM articles WHERE body IS NOT NULL')).toEqual([
        { n: 0 },
      ]);
      expect(await blog.v4.run('SELECT count(*) AS n FROM comments')).toEqual([{ n: 0 }]);
    }));

  test('a type that was renamed goes where it says', () =>
    withBlog(async (blog) => {
      // v4's profiles are called people here.
      await blog.v4.run(
        `UPDATE strapi_core_store_settings SET value = replace(value, '"api::profile.profile"', '"api::person.person"')`,
      );
      const args = mapping({ types: { 'application::profile.profile': 'api::person.person' } });
      const ran = await blog.db('migrate', ['--yes', ...args]);
      expect(ran.code, ran.output).toBe(1);
      expect(await blog.v4.run('SELECT count(*) AS n FROM profiles')).toEqual([{ n: 3 }]);
    }));
});

describe('--before and --after', () => {
  itWithBlog(
    EVERYWHERE,
    'run in the transaction, with names of both sides, the file of the engine first',
    async (blog) => {
      const engine = engineOf(blog.v4.url);
      const title = engine === 'mysql' ? 'concat(title, ?)' : 'title || ?';
      const add = (text: string): string => title.replace('?', `'${text}'`);
      const folder = writeFiles({
        'before.sql': `-- v4 is still empty; a comment; with semicolons
UPDATE {v4}.strapi_core_store_settings SET environment = 'own' WHERE id = 1;`,
        'after.sql': 'SELECT this is not for any engine;',
        [`after.${engine}.sql`]: `UPDATE {v4}.articles SET title = ${add('; sql')} WHERE id IN (SELECT id FROM {v3}.articles WHERE id < 3);`,
        'module.js': `module.exports = ({ engine, v3, v4 }) => ['UPDATE ' + v4('articles') + " SET slug = '" + engine + "' WHERE id = (SELECT min(id) FROM " + v3('articles') + ')'];`,
      });
      const args = [
        ...['--before', join(folder, 'before.sql')],
        ...['--after', join(folder, 'after.sql'), '--after', join(folder, 'module.js')],
      ];
      const fresh = await blog.v4.state();
      const rehearsed = await blog.db('migrate', ['--rehearse', ...args]);
      expect(rehearsed.code, rehearsed.output).toBe(1);
      expect(await blog.v4.state()).toEqual(fresh);
      const ran = await blog.db('migrate', ['--yes', ...args]);
      expect(ran.code, ran.output).toBe(1);
      const rows = await blog.v4.run('SELECT title, slug FROM articles ORDER BY id');
      expect(rows.map((row) => String(row.title).endsWith('; sql'))).toEqual([
        true,
        true,
        false,
        false,
        false,
      ]);
      expect(rows[0]?.slug).toBe(engine);
    },
  );

  itWithBlog(EVERYWHERE, 'a step that fails takes everything back', async (blog) => {
    const fresh = await blog.v4.state();
    const folder = writeFiles({
      'late.sql': "UPDATE {v4}.articles SET title = 'Late'; UPDATE {v4}.no_such_table SET x = 1;",
    });
    for (const when of ['--before', '--after']) {
      const ran = await blog.db('migrate', ['--yes', when, join(folder, 'late.sql')]);
      expect(ran.code, ran.output).toBe(2);
      expect(ran.stderr).toContain('no_such_table');
      expect(ran.stderr).toContain('Nothing was changed');
      expect(ran.stderr).not.toMatch(/\n\s+at /);
      expect(await blog.v4.state()).toEqual(fresh);
    }
  });

  // Where the target's session may write to v3 as well, a step that says so does.
  const OUT_OF_REACH: readonly Place[] = ['SQLite', 'PostgreSQL, two databases', 'SQLite to MySQL'];
  itWithBlog(OUT_OF_REACH, 'a step cannot change v3', async (blog) => {
    const source = await blog.v3.state();
    const folder = writeFiles({ 'own.sql': "UPDATE {v3}.articles SET title = 'Mine';" });
    await blog.db('migrate', ['--yes', '--before', join(folder, 'own.sql')]);
    expect(await blog.v3.state()).toEqual(source);
  });

  test('a step that cannot be read is refused before anything is written', () =>
    withBlog(async (blog) => {
      const fresh = bytesOf(blog.v4.url);
      const folder = writeFiles({
        'object.js': 'module.exports = 3;',
        'throws.js': "throw new Error('Not today');",
        'numbers.js': 'module.exports = () => [1];',
      });
      for (const [file, words] of [
        ['nowhere.sql', /nowhere\.sql cannot be read/],
        ['object.js', /it exports no function/],
        ['throws.js', /Not today/],
        ['numbers.js', /numbers\.js cannot be read/],
      ] as const) {
        const ran = await blog.db('migrate', ['--yes', '--after', join(folder, file)]);
        expect(ran.code, ran.output).toBe(2);
        expect(ran.stderr).toMatch(words);
        expect(ran.stderr).toContain('Nothing was written');
        expect(bytesOf(blog.v4.url)).toEqual(fresh);
      }
    }));
});

describe('--models', () => {
  const PROJECT = {
    'package.json': JSON.stringify({
      dependencies: {
        strapi: '3.1.6',
        'strapi-admin': '3.1.6',
        'strapi-plugin-upload': '3.1.6',
        'strapi-plugin-users-permissions': '3.1.6',
      },
    }),
    'api/article/models/article.settings.json': JSON.stringify({
      kind: 'collectionType',
      collectionName: 'articles',
      info: { name: 'article' },
      options: { increments: true, timestamps: true },
      attributes: { title: { type: 'string' }, body: { type: 'richtext' } },
    }),
  };

  test('are read from a project where the database does not hold them', () =>
    withBlog(async (blog) => {
      await blog.v3.run("UPDATE core_store SET key = replace(key, 'model_def_', 'db_model_')");
      const folder = writeFiles(PROJECT);
      const ran = await blog.db('migrate', ['--yes', '--json', '--models', folder]);
      expect(ran.code, ran.output).toBe(1);
      const { tables = [], leftOut = [] } = readDataReport(ran);
      expect(tables.find(({ to }) => to === 'articles')).toMatchObject({ read: 5, written: 5 });
      // This project has no other.
      expect(leftOut.map(({ table }) => table)).toContain('authors');
    }));

  test('a model that cannot be read is named with its file', () =>
    withBlog(async (blog) => {
      const folder = writeFiles({ ...PROJECT, 'api/tag/models/tag.settings.json': '{ "attributes": ' });
      const ran = await blog.db('plan', ['--models', folder]);
      expect(flat(ran.output)).toContain('tag.settings.json');
      expect(ran.code).not.toBe(0);
    }));

  test('a folder that is no project is refused', () =>
    withBlog(async (blog) => {
      for (const option of ['--models', '--app']) {
        const ran = await blog.db('plan', [option, join(root, 'no-such-folder')]);
        expect(ran.code, ran.output).toBe(2);
        expect(ran.stderr).toContain('no-such-folder');
        expect(ran.stderr).not.toMatch(/\n\s+at /);
      }
    }));
});

describe('--app', () => {
  test('the actions of own controllers are kept with it', () =>
    withBlog(async (blog) => {
      const action = (name: string): Promise<unknown> =>
        blog.v3.run(
          `INSERT INTO "users-permissions_permission" (type, controller, action, enabled, policy, role) VALUES ('application', 'article', '${name}', 1, '', 1)`,
        );
      await action('publishall');
      const app = writeFiles({
        'package.json': '{ "dependencies": { "@strapi/strapi": "4.7.0" } }',
        'src/api/article/content-types/article/schema.json': JSON.stringify({
          kind: 'collectionType',
          collectionName: 'articles',
          info: { singularName: 'article', pluralName: 'articles', displayName: 'Article' },
          attributes: {},
        }),
        'src/api/article/controllers/article.js':
          "module.exports = require('@strapi/strapi').factories.createCoreController('api::article.article', () => ({ async publishAll(ctx) { return ctx; } }));",
      });
      const { tables: without = [] } = readDataReport(await blog.db('plan', ['--json']));
      const { tables: withApp = [] } = readDataReport(await blog.db('plan', ['--json', '--app', app]));
      const written = (tables: typeof without): number | undefined =>
        tables.find(({ to }) => to === 'up_permissions')?.written;
      expect(written(withApp)).toBeGreaterThanOrEqual(written(without) ?? Number.NaN);
      const ran = await blog.db('migrate', ['--yes', '--app', app]);
      expect(ran.code, ran.output).toBe(1);
      expect(
        await blog.v4.run(
          "SELECT action FROM up_permissions WHERE action LIKE 'api::article.article.publish%'",
        ),
      ).toEqual([{ action: 'api::article.article.publishAll' }]);
    }));
});

describe('--timezone', () => {
  itWithBlog(
    ['PostgreSQL, one database', 'PostgreSQL, two databases'],
    'v4 gets wall time of that zone',
    async (blog) => {
      const args = ['--timezone', 'America/New_York'];
      const ran = await blog.db('migrate', ['--yes', ...args]);
      expect(ran.code, ran.output).toBe(1);
      expect(flat(ran.stdout)).toContain('start Strapi 4 with TZ=America/New_York');
      const [there] = await blog.v3.run(
        `SELECT to_char(min(created_at) AT TIME ZONE 'America/New_York', 'YYYY-MM-DD HH24:MI:SS') AS t FROM articles`,
      );
      const [here] = await blog.v4.run(
        `SELECT to_char(min(created_at), 'YYYY-MM-DD HH24:MI:SS') AS t FROM articles`,
      );
      expect(here).toEqual(there);
      expect((await blog.db('verify', args)).code).toBe(0);
      expect((await blog.db('verify', ['--timezone', 'Asia/Tokyo'])).code).toBe(1);
    },
  );

  test('is the one of this process when none is named', () =>
    withBlog(async (blog) => {
      const ran = await blog.db('plan', ['--json'], { env: { TZ: 'Asia/Tokyo' } });
      expect(readDataReport(ran).timezone).toBe('Asia/Tokyo');
    }));
});

describe('--environment', () => {
  test('chooses among settings that v3 kept for each', () =>
    withBlog(async (blog) => {
      await blog.v3.run(
        "INSERT INTO core_store (key, value, type, environment) SELECT key, value, type, 'production' FROM core_store WHERE key = 'plugin_upload_settings' AND environment = 'development'",
      );
      const notes = async (...args: string[]): Promise<string> => flat((await blog.db('plan', args)).stdout);
      for (const environment of ['development', 'production'])
        expect(await notes('--environment', environment)).toContain(`that of “${environment}” is taken`);
    }));
});

describe('--from and --to', () => {
  test('take the folders of two projects', () =>
    withBlog(async (blog) => {
      const v3 = writeFiles({
        'package.json': '{ "dependencies": { "strapi": "3.6.11" } }',
        'config/database.js': `module.exports = { connections: { default: { settings: { client: 'sqlite', filename: ${JSON.stringify(blog.v3.url)} } } } };`,
      });
      const v4 = writeFiles({
        'package.json': '{ "dependencies": { "@strapi/strapi": "4.7.0" } }',
        'config/database.js': `module.exports = { connection: { client: 'sqlite', connection: { filename: ${JSON.stringify(blog.v4.url)} } } };`,
      });
      const { from, to } = readDataReport(await blog.db('plan', ['--json', '--from', v3, '--to', v4]));
      expect([from?.database, to?.database]).toEqual([blog.v3.url, blog.v4.url]);
    }));

  itWithBlog(['PostgreSQL, one database'], '--from-schema and --to-schema say which schema', async (blog) => {
    const bare = blog.v3.url.replace(/\?.*/, '');
    const sides = ['--from', bare, '--from-schema', 'v3', '--to', bare, '--to-schema', 'v4'];
    const ran = await blog.db('migrate', [...sides, '--yes']);
    expect(ran.code, ran.output).toBe(1);
    expect((await blog.db('verify')).code).toBe(0);
  });
});
