import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test, vi } from 'vitest';
import { administrators, contentOf, createAdministrators, runIn } from './cli/administrators.ts';
import { type Changes, change, copyProject } from './cli/copy-project.ts';
import { flat } from './cli/flat.ts';
import { readPlan, readReport } from './cli/read-report.ts';
import { PLAN_3_1, TO_3_1, uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, readIn, textsIn, treeOf } from './cli/tree.ts';
import { itOnEveryEngine } from './databases/run-sql.ts';
import { forEachPoint } from './journal/run-driver.ts';

vi.setConfig({ testTimeout: 300_000 });

const DATABASE = '.tmp/data.db';
/** Without what leaves something for a person to do. */
const QUIET: Changes = { extensions: null, 'config/env': null };
const STEP = '3.1.0/username-constraint';
const INSTALLS = TO_3_1.filter((word) => word !== '--no-install');

/** The sample blog with the database that its config names. */
function blog(changes: Changes = QUIET): { folder: string; database: string } {
  const folder = copyProject('blog-3.0', changes);
  const database = join(folder, DATABASE);
  createAdministrators(database);
  return { folder, database };
}

/** The files without the database, whose bytes are its own business, and what it says. */
function stateOf({ folder, database }: { folder: string; database: string }) {
  const { [DATABASE]: _, ...files } = treeOf(folder);
  return { files, ...contentOf(database) };
}

