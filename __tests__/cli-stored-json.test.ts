import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test, vi } from 'vitest';
import { administrators, createAdministrators, runIn } from './cli/administrators.ts';
import { change, copyProject } from './cli/copy-project.ts';
import { configuration, configurationKey, coreStore, GRANT, grant, SECRET } from './cli/core-store.ts';
import { flat } from './cli/flat.ts';
import { readPlan, readReport } from './cli/read-report.ts';
import { type Ran, uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, readIn, textsIn, treeOf } from './cli/tree.ts';
import { itOnEveryEngine } from './databases/run-sql.ts';
import { forEachPoint } from './journal/run-driver.ts';

vi.setConfig({ testTimeout: 300_000 });

const DATABASE = '.tmp/data.db';
const ARTICLE = 'application::article.article';
const USER = 'plugins::users-permissions.user';
const TO = ['--to', '3.4.6', '--offline', '--no-install', '--skip', 'server-stopped'];
const PLAN = ['plan', ...TO];
const UPGRADE = ['upgrade', '--yes', ...TO];
const UNDO = ['undo', '--yes'];
const SORTABLE = ['--with', '3.4.0/sortable-relations'];

/** With every kind of relation: of these `author` and `editor` are to one entry. */
const MODEL = JSON.stringify({
  kind: 'collectionType',
  collectionName: 'articles',
  info: { name: 'article' },
  attributes: {
    title: { type: 'string' },
    author: { plugin: 'users-permissions', model: 'user' },
    editor: { plugin: 'users-permissions', model: 'user' },
    related: { collection: 'article' },
    cover: { model: 'file', via: 'related', plugin: 'upload' },
    subject: { model: '*' },
  },
});

const ROWS = {
  [GRANT]: grant(),
  [configurationKey(ARTICLE)]: configuration(ARTICLE, {
    title: true,
    author: false,
    related: false,
    cover: false,
    subject: false,
  }),
  [configurationKey(USER)]: configuration(USER, { role: false }),
};

const AFTER = {
  [GRANT]: grant('["user_profile"]'),
  [configurationKey(ARTICLE)]: configuration(ARTICLE, {
    title: true,
    author: true,
    related: false,
    cover: false,
    subject: false,
  }),
  [configurationKey(USER)]: configuration(USER, { role: true }),
};

function blog(rows: Readonly<Record<string, string>> = ROWS): { folder: string; database: string } {
  const folder = copyProject('blog-3.0', {
    extensions: null,
    'config/env': null,
    'api/article/models/article.settings.json': MODEL,
  });
  const database = join(folder, DATABASE);
  createAdministrators(database, administrators('sqlite') + coreStore('sqlite', rows));
  return { folder, database };
}

function stored(path: string): Readonly<Record<string, string>> {
  const database = new Sqlite(path, { readonly: true });
  const rows = database.prepare('SELECT "key", "value" FROM core_store ORDER BY id').all();
  database.close();
  return Object.fromEntries((rows as { key: string; value: string }[]).map(({ key, value }) => [key, value]));
}

function schemaOf(path: string): string {
  const database = new Sqlite(path, { readonly: true });
  const statements = database.prepare('SELECT sql FROM sqlite_master ORDER BY name').pluck().all();
  database.close();
  return statements.join('\n');
}

function stateOf({ folder, database }: { folder: string; database: string }) {
  const { [DATABASE]: _, ...files } = treeOf(folder);
  return { files, stored: stored(database), schema: schemaOf(database) };
}

