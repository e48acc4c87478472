import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import type { ManualStep, Plan } from '../src/core/plan.ts';
import { runBatch } from './batch/run-batch.ts';
import { smallApp } from './batch/small-app.ts';
import { type Changes, copyProject } from './cli/copy-project.ts';
import { flat } from './cli/flat.ts';
import { readPlan, readReport } from './cli/read-report.ts';
import { NODE_OF_4_7, uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, readIn, treeOf } from './cli/tree.ts';
import { writeFiles } from './cli/write-files.ts';

const COMMON = ['--offline', '--skip', 'server-stopped'];
const SHOP = ['--to', '4.26.1', '--no-install', ...COMMON];
const TO_4_7 = ['--to', '4.7.1', '--no-install', ...COMMON];
const BLOG = ['--to', '3.6.11', '--no-install', ...COMMON];
const WEBHOOKS = '4.6.1/set-webhooks-populate';
const FIELDS = '4.11.0/set-allowed-fields';
const OPT_IN = [WEBHOOKS, FIELDS];

const shop = (changes: Changes = {}): string => copyProject('shop-4.0-to-4.26', changes);
const edits = ({ steps }: Plan): string[] => steps.filter(({ kind }) => kind === 'edit').map(({ id }) => id);
const manual = ({ steps }: Plan): ManualStep[] => steps.filter((step) => step.kind === 'manual');
const planOf = async (folder: string, args: readonly string[]): Promise<Plan> =>
  readPlan(await uplift(folder, ['plan', ...args, '--json']));

