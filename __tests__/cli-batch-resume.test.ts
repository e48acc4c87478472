import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { catalogMonorepo } from './batch/catalog-monorepo.ts';
import { maskedTree } from './batch/masked-tree.ts';
import { type RanBatch, runBatch } from './batch/run-batch.ts';
import { struckOnlyIn } from './batch/struck-only-in.ts';
import { twoWorkspaces } from './batch/two-workspaces.ts';
import { git } from './cli/git.ts';
import { NODE_OF_4_7, type Ran, uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, treeOf } from './cli/tree.ts';
import { forEachPoint } from './journal/run-driver.ts';

// Some hundred processes, one after another on a small machine.
vi.setConfig({ testTimeout: 600_000 });

const PRELOAD = join(import.meta.dirname, 'journal', 'fault-preload.cjs');
const UPGRADE = ['upgrade', '--to', '4.7.1', '--yes', '--offline', '--skip', 'server-stopped'];
const WITHOUT_INSTALL = [...UPGRADE, '--no-install'];
const NPM = { node: NODE_OF_4_7, env: { FAKE_LOCK: 'package-lock.json' } };

describe.each([
  ['kill', 1],
  ['half', 5],
] as const)('a run that is struck (%s) at any call that changes the disk', (mode, every) => {
  let start: string;
  let original: Readonly<Record<string, string>>;
  let upgraded: Readonly<Record<string, string>>;
  let points: { readonly upgrade: number; readonly undo: number };

  beforeAll(async () => {
    start = catalogMonorepo('pnpm');
    original = treeOf(start);
    const folder = copyOf(start);
    const upgrade = callsOf(await strike(folder, WITHOUT_INSTALL, 0));
    upgraded = maskedTree(folder);
    points = { upgrade, undo: callsOf(await strike(folder, ['undo', '--yes'], 0)) };
    expect(treeOf(folder)).toEqual(original);
  });

  test('comes to its end with --resume, and is taken back by undo', async () => {
    expect(points.upgrade).toBeGreaterThan(20);
    const resumed: RanBatch['outcomes'][] = [];
    await forEachPoint(Math.floor(points.upgrade / every), async (index) => {
      const at = index * every;
      const folder = copyOf(start);
      const killed = await strike(folder, WITHOUT_INSTALL, at);
      expect(killed.code, `struck at ${at}`).toBeNull();
      const other = copyOf(folder);

      // Killed before its record was on the disk, it has touched nothing, and there is nothing to go on with.
      const begun = hasRecord(folder);
      const { code, output, outcomes } = await runBatch(
        folder,
        'upgrade',
        begun ? ['--resume'] : ['--no-install'],
      );
      expect(code, `${at}: ${output}`).toBe(0);
      expect(maskedTree(folder), `resumed after ${at}`).toEqual(upgraded);
      if (begun) resumed.push(outcomes);
      if (at % 8 === 0) await undoneTo(original, folder, `resumed after ${at}`);
      if (at % 4 === 1) await undoneTo(original, other, `struck at ${at}`);
      for (const done of [folder, other]) rmSync(done, { recursive: true });
    });
    const changed = { 'apps/a': 'changed', 'apps/b': 'changed', 'apps/own': 'changed' };
    expect(new Set(resumed.map((outcomes) => JSON.stringify(outcomes)))).toEqual(
      new Set([JSON.stringify(changed)]),
    );
  });

  test('while it is taken back is taken back by the next undo', async () => {
    expect(points.undo).toBeGreaterThan(10);
    const whole = copyOf(start);
    await uplift(whole, WITHOUT_INSTALL);
    await forEachPoint(Math.floor(points.undo / every), async (index) => {
      const at = index * every;
      const folder = copyOf(whole);
      expect((await strike(folder, ['undo', '--yes'], at)).code).toBeNull();
      await undoneTo(original, folder, `struck at ${at}`);
      rmSync(folder, { recursive: true });
    });
  });

  function strike(folder: string, args: readonly string[], at: number): Promise<Ran> {
    return uplift(folder, args, {
      preload: [PRELOAD],
      env: { FAULT_AT: String(at), FAULT_MODE: mode },
    });
  }
});