describe.concurrent('an upgrade that sets values in core_store', () => {
  test('changes these alone, tells no secret, does it once, and undo takes it back', async ({ expect }) => {
    const project = blog();
    const before = stateOf(project);
    const outputs: string[] = [];
    const run = async (args: readonly string[]): Promise<Ran> => {
      const ran = await uplift(project.folder, args);
      outputs.push(ran.output);
      return ran;
    };
    const planned = await run([...PLAN, ...SORTABLE, '--yes-database']);
    expect(planned.stdout).toContain('--   instagram.scope = ["user_profile"]');
    expect(planned.stdout).toContain('--   metadatas.author.list.sortable = true');
    expect(stateOf(project)).toEqual(before);

    const upgraded = await run([...UPGRADE, ...SORTABLE, '--yes-database']);
    expect(upgraded.code, upgraded.output).toBeLessThan(2);
    for (const id of ['3.1.0/username-constraint', '3.4.0/sortable-relations', '3.4.4/instagram-scope'])
      expect(upgraded.stdout).toContain(`${id}: changed`);
    expect(stored(project.database)).toEqual(AFTER);
    outputs.push(textsIn(join(project.folder, '.strapi-uplift')));

    const again = await run([...UPGRADE, '--from', '3.3.4', ...SORTABLE, '--yes-database', '--json']);
    expect(readReport(again)).toMatchObject({
      databases: [
        { id: '3.4.0/sortable-relations', status: 'already-done' },
        { id: '3.4.4/instagram-scope', status: 'already-done' },
      ],
    });

    const undone = await run(UNDO);
    expect(undone.code, undone.output).toBe(0);
    expect(flat(undone.stdout)).toContain('2 values in core_store become what was there before');
    expect(flat(undone.stdout)).toContain('instagram.scope in core_store becomes what was there before');
    expect(stateOf(project)).toEqual(before);
    expect(outputs.join('\n')).toContain('\\"basic\\"');
    expect(outputs.join('\n')).not.toContain(SECRET);
  });

  test('leaves to its owner what is a choice', async ({ expect }) => {
    const project = blog();
    const planned = readPlan(await uplift(project.folder, [...PLAN, '--yes-database', '--json']));
    expect(planned.steps.find(({ id }) => id === '3.4.0/sortable-relations')).toMatchObject({
      kind: 'manual',
      level: 'info',
      asks: expect.stringContaining('sort lists'),
    });
    await uplift(project.folder, [...UPGRADE, '--yes-database']);
    expect(stored(project.database)).toEqual({ ...ROWS, [GRANT]: AFTER[GRANT] });
  });

  test('says what is to be done where no database is named', async ({ expect }) => {
    const project = blog();
    const before = everything(project.folder);
    const plan = async (...args: string[]) =>
      readPlan(await uplift(project.folder, [...PLAN, ...args, '--json'])).steps;
    const steps = await plan();
    expect(steps.find(({ id }) => id === '3.4.4/instagram-scope')).toMatchObject({
      kind: 'manual',
      level: 'todo',
      snippet: expect.stringContaining("json_set(value, '$.instagram.scope'"),
    });
    expect(steps.find(({ id }) => id === '3.4.0/sortable-relations')).toMatchObject({ level: 'info' });
    // Who asks for it is not to think that it was done.
    const asked = await plan(...SORTABLE);
    expect(asked.find(({ id }) => id === '3.4.0/sortable-relations')).toMatchObject({ level: 'todo' });
    expect(everything(project.folder)).toEqual(before);
  });

  test('gives who has MongoDB what to run there', async ({ expect }) => {
    const folder = copyProject('articles-3.0-windows');
    const manifest = readIn(folder, 'package.json');
    const without = await uplift(folder, [...PLAN, '--json']);
    expect(without.stdout).not.toContain('instagram');
    const plugin = '"strapi-plugin-users-permissions": "3.0.0",\n    "strapi-utils"';
    change(folder, { 'package.json': manifest.replace('"strapi-utils"', plugin) });
    const { steps } = readPlan(await uplift(folder, [...PLAN, '--json']));
    for (const id of ['3.4.4/instagram-scope', '3.4.0/sortable-relations'])
      expect(steps.find((step) => step.id === id)).toMatchObject({
        kind: 'manual',
        snippet: expect.stringContaining('db.core_store.updateOne'),
      });
    const named = await uplift(folder, [...PLAN, '--yes-database']);
    expect(flat(named.stdout)).toContain('MongoDB is left alone');
  });

  test('takes back what it has changed before, where the database refuses the rest', async ({ expect }) => {
    const project = blog();
    runIn(
      project.database,
      "CREATE TRIGGER never BEFORE UPDATE ON core_store BEGIN SELECT raise(abort, 'not today'); END",
    );
    const before = stateOf(project);
    const run = await uplift(project.folder, [...UPGRADE, '--yes-database']);
    expect(run.code).toBe(2);
    expect(flat(run.output)).toContain('did not take the change: not today.');
    expect(flat(run.output)).toContain('and so is what was changed');
    expect(stateOf(project)).toEqual(before);
    expect((await uplift(project.folder, UNDO)).stdout).toContain('nothing to undo');
  });

  test('is not undone where somebody has set another value since', async ({ expect }) => {
    const project = blog();
    await uplift(project.folder, [...UPGRADE, '--yes-database']);
    runIn(
      project.database,
      `UPDATE core_store SET value = replace(value, '["user_profile"]', '["user_media"]')`,
    );
    const before = everything(project.folder);
    const refused = await uplift(project.folder, UNDO);
    expect(refused.code).toBe(2);
    expect(flat(refused.output)).toContain(`instagram.scope of ${GRANT} has another value`);
    expect(everything(project.folder)).toEqual(before);
    const forced = await uplift(project.folder, [...UNDO, '--force']);
    expect(forced.code).toBe(1);
    expect(stored(project.database)[GRANT]).toBe(grant('["user_media"]'));
  });

  test('runs a stored plan while the database is as it was', async ({ expect }) => {
    const project = blog();
    const planned = await uplift(project.folder, [
      ...PLAN,
      '--no-build',
      ...SORTABLE,
      '--yes-database',
      '--json',
    ]);
    const plan = join(tempFolder(), 'plan.json');
    writeFileSync(plan, planned.stdout);
    const run = ['upgrade', '--yes', '--skip', 'server-stopped,versions-published', '--plan', plan];
    const other = configuration(ARTICLE, { author: true });
    runIn(project.database, `UPDATE core_store SET value = '${other}' WHERE id = 2`);
    const refused = await uplift(project.folder, [...run, '--yes-database']);
    expect(refused.code).toBe(2);
    expect(flat(refused.stderr)).toContain('is not as it was when the plan was made');
    runIn(
      project.database,
      `UPDATE core_store SET value = '${ROWS[configurationKey(ARTICLE)]}' WHERE id = 2`,
    );
    const ran = await uplift(project.folder, [...run, '--yes-database']);
    expect(ran.code, ran.output).toBeLessThan(2);
    expect(stored(project.database)).toEqual(AFTER);
  });
});