describe.concurrent('upgrade with a database', () => {
  test.for([
    ['--yes-database', () => ['--yes-database']],
    ['--database with a path', () => ['--database', DATABASE]],
    ['--database with a URL', (database: string) => ['--database', `sqlite://${database}`]],
  ] as const)('%s changes it, leaves no to-do, and undo takes it back', async ([, args], { expect }) => {
    const project = blog();
    const before = stateOf(project);
    const run = await uplift(project.folder, [...TO_3_1, ...args(project.database)]);
    expect(run.code, run.output).toBe(0);
    expect(run.stdout).toContain(`${STEP}: changed`);
    expect(run.stdout).not.toContain('What only you can do');
    const after = stateOf(project);
    expect(after.schema).toBe(
      before.schema.replace('username varchar(255) not null', 'username varchar(255)'),
    );
    expect(after.rows).toEqual(before.rows);

    const undone = await uplift(project.folder, ['undo', '--yes']);
    expect(undone.code, undone.output).toBe(0);
    expect(undone.stdout).toContain('strapi_administrator.username becomes NOT NULL again');
    expect(stateOf(project)).toEqual(before);
    expect((await uplift(project.folder, ['undo', '--yes'])).stdout).toContain('nothing to undo');
  });

  test('again does nothing, and says so', async ({ expect }) => {
    const project = blog();
    await uplift(project.folder, [...TO_3_1, '--yes-database']);
    const before = everything(project.folder);
    const again = await uplift(project.folder, [...TO_3_1, '--from', '3.0.6', '--yes-database', '--json']);
    expect(again.code).toBe(0);
    const report = readReport(again);
    expect(report).toMatchObject({ status: 'done', databases: [{ id: STEP, status: 'already-done' }] });
    expect(report.run).toBeUndefined();
    expect(everything(project.folder)).toEqual(before);
  });

  test('does it alone where the files are done, and undo takes that alone back', async ({ expect }) => {
    const project = blog();
    await uplift(project.folder, TO_3_1);
    const before = stateOf(project);
    const alone = [...TO_3_1, '--from', '3.0.6', '--only', 'username-constraint', '--database', DATABASE];
    const run = await uplift(project.folder, alone);
    expect(run.code, run.output).toBe(0);
    expect(stateOf(project).files).toEqual(before.files);
    expect(stateOf(project).schema).not.toBe(before.schema);
    await uplift(project.folder, ['undo', '--yes']);
    expect(stateOf(project)).toEqual(before);
  });

  test('without an option it stays a to-do that names the option', async ({ expect }) => {
    const project = blog();
    const before = contentOf(project.database);
    const { code, stdout } = await uplift(project.folder, TO_3_1);
    expect(code).toBe(1);
    expect(stdout).toContain('ALTER TABLE strapi_administrator');
    expect(flat(stdout)).toContain('--database <url>');
    expect(contentOf(project.database)).toEqual(before);
  });

  test.for([
    ['plan', PLAN_3_1],
    ['upgrade --dry-run', [...TO_3_1, '--dry-run']],
  ] as const)('%s shows the statements and touches nothing', async ([, args], { expect }) => {
    const project = blog();
    const before = everything(project.folder);
    const { stdout } = await uplift(project.folder, [...args, '--yes-database'], {
      env: { NODE_ENV: '' },
    });
    expect(stdout).toContain('DROP TABLE main."strapi_administrator";');
    expect(flat(stdout)).toContain('in the environment development (NODE_ENV)');
    expect(everything(project.folder)).toEqual(before);
  });

  test('a plan leaves nothing beside a database with a write-ahead log', async ({ expect }) => {
    const project = blog();
    runIn(project.database, 'PRAGMA journal_mode = WAL');
    const before = treeOf(project.folder);
    const { stdout } = await uplift(project.folder, [...PLAN_3_1, '--yes-database']);
    expect(stdout).toContain('DROP TABLE main."strapi_administrator";');
    expect(treeOf(project.folder)).toEqual(before);
  });

  test('other environments are named', async ({ expect }) => {
    const project = blog({
      extensions: null,
      'config/env/production/database.js':
        "module.exports = { connections: { default: { settings: { client: 'postgres' } } } };\n",
    });
    const { code, stdout } = await uplift(project.folder, [...TO_3_1, '--yes-database']);
    expect(code).toBe(1);
    expect(stdout).toContain('ALTER TABLE "public"."strapi_administrator"');
    expect(stdout).not.toContain('RENAME COLUMN');
    expect(flat(stdout)).toContain('config/env/production/database.js');
  });

  test.for([
    ['a table that is missing', 'sqlite', 'has no strapi_administrator.'],
    ['a file that is missing', 'nothing.db', 'There is no file'],
    [
      'a server that does not answer',
      'postgres://cms:s3cret-word@127.0.0.1:1/blog',
      'No connection to postgres://cms@127.0.0.1:1/blog',
    ],
    ['a URL of another kind', 'oracle://cms:s3cret-word@host/blog', 'not supported'],
    ['a URL that is none', 'postgres://cms:s3cret-word@host:port/blog', 'cannot be read'],
  ] as const)('%s stops it before anything is written', async ([, url, message], { expect }) => {
    const project = blog();
    if (url === 'sqlite') runIn(project.database, 'DROP TABLE strapi_administrator');
    const before = everything(project.folder);
    const { code, output } = await uplift(project.folder, [
      ...TO_3_1,
      '--database',
      url === 'sqlite' ? DATABASE : url,
    ]);
    expect(code).toBe(2);
    expect(flat(output)).toContain(message);
    expect(output).toContain('Nothing was written.');
    expect(output).toContain('strapi_administrator.username may be empty from now on');
    expect(output).not.toContain('s3cret-word');
    expect(everything(project.folder)).toEqual(before);
  });

  test('a failed installation leaves the database alone', async ({ expect }) => {
    const project = blog();
    const before = stateOf(project);
    const run = await uplift(project.folder, [...INSTALLS, '--yes-database'], {
      node: '12.22.12',
      env: { FAKE_FAILS: 'install' },
    });
    expect(run.code).toBe(2);
    expect(stateOf(project)).toEqual(before);
    expect((await uplift(project.folder, ['undo', '--yes'])).stdout).toContain('nothing to undo');
  });

  test.skipIf(process.platform === 'win32')(
    'a kill while the package manager is at work is taken back by the next upgrade',
    async ({ expect }) => {
      const project = blog();
      const args = [...INSTALLS, '--yes-database'];
      const killed = await uplift(project.folder, args, { node: '12.22.12', env: { FAKE_KILLS: 'install' } });
      expect(killed.code).toBeNull();
      const planned = await uplift(project.folder, [...PLAN_3_1, '--yes-database']);
      expect(flat(planned.stdout)).toContain('was interrupted');
      const again = await uplift(project.folder, args, { node: '12.22.12' });
      expect(again.code, again.output).toBe(0);
      expect(flat(again.stdout)).toContain('was interrupted at its database; taken back:');
      expect(contentOf(project.database).schema).not.toContain('username varchar(255) not null');
    },
  );

  test('a failed build keeps everything, and undo takes it back', async ({ expect }) => {
    const project = blog();
    const before = stateOf(project);
    const run = await uplift(project.folder, [...INSTALLS, '--yes-database'], {
      node: '12.22.12',
      env: { FAKE_FAILS: 'run' },
    });
    expect(run.code).toBe(2);
    expect(stateOf(project).schema).not.toBe(before.schema);
    expect((await uplift(project.folder, ['undo', '--yes'])).code).toBe(0);
    expect(stateOf(project)).toEqual(before);
  });

  test('a database that does not take the change takes the files back', async ({ expect }) => {
    const project = blog();
    const before = stateOf(project);
    const holder = new Sqlite(project.database);
    holder.exec('BEGIN IMMEDIATE');
    const run = await uplift(project.folder, [...TO_3_1, '--yes-database']);
    holder.exec('ROLLBACK');
    holder.close();
    expect(run.code).toBe(2);
    expect(flat(run.stdout)).toContain(
      'did not take the change: database is locked. It is as it was before.',
    );
    expect(stateOf(project)).toEqual(before);
    expect((await uplift(project.folder, ['undo', '--yes'])).stdout).toContain('nothing to undo');
  });

  test('a way without such a step says that the database is left alone', async ({ expect }) => {
    const project = copyProject('restaurants-4.6-ts');
    const { stdout } = await uplift(project, ['plan', '--to', '4.7.1', '--offline', '--database', 'x.db']);
    expect(flat(stdout)).toContain('No step on this way is about the database');
    const mongo = await uplift(copyProject('articles-3.0-windows'), [...PLAN_3_1, '--yes-database']);
    expect(flat(mongo.stdout)).toContain('MongoDB has no constraint');
  });
});