describe.skipIf(process.platform === 'win32')('a run with two workspaces', () => {
  const struck = (how: 'FAKE_KILLS' | 'FAKE_INTERRUPTED', command: string, folder: string) => ({
    ...NPM,
    env: { ...NPM.env, [how]: command, ...struckOnlyIn(folder) },
  });
  let original: Readonly<Record<string, string>>;
  let upgraded: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const folder = twoWorkspaces();
    original = treeOf(folder);
    await uplift(folder, UPGRADE, NPM);
    upgraded = maskedTree(folder);
  });

  test.each([
    ['FAKE_KILLS', 'install', 'shop'],
    ['FAKE_KILLS', 'run', 'a'],
    ['FAKE_KILLS', 'run', 'b'],
    ['FAKE_KILLS', 'install', 'single'],
    ['FAKE_KILLS', 'run', 'single'],
    ['FAKE_INTERRUPTED', 'install', 'shop'],
    ['FAKE_INTERRUPTED', 'run', 'a'],
    ['FAKE_INTERRUPTED', 'install', 'single'],
  ] as const)('%s at `npm %s` in %s: --resume or undo', async (how, command, at) => {
    const folder = twoWorkspaces();
    const stopped = await uplift(folder, UPGRADE, struck(how, command, at));
    if (how === 'FAKE_KILLS') expect(stopped.code).toBeNull();
    const other = copyOf(folder);
    const resumed = await uplift(folder, ['upgrade', '--resume', '--yes'], NPM);
    expect(resumed.code, stopped.output + resumed.output).toBe(0);
    expect(maskedTree(folder)).toEqual(upgraded);
    await undoneTo(original, folder, 'resumed');
    await undoneTo(original, other, 'stopped');
  });

  test('Ctrl-C ends it between two projects; --resume does the rest and leaves alone what is done', async () => {
    const folder = twoWorkspaces();
    const stopped = await runBatch(folder, 'upgrade', [], struck('FAKE_INTERRUPTED', 'run', 'b'));
    expect(stopped.code, stopped.output).not.toBe(0);
    expect(stopped.outcomes).toMatchObject({ 'shop/apps/a': 'changed', single: 'not-run' });
    expect(stopped.stdout).toContain('--resume');
    const shop = everything(join(folder, 'shop'));

    const refused = await uplift(folder, UPGRADE, NPM);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--resume goes on with it');
    const { outcomes, calls, code, output } = await runBatch(folder, 'upgrade', ['--resume'], NPM);
    expect(code, output).toBe(0);
    expect(outcomes).toEqual({ 'shop/apps/a': 'changed', 'shop/apps/b': 'changed', single: 'changed' });
    expect(everything(join(folder, 'shop'))).toEqual(shop);
    expect(calls.map(({ cwd }) => cwd)).not.toContain(join(folder, 'shop'));
    const again = await uplift(folder, ['upgrade', '--resume', '--yes']);
    expect(again.stdout).toContain('has come to its end');
    expect(everything(join(folder, 'shop'))).toEqual(shop);
  });
});

test('--resume keeps to what the run was started with', async () => {
  const folder = catalogMonorepo('pnpm');
  const fault = { preload: [PRELOAD], env: { FAULT_AT: '30', FAULT_MODE: 'kill' } };
  const killed = await uplift(
    folder,
    [...WITHOUT_INSTALL, '--filter', './apps/own', '--skip', 'secrets'],
    fault,
  );
  expect(killed.code).toBeNull();
  const { outcomes, calls } = await runBatch(folder, 'upgrade', ['--resume']);
  expect(outcomes).toEqual({ 'apps/own': 'changed' });
  expect(calls).toEqual([]);
  expect(treeOf(folder)['apps/own/.env']).not.toContain('TRANSFER_TOKEN_SALT');
});

test('what was half done in a git repository does not stand in the way of --resume', async () => {
  const start = catalogMonorepo('pnpm');
  git(start, 'init', '--quiet');
  git(start, 'add', '--all');
  git(start, 'commit', '--quiet', '--message', 'As it was');
  const whole = copyOf(start);
  const calls = callsOf(await uplift(whole, WITHOUT_INSTALL, { preload: [PRELOAD], env: { FAULT_AT: '0' } }));
  const upgraded = git(whole, 'status', '--porcelain');
  for (const share of [0.5, 0.7, 0.9]) {
    const folder = copyOf(start);
    const env = { FAULT_AT: String(Math.floor(calls * share)), FAULT_MODE: 'kill' };
    const killed = await uplift(folder, WITHOUT_INSTALL, { preload: [PRELOAD], env });
    expect(killed.code).toBeNull();
    const { code, output, outcomes } = await runBatch(folder, 'upgrade', ['--resume']);
    expect(code, output).toBe(0);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['changed']));
    expect(git(folder, 'status', '--porcelain')).toBe(upgraded);
  }
});

/** Whether a run over many projects has begun to be recorded. */
function hasRecord(folder: string): boolean {
  const batches = join(folder, '.strapi-uplift', 'batches');
  return (
    existsSync(batches) && readdirSync(batches).some((id) => existsSync(join(batches, id, 'batch.json')))
  );
}

async function undoneTo(
  original: Readonly<Record<string, string>>,
  folder: string,
  when: string,
): Promise<void> {
  const undone = await uplift(folder, ['undo', '--yes']);
  expect(undone.code, `${when}: ${undone.output}`).toBe(0);
  expect(treeOf(folder), `undone, ${when}`).toEqual(original);
}

function copyOf(start: string): string {
  const folder = tempFolder();
  cpSync(start, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

function callsOf({ stderr }: Ran): number {
  return Number(/calls=(\d+)/.exec(stderr)?.[1]);
}