describe('the scope of Instagram', () => {
  itOnEveryEngine('is set through the command, and taken back', async (client, database) => {
    await database.run(coreStore(client, { [GRANT]: grant() }));
    const value = async () => (await database.run('SELECT * FROM core_store'))[0]?.value;
    const folder = copyProject('blog-3.0', { extensions: null });
    const named = ['--from', '3.4.0', '--database', database.url];
    const run = await uplift(folder, [...UPGRADE, ...named, '--only', 'instagram-scope']);
    // The config names a SQLite file, which needs it as well.
    expect(run.code, run.output).toBe(client === 'sqlite' ? 0 : 1);
    expect(run.stdout).toContain('3.4.4/instagram-scope: changed');
    expect(await value()).toBe(grant('["user_profile"]'));
    const undone = await uplift(folder, [...UNDO, '--database', database.url]);
    expect(undone.code, undone.output).toBe(0);
    expect(await value()).toBe(grant());
  });
});

describe('an upgrade of core_store that is killed before any one of its calls that change the disk', () => {
  const ALONE = [
    ...UPGRADE,
    '--yes-database',
    ...['username-constraint', 'sortable-relations', 'instagram-scope'].flatMap((id) => ['--only', id]),
  ];
  const PRELOAD = join(import.meta.dirname, 'journal', 'fault-preload.cjs');
  const strike = (folder: string, args: readonly string[], at: number) =>
    uplift(folder, args, { preload: [PRELOAD], env: { FAULT_AT: String(at), FAULT_MODE: 'kill' } });

  test('is undone by undo and by the next upgrade', async () => {
    const whole = blog();
    const before = stateOf(whole);
    const { stderr } = await strike(whole.folder, ALONE, 0);
    const after = stateOf(whole);
    expect(after.stored).toEqual(AFTER);
    const points = Number(/calls=(\d+)/.exec(stderr)?.[1]);
    expect(points).toBeGreaterThan(15);
    const ends = new Set<string>();
    await forEachPoint(points, async (at) => {
      const project = blog();
      const killed = await strike(project.folder, ALONE, at);
      expect(killed.code, `killed at ${at}`).toBeNull();
      ends.add(JSON.stringify(stateOf(project).stored));
      const undone = await uplift(project.folder, UNDO);
      expect(undone.code, undone.output).toBe(0);
      expect(stateOf(project), `undone after ${at}`).toEqual(before);

      await strike(project.folder, ALONE, at);
      const again = await uplift(project.folder, ALONE);
      expect(again.code, again.output).toBeLessThan(2);
      expect(stateOf(project), `upgraded again after ${at}`).toEqual(after);
      rmSync(project.folder, { recursive: true });
    });
    // Nothing, the lists alone, and everything.
    expect(ends.size).toBe(3);
  });
});