describe.concurrent('a stored plan with a database', () => {
  async function storedPlan(): Promise<ReturnType<typeof blog> & { plan: string }> {
    const project = blog();
    const planned = await uplift(project.folder, [...PLAN_3_1, '--no-install', '--yes-database', '--json']);
    expect(readPlan(planned).steps.find(({ id }) => id === STEP)).toMatchObject({
      kind: 'database',
      outcome: 'changed',
    });
    const plan = join(tempFolder(), 'plan.json');
    writeFileSync(plan, planned.stdout);
    return { ...project, plan };
  }
  const RUN = ['upgrade', '--yes', '--skip', 'server-stopped,versions-published', '--plan'];

  test('is run in the database that is named again', async ({ expect }) => {
    const { plan, ...project } = await storedPlan();
    const before = everything(project.folder);
    const unnamed = await uplift(project.folder, [...RUN, plan]);
    expect(unnamed.code).toBe(2);
    expect(flat(unnamed.stderr)).toContain('Name it with --database');
    expect(everything(project.folder)).toEqual(before);
    const run = await uplift(project.folder, [...RUN, plan, '--yes-database']);
    expect(run.code, run.output).toBe(0);
    expect(stateOf(project).schema).not.toContain('username varchar(255) not null');
  });

  test('is refused where the database has changed, or where the file has other statements', async ({
    expect,
  }) => {
    const { plan, ...project } = await storedPlan();
    const forged = readIn(join(plan, '..'), 'plan.json').replace(
      'DROP TABLE temp.uplift_rows',
      'DROP TABLE main.other',
    );
    const other = join(tempFolder(), 'plan.json');
    writeFileSync(other, forged);
    const before = everything(project.folder);
    const refused = await uplift(project.folder, [...RUN, other, '--yes-database']);
    expect(refused.code).toBe(2);
    expect(flat(refused.stderr)).toContain('is not as it was when the plan was made');
    expect(everything(project.folder)).toEqual(before);
    runIn(project.database, 'CREATE INDEX mine ON strapi_administrator (email)');
    const changed = await uplift(project.folder, [...RUN, plan, '--yes-database']);
    expect(changed.code).toBe(2);
    expect(flat(changed.stderr)).toContain('is not as it was when the plan was made');
  });
});