describe.concurrent('a step that is only done when asked for', () => {
  test('is offered with the word that asks for it, and left undone', async ({ expect }) => {
    const folder = shop();
    const plan = await planOf(folder, SHOP);
    for (const id of OPT_IN) {
      const offers = manual(plan).filter((step) => step.id === id);
      expect(offers).toMatchObject([{ level: 'info' }]);
      expect(offers[0]?.text).toContain(`--with ${id}`);
      expect(edits(plan)).not.toContain(id);
    }
    const { stdout } = await uplift(folder, ['plan', ...SHOP]);
    const goodToKnow = stdout.slice(stdout.indexOf('Good to know'));
    expect(flat(goodToKnow)).toContain(`To have it done, add --with ${WEBHOOKS}.`);

    await uplift(folder, ['upgrade', ...SHOP, '--yes']);
    expect(readIn(folder, 'config/server.js')).not.toContain('webhooks');
    expect(readIn(folder, 'config/plugins.js')).not.toContain('allowedFields');
  });

  test('is done with --with, by its id or its bare name, and not offered any more', async ({ expect }) => {
    const folder = shop();
    const args = ['--with', WEBHOOKS, '--with', 'set-allowed-fields'];
    const plan = await planOf(folder, [...SHOP, ...args]);
    expect(edits(plan)).toEqual(expect.arrayContaining([...OPT_IN, 'dependencies', '4.0.6/add-app-keys']));
    expect(manual(plan).map(({ id }) => id)).not.toEqual(expect.arrayContaining([WEBHOOKS]));

    const original = treeOf(folder);
    await uplift(folder, ['upgrade', ...SHOP, ...args, '--yes']);
    expect(readIn(folder, 'config/server.js')).toContain(
      '  webhooks: {\n    populateRelations: false,\n  },\n',
    );
    expect(readIn(folder, 'config/plugins.js')).toContain("allowedFields: ['phone']");
    const upgraded = everything(folder);
    const second = await uplift(folder, ['upgrade', ...SHOP, ...args, '--yes']);
    expect(second.stdout).toContain('Nothing to change.');
    expect(everything(folder)).toEqual(upgraded);
    expect((await uplift(folder, ['undo', '--yes'])).code).toBe(0);
    expect(treeOf(folder)).toEqual(original);
  });

  test('--only with its id does it and nothing else', async ({ expect }) => {
    const folder = shop();
    const before = treeOf(folder);
    const plan = await planOf(folder, [...SHOP, '--only', WEBHOOKS]);
    expect(edits(plan)).toEqual([WEBHOOKS]);
    await uplift(folder, ['upgrade', ...SHOP, '--only', WEBHOOKS, '--yes']);
    const after = treeOf(folder);
    const touched = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(touched).toEqual(['config/server.js']);
  });

  test.for([
    ['--with', '4.6.1'],
    ['--only', '4.6.1'],
  ] as const)('%s %s, a version, does not ask for it', async ([flag, word], { expect }) => {
    const plan = await planOf(shop(), [...SHOP, flag, word]);
    expect(edits(plan)).toContain('4.6.1/move-size-limit');
    expect(edits(plan)).not.toContain(WEBHOOKS);
    expect(manual(plan).map(({ id }) => id)).toContain(WEBHOOKS);
  });

  test('--skip leaves it out without a word', async ({ expect }) => {
    const plan = await planOf(shop(), [...SHOP, '--with', WEBHOOKS, '--skip', 'set-webhooks-populate']);
    expect(plan.steps.map(({ id }) => id)).not.toContain(WEBHOOKS);
  });

  test.for([
    ['set-webhook-populate', `Did you mean ${WEBHOOKS}?`],
    ['4.11.0/set-alowed-fields', `Did you mean ${FIELDS}?`],
  ] as const)('--with %s is no silent nothing', async ([word, answer], { expect }) => {
    const folder = shop();
    const before = everything(folder);
    const { code, stderr } = await uplift(folder, ['upgrade', ...SHOP, '--yes', '--with', word]);
    expect(code).toBe(2);
    expect(stderr).toContain(`There is no step ${word}.`);
    expect(stderr).toContain(answer);
    expect(everything(folder)).toEqual(before);
  });

  test('is kept in a stored plan, which another --with cannot change', async ({ expect }) => {
    const folder = shop();
    const file = join(tempFolder(), 'plan.json');
    const { stdout } = await uplift(folder, ['plan', ...SHOP, '--with', WEBHOOKS, '--json']);
    writeFileSync(file, stdout);
    const run = ['upgrade', '--plan', file, '--yes', ...COMMON];
    const other = await uplift(folder, [...run, '--with', FIELDS]);
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('--with');

    await uplift(folder, run);
    expect(readIn(folder, 'config/server.js')).toContain('populateRelations: false');
    expect(readIn(folder, 'config/plugins.js')).not.toContain('allowedFields');
  });

  test('is nothing that check misses', async ({ expect }) => {
    const folder = shop();
    await uplift(folder, ['upgrade', ...SHOP, '--yes']);
    const { code, stdout } = await uplift(folder, ['check']);
    expect(code, stdout).toBe(0);
    for (const id of OPT_IN) expect(stdout).not.toContain(id);
  });

  test('of a v3 guide is offered only where there is something to do', async ({ expect }) => {
    const id = '3.3.0/use-notification-toggle';
    const without = await planOf(copyProject('blog-3.0-to-3.6'), BLOG);
    expect(without.steps.map((step) => step.id)).not.toContain(id);

    const page = 'plugins/reading-list/admin/src/save.js';
    const calls = { [page]: "export const save = () => strapi.notification.success('saved');\n" };
    const folder = copyProject('blog-3.0-to-3.6', calls);
    expect(manual(await planOf(folder, BLOG)).find((step) => step.id === id)).toMatchObject({
      level: 'info',
      files: [page],
    });
    await uplift(folder, ['upgrade', ...BLOG, '--with', id, '--yes']);
    expect(readIn(folder, page)).toContain('strapi.notification.toggle(');
  });
});