describe.concurrent('a database of Strapi 4', () => {
  const FILES = `CREATE TABLE files (id integer primary key, name text, mime text, folder_path text);
    INSERT INTO files (name, mime, folder_path) VALUES ('a', NULL, '/'), ('b', 'image/png', NULL), ('c', NULL, '/');
    CREATE TABLE restaurants_tags_links (restaurant_id integer, tag_id integer);
    INSERT INTO restaurants_tags_links VALUES (1, 1), (1, 1), (1, 2);`;
  const COUNTS = ['4.1.10/files-without-mime', '4.5.1/repeated-links', '4.11.4/files-without-folder'];

  function restaurants(sql: string): string {
    const folder = copyProject('restaurants-4.6-ts');
    createAdministrators(join(folder, DATABASE), sql);
    return folder;
  }

  test('is counted by a plan, and never changed', async ({ expect }) => {
    const folder = restaurants(FILES);
    const before = everything(folder);
    const named = ['--to', '4.11.4', '--offline', '--from', '4.1.0', '--database', DATABASE];
    const ran = await uplift(folder, ['plan', ...named, '--json']);
    const { steps } = readPlan(ran);
    const reasons = COUNTS.map((id) => {
      const step = steps.find((one) => one.id === id);
      return step?.kind === 'database' && step.outcome === 'counted' ? step.reason : step;
    });
    expect(reasons).toEqual([
      expect.stringContaining('2 rows of files have no mime.'),
      expect.stringContaining('1 row of 1 relation tables repeats another one (restaurants_tags_links: 1).'),
      expect.stringContaining('1 row of files has no folder_path.'),
    ]);
    expect((await uplift(folder, ['plan', ...named])).stdout).toContain('have no column id yet');
    expect(everything(folder)).toEqual(before);
    const upgrade = ['upgrade', '--yes', '--no-install', '--skip', 'server-stopped', ...named];
    const upgraded = await uplift(folder, [...upgrade, '--json']);
    expect(upgraded.code, upgraded.output).toBeLessThan(2);
    expect(readReport(upgraded).databases).toBeUndefined();
  });

  test('is held by check against what the guides have left behind', async ({ expect }) => {
    const folder = restaurants(FILES);
    const before = everything(folder);
    const only = COUNTS.flatMap((id) => ['--only', id]);
    const check = ['check', '--to', '4.11.4', '--offline', ...only, '--database', DATABASE];
    const found = await uplift(folder, [...check, '--json']);
    expect(found.code).toBe(1);
    const steps = readReport(found).plan?.steps ?? [];
    expect(steps.map(({ id }) => id)).toEqual(COUNTS);
    for (const step of steps) expect(step).toMatchObject({ kind: 'database', outcome: 'needs-you' });
    expect(everything(folder)).toEqual(before);

    const baseline = join(tempFolder(), 'baseline.json');
    await uplift(folder, [...check, '--baseline', baseline, '--update-baseline']);
    expect((await uplift(folder, [...check, '--baseline', baseline])).code).toBe(0);

    runIn(
      join(folder, DATABASE),
      "UPDATE files SET mime = 'x/y', folder_path = '/'; DELETE FROM restaurants_tags_links WHERE rowid = 1",
    );
    const clean = await uplift(folder, check);
    expect(clean.code, clean.output).toBe(0);
    expect(flat(clean.stdout)).toContain('No row of files has no mime.');
  });

  test('that has no such tables is told, and is no failure', async ({ expect }) => {
    const folder = restaurants('CREATE TABLE strapi_migrations (id integer)');
    const only = COUNTS.flatMap((id) => ['--only', id]);
    const args = ['check', '--to', '4.11.4', '--offline', ...only, '--database', DATABASE];
    const { code, stdout } = await uplift(folder, args);
    expect(code).toBe(0);
    expect(flat(stdout)).toContain('There is no table files yet');
  });

  test('is a finding of Strapi 3 as well where a provider that is in use misses its scope', async ({
    expect,
  }) => {
    const check = async (rows: Readonly<Record<string, string>>) => {
      const { folder } = blog(rows);
      return uplift(folder, [
        ...['check', '--to', '3.4.6', '--offline', '--only', '3.4.4/instagram-scope', '--database', DATABASE],
      ]);
    };
    const missed = await check(ROWS);
    expect(missed.code).toBe(1);
    expect(flat(missed.stdout)).toContain('upgrade --only 3.4.4/instagram-scope');
    expect((await check({ [GRANT]: grant('["basic"]', false) })).code).toBe(0);
    expect((await check(AFTER)).code).toBe(0);
  });
});