describe.concurrent('undo with a database', () => {
  async function upgraded(): Promise<ReturnType<typeof blog> & { before: ReturnType<typeof stateOf> }> {
    const project = blog();
    const before = stateOf(project);
    const run = await uplift(project.folder, [...TO_3_1, '--yes-database']);
    expect(run.code, run.output).toBe(0);
    return { ...project, before };
  }
  const EMPTY =
    "INSERT INTO strapi_administrator (email, password) VALUES ('b@example.org', 'x'), ('c@example.org', 'x')";

  test('is refused while rows are without a name, and changes nothing', async ({ expect }) => {
    const { before, ...project } = await upgraded();
    runIn(project.database, EMPTY);
    const all = everything(project.folder);
    const refused = await uplift(project.folder, ['undo', '--yes']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('2 rows of strapi_administrator');
    expect(refused.stderr).toContain('SET username = email');
    expect(everything(project.folder)).toEqual(all);

    runIn(project.database, 'UPDATE strapi_administrator SET username = email WHERE username IS NULL');
    expect((await uplift(project.folder, ['undo', '--yes'])).code).toBe(0);
    expect(stateOf(project)).toMatchObject({ files: before.files, schema: before.schema });
  });

  test('with --force leaves the database and says so', async ({ expect }) => {
    const { before, ...project } = await upgraded();
    runIn(project.database, EMPTY);
    const { schema } = contentOf(project.database);
    const forced = await uplift(project.folder, ['undo', '--yes', '--force', '--json']);
    expect(forced.code).toBe(1);
    expect(readReport(forced).databases).toMatchObject([{ status: 'left' }]);
    expect(stateOf(project)).toMatchObject({ files: before.files, schema });
  });

  test('keeps what was added to the table since', async ({ expect }) => {
    const { before, ...project } = await upgraded();
    runIn(project.database, 'ALTER TABLE strapi_administrator ADD COLUMN firstname varchar(255)');
    expect((await uplift(project.folder, ['undo', '--yes'])).code).toBe(0);
    const { schema } = contentOf(project.database);
    expect(schema).toContain('username varchar(255) NOT NULL,');
    expect(schema).toContain('firstname');
    expect(stateOf(project).files).toEqual(before.files);
  });

  test('says which database is missing where the config leads elsewhere', async ({ expect }) => {
    const { before, ...project } = await upgraded();
    const elsewhere = join(tempFolder(), 'moved.db');
    createAdministrators(elsewhere);
    const all = everything(project.folder);
    const env = { DATABASE_FILENAME: elsewhere };
    const refused = await uplift(project.folder, ['undo', '--yes'], { env });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('names another database');
    expect(everything(project.folder)).toEqual(all);
    const named = await uplift(project.folder, ['undo', '--yes', '--database', DATABASE], { env });
    expect(named.code, named.output).toBe(0);
    expect(stateOf(project)).toEqual(before);
  });

  test('is refused where the database is gone', async ({ expect }) => {
    const { before, ...project } = await upgraded();
    renameSync(project.database, `${project.database}.away`);
    const refused = await uplift(project.folder, ['undo', '--yes']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('There is no file');
    renameSync(`${project.database}.away`, project.database);
    await uplift(project.folder, ['undo', '--yes']);
    expect(stateOf(project)).toEqual(before);
  });

  test('of files that changed since leaves the database as it is', async ({ expect }) => {
    const { before: _, ...project } = await upgraded();
    change(project.folder, { 'config/server.js': '// mine\n' });
    const all = everything(project.folder);
    expect((await uplift(project.folder, ['undo', '--yes'])).code).toBe(2);
    expect(everything(project.folder)).toEqual(all);
  });
});

describe('a password', () => {
  itOnEveryEngine('is nowhere but in the command', async (client, database) => {
    await database.run(administrators(client));
    const folder = copyProject('blog-3.0', QUIET);
    const url = client === 'sqlite' ? new URL(`file://${database.url}`) : new URL(database.url);
    // The server trusts the user; MySQL's would refuse a password that is none.
    if (client === 'postgres') url.password = 's3cret-word';
    const args = ['--database', url.href];
    const outputs: string[] = [];
    for (const command of [
      [...PLAN_3_1, ...args],
      [...TO_3_1, ...args],
      ['undo', '--yes', ...args],
      [...TO_3_1, ...args, '--json'],
      ['undo', '--yes', ...args, '--json'],
    ]) {
      const ran = await uplift(folder, command);
      expect(ran.code, ran.output).toBeLessThan(2);
      outputs.push(ran.output);
      outputs.push(textsIn(folder));
    }
    expect(outputs.join('\n')).not.toContain('s3cret-word');
    const insert = database.run(
      "INSERT INTO strapi_administrator (email, password) VALUES ('b@example.org', 'x')",
    );
    await expect(insert).rejects.toThrow();
  });
});

describe('an upgrade of a database that is killed before any one of its calls that change the disk', () => {
  const UPGRADE = [...TO_3_1, '--only', 'dependencies', '--only', 'username-constraint', '--yes-database'];
  const PRELOAD = join(import.meta.dirname, 'journal', 'fault-preload.cjs');
  const strike = (folder: string, args: readonly string[], at: number) =>
    uplift(folder, args, { preload: [PRELOAD], env: { FAULT_AT: String(at), FAULT_MODE: 'kill' } });

  test('is undone by undo and by the next upgrade', async () => {
    const whole = blog();
    const before = stateOf(whole);
    const { stderr } = await strike(whole.folder, UPGRADE, 0);
    const after = stateOf(whole);
    const points = Number(/calls=(\d+)/.exec(stderr)?.[1]);
    expect(points).toBeGreaterThan(15);
    const schemas = new Set<string>();
    await forEachPoint(points, async (at) => {
      const project = blog();
      const killed = await strike(project.folder, UPGRADE, at);
      expect(killed.code, `killed at ${at}`).toBeNull();
      schemas.add(contentOf(project.database).schema);

      const undone = await uplift(project.folder, ['undo', '--yes']);
      expect(undone.code, undone.output).toBe(0);
      expect(stateOf(project), `undone after ${at}`).toEqual(before);
      rmSync(project.folder, { recursive: true });
    });
    expect(schemas.size).toBe(2);

    await forEachPoint(points, async (at) => {
      const project = blog();
      await strike(project.folder, UPGRADE, at);
      const again = await uplift(project.folder, [...UPGRADE, '--from', '3.0.6']);
      expect(again.code, again.output).toBe(0);
      expect(stateOf(project), `upgraded again after ${at}`).toEqual(after);
      rmSync(project.folder, { recursive: true });
    });
  });

  test('or that meets a full disk there', async () => {
    const whole = blog();
    const before = stateOf(whole);
    const points = Number(/calls=(\d+)/.exec((await strike(whole.folder, UPGRADE, 0)).stderr)?.[1]);
    const after = stateOf(whole);
    await forEachPoint(points, async (at) => {
      const project = blog();
      const ran = await uplift(project.folder, UPGRADE, {
        preload: [PRELOAD],
        env: { FAULT_AT: String(at), FAULT_MODE: 'throw', FAULT_CODE: 'ENOSPC' },
      });
      expect(ran.output, `struck at ${at}`).not.toMatch(/\n\s+at /);
      expect([before, after], `struck at ${at}`).toContainEqual(stateOf(project));
      await uplift(project.folder, ['undo', '--yes']);
      expect(stateOf(project), `undone after ${at}`).toEqual(before);
      rmSync(project.folder, { recursive: true });
    });
  });

  test('and so is an undo', async () => {
    const whole = blog();
    const before = stateOf(whole);
    await uplift(whole.folder, UPGRADE);
    const { stderr } = await strike(whole.folder, ['undo', '--yes'], 0);
    const points = Number(/calls=(\d+)/.exec(stderr)?.[1]);
    expect(points).toBeGreaterThan(10);
    await forEachPoint(points, async (at) => {
      const project = blog();
      await uplift(project.folder, UPGRADE);
      await strike(project.folder, ['undo', '--yes'], at);
      const undone = await uplift(project.folder, ['undo', '--yes']);
      expect(undone.code, undone.output).toBe(0);
      expect(stateOf(project), `undone after ${at}`).toEqual(before);
      rmSync(project.folder, { recursive: true });
    });
  });
});