describe('over many projects', () => {
  const two = (): string => writeFiles({ ...withServer('a'), ...withServer('b') });
  const args = ['--to', '4.7.1', '--with', WEBHOOKS];
  const done = (folder: string): boolean[] =>
    ['a', 'b'].map((name) => readIn(folder, `apps/${name}/config/server.js`).includes('populateRelations'));

  test('it is done in each, and a run that goes on with --resume keeps it', async ({ expect }) => {
    const whole = two();
    await runBatch(whole, 'upgrade', [...args, '--no-install']);
    expect(done(whole)).toEqual([true, true]);

    const folder = two();
    const npm = { node: NODE_OF_4_7, env: { FAKE_LOCK: 'package-lock.json' } };
    const stopped = await uplift(folder, ['upgrade', '--recursive', '--yes', ...args, ...COMMON], {
      ...npm,
      env: { ...npm.env, FAKE_KILLS: 'run' },
    });
    expect(stopped.code).toBeNull();
    const resumed = await uplift(folder, ['upgrade', '--resume', '--yes'], npm);
    expect(resumed.code, resumed.output).toBeLessThan(2);
    expect(done(folder)).toEqual([true, true]);
  });

  test('a word that names no step is refused before any is touched', async ({ expect }) => {
    const folder = two();
    const before = everything(folder);
    const command = ['upgrade', '--recursive', '--yes', '--to', '4.7.1', '--no-install', ...COMMON];
    const ran = await uplift(folder, [...command, '--with', 'set-webhook-populate']);
    expect(ran.code).toBe(2);
    expect(ran.output).toContain(`Did you mean ${WEBHOOKS}?`);
    expect(everything(folder)).toEqual(before);
  });
});

describe.concurrent('a step with a condition', () => {
  test.for([
    ['4.3.0/add-folder-to-sqlite-path', 'JavaScript'],
    ['4.16.0/nest-s3-credentials', 'no provider for S3'],
    ['4.1.8/add-users-permissions-secret', 'no Users & Permissions plugin'],
    ['4.11.0/set-allowed-fields', 'no Users & Permissions plugin'],
  ] as const)('%s is not listed for a project with %s', async ([id], { expect }) => {
    const text = readIn(shop(), 'package.json')
      .replace(/ {4}"@strapi\/provider-upload-aws-s3".*\n/, '')
      .replace(/ {4}"@strapi\/plugin-users-permissions".*\n/, '');
    const plan = await planOf(shop({ 'package.json': text }), SHOP);
    expect(plan.steps.map((step) => step.id)).not.toContain(id);
  });

  test('is listed where it holds', async ({ expect }) => {
    const [js, ts] = [await planOf(shop(), SHOP), await planOf(copyProject('portal-4.2-ts-to-4.25'), SHOP)];
    expect(edits(js)).toContain('4.16.0/nest-s3-credentials');
    expect(edits(ts)).toContain('4.3.0/add-folder-to-sqlite-path');
    expect(edits(ts)).not.toContain('4.16.0/nest-s3-credentials');
    const commands = (plan: Plan) => plan.steps.filter(({ kind }) => kind === 'command').map(({ id }) => id);
    expect(commands(js)).toEqual(['install', 'build']);
    expect(commands(ts)).toEqual(['install', '4.14.0/generate-types', 'build']);
  });
});

describe.concurrent('a file that a step makes', () => {
  const MIGRATION = 'database/migrations/2022.11.16T00.00.00.remove_duplicated_relationships.js';
  const only = ['--only', '4.5.1/add-relations-migration'];
  const upgrade = ['upgrade', ...TO_4_7, '--from', '4.4.5', '--yes', ...only];

  test('is made with its folders, once, and undo takes both away', async ({ expect }) => {
    const folder = copyProject('menus-4.6-environments');
    const original = treeOf(folder);
    const first = await uplift(folder, [...upgrade, '--json']);
    expect(readReport(first).plan?.steps).toMatchObject([
      { id: '4.5.1/add-relations-migration', files: [{ kind: 'changed', path: MIGRATION }] },
    ]);
    expect(readIn(folder, MIGRATION)).toContain('module.exports = { up, down };');

    const made = everything(folder);
    expect((await uplift(folder, upgrade)).stdout).toContain('Nothing to change.');
    expect(everything(folder)).toEqual(made);
    expect((await uplift(folder, ['undo', '--yes'])).code).toBe(0);
    expect(treeOf(folder)).toEqual(original);
    expect(existsSync(join(folder, 'database'))).toBe(false);
  });

  test('leaves a folder that was there, and a file of the project’s own', async ({ expect }) => {
    const folder = copyProject('menus-4.6-environments');
    mkdirSync(join(folder, 'database', 'migrations'), { recursive: true });
    const original = treeOf(folder);
    await uplift(folder, upgrade);
    await uplift(folder, ['undo', '--yes']);
    expect(treeOf(folder)).toEqual(original);

    const own = "'use strict';\n\nmodule.exports = { async up() {}, async down() {} };\n";
    const other = copyProject('menus-4.6-environments', { [MIGRATION]: own });
    await uplift(other, upgrade);
    expect(readIn(other, MIGRATION)).toBe(own);
  });
});

test('what several guides ask in the same words is told once', async ({ expect }) => {
  const notes = manual(await planOf(shop(), SHOP));
  const titles = notes.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  const extensions = notes.filter(({ title }) => title.startsWith('Compare your extensions'));
  expect(extensions).toMatchObject([
    { files: ['src/extensions/users-permissions/content-types/user/schema.json'] },
  ]);
});

describe('--stages', () => {
  const way = ['upgrade', '--to', '4.25.24', '--yes', '--stages', ...COMMON];
  const npm = (installs: string) => ({ node: NODE_OF_4_7, env: { FAKE_INSTALLS: installs } });

  test('stops where Strapi has to be started once, says how to go on, and goes on', async ({ expect }) => {
    const folder = shop();
    const original = treeOf(folder);

    const first = await uplift(folder, way, npm('4.4.7'));
    expect(first.code, first.output).toBe(1);
    expect(first.stdout).toContain('shop  Strapi 4.0.2 → 4.4.7');
    expect(first.stdout).toContain('Start Strapi 4.4.7 once, then go on to 4.25.24');
    expect(first.stdout).toContain('strapi-uplift upgrade --to 4.25.24 --stages');
    expect(readIn(folder, 'package.json')).toContain('"@strapi/strapi": "4.4.7"');
    expect(readIn(folder, 'package.json')).toContain('"better-sqlite3"');
    expect(readIn(folder, 'config/middlewares.js')).toContain('strapi::session');
    expect(existsSync(join(folder, 'database/migrations'))).toBe(true);
    expect(treeOf(folder)).not.toHaveProperty([
      'database/migrations/2022.11.16T00.00.00.remove_duplicated_relationships.js',
    ]);
    expect(first.calls.map(({ argv }) => argv.slice(0, 3).join(' '))).toEqual([
      'npm install',
      'npm run build',
    ]);

    const second = await uplift(folder, way, npm('4.25.24'));
    expect(second.code, second.output).toBe(1);
    expect(second.stdout).toContain('shop  Strapi 4.4.7 → 4.25.24');
    expect(second.stdout).not.toContain('Start Strapi');
    expect(second.stdout).not.toContain('is passed without being started');
    expect(readIn(folder, 'package.json')).toContain('"@strapi/strapi": "4.25.24"');

    const upgraded = everything(folder);
    const third = await uplift(folder, way, npm('4.25.24'));
    expect(third.stdout).toContain('Nothing to change.');
    expect(everything(folder)).toEqual(upgraded);
    expect((await uplift(folder, ['check'])).code).toBe(0);

    for (const _ of [1, 2]) expect((await uplift(folder, ['undo', '--yes'])).code).toBe(0);
    expect(treeOf(folder)).toEqual(original);
  });

  test('ends at the same files as one go, but for the lock file', async ({ expect }) => {
    const [staged, atOnce] = [shop(), shop()];
    for (const version of ['4.4.7', '4.25.24']) await uplift(staged, way, npm(version));
    const go = way.filter((word) => word !== '--stages');
    const once = await uplift(atOnce, go, npm('4.25.24'));
    expect(flat(once.stdout)).toContain('Strapi 4.4.7 is passed without being started');
    const comparable = (folder: string) => ({ ...treeOf(folder), '.env': '', 'package-lock.json': '' });
    expect(comparable(staged)).toEqual(comparable(atOnce));
  });

  test('does not stop where the way passes no stop', async ({ expect }) => {
    const plan = await planOf(shop(), ['--to', '4.4.5', '--no-install', ...COMMON, '--stages']);
    expect(plan.project.to).toBe('4.4.5');
    expect(plan.steps.map(({ id }) => id)).not.toContain('stage');
  });
});

function withServer(name: string): Record<string, string> {
  return {
    ...smallApp(`apps/${name}`, '4.6.0'),
    [`apps/${name}/config/server.js`]:
      "module.exports = ({ env }) => ({\n  host: env('HOST', '0.0.0.0'),\n  app: { keys: env.array('APP_KEYS') },\n});\n",
  };
}
