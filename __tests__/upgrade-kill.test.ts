import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { copyProject } from './cli/copy-project.ts';
import { maskSecrets } from './cli/mask-secrets.ts';
import { NODE_OF_4_7, type Ran, TO_4_7, TO_4_7_AND_INSTALL, uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { readIn, treeOf } from './cli/tree.ts';
import { forEachPoint } from './journal/run-driver.ts';

// Some hundred processes, one after another on a small machine.
vi.setConfig({ testTimeout: 300_000 });

// An app of a workspace: it changes files in two folders above each other and creates one.
const SAMPLE = 'city-guide-4.6-pnpm';
const APP = ['--cwd', 'apps/cms'];
const UPGRADE = [...TO_4_7, ...APP];
const UNDO = ['undo', '--yes', ...APP];
const PRELOAD = join(import.meta.dirname, 'journal', 'fault-preload.cjs');

let original: Readonly<Record<string, string>>;
let upgraded: Readonly<Record<string, string>>;
let points: number;

beforeAll(async () => {
  const folder = copyProject(SAMPLE);
  original = masked(folder);
  const { stderr } = await strike(folder, UPGRADE, {});
  upgraded = masked(folder);
  points = Number(/calls=(\d+)/.exec(stderr)?.[1]);
});

describe('an upgrade that is killed before any one of its calls that change the disk', () => {
  test('leaves each file old or new, and undo as well as a second upgrade make the project whole', async () => {
    expect(points).toBeGreaterThan(20);
    const ends = new Set<string>();
    await forEachPoint(points, async (at) => {
      const folder = copyProject(SAMPLE);
      const killed = await strike(folder, UPGRADE, { FAULT_AT: String(at), FAULT_MODE: 'kill' });
      expect(killed.stderr, `killed at ${at}`).not.toContain('calls=');
      for (const [path, content] of Object.entries(masked(folder))) {
        if (path.endsWith('.tmp')) continue;
        expect([original[path], upgraded[path]], `${path} after ${at}`).toContain(content);
      }

      const other = tempFolder();
      cpSync(folder, other, { recursive: true });
      const undone = await uplift(folder, UNDO);
      expect(undone.code, undone.output).toBe(0);
      expect(masked(folder), `undone after ${at}`).toEqual(original);
      expect((await uplift(folder, UNDO)).stdout, `undone twice after ${at}`).toContain('nothing to undo');

      const again = await uplift(other, UPGRADE);
      expect(again.code, again.output).toBe(0);
      expect(masked(other), `upgraded again after ${at}`).toEqual(upgraded);
      ends.add(again.stdout.includes('An earlier run') ? 'taken back' : 'as it was');
      for (const done of [folder, other]) rmSync(done, { recursive: true });
    });
    expect([...ends].sort()).toEqual(['as it was', 'taken back']);
  });
});

describe('an upgrade with a disk that fails', () => {
  test('takes everything back, fails and says so', async () => {
    const every = Math.ceil(points / 8);
    await forEachPoint(8, async (index) => {
      const folder = copyProject(SAMPLE);
      const at = Math.min(index * every, points);
      const ran = await strike(folder, UPGRADE, {
        FAULT_AT: String(at),
        FAULT_MODE: 'throw',
        FAULT_CODE: 'ENOSPC',
      });
      expect(ran.output, `struck at ${at}`).not.toMatch(/\n\s+at /);
      // The last calls are about the journal and the lock: then the upgrade stands.
      expect([original, upgraded], `struck at ${at}`).toContainEqual(masked(folder));
      if (ran.code === 2) expect(ran.stderr).toMatch(/ENOSPC|every file is as it was before/);
      else expect(masked(folder)).toEqual(upgraded);
      await uplift(folder, UNDO);
      expect(masked(folder), `undone after ${at}`).toEqual(original);
      rmSync(folder, { recursive: true });
    });
  });
});

describe.skipIf(process.platform === 'win32')(
  'an upgrade that is killed while the package manager is at work',
  () => {
    test('is taken back with its lock file', async () => {
      const folder = copyProject(SAMPLE, { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" });
      const before = masked(folder);
      const killed = await uplift(folder, [...TO_4_7_AND_INSTALL, ...APP, '--from', '4.6.1'], {
        node: NODE_OF_4_7,
        env: { FAKE_LOCK: 'pnpm-lock.yaml', FAKE_KILLS: 'install' },
      });
      expect(killed.code).toBeNull();
      expect(readIn(folder, 'pnpm-lock.yaml')).toContain('installed');
      const undone = await uplift(folder, UNDO);
      expect(undone.code, undone.output).toBe(0);
      expect(masked(folder)).toEqual(before);
    });
  },
);

function strike(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  return uplift(folder, args, { preload: [PRELOAD], env });
}

function masked(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(treeOf(folder)).map(([path, text]) => [path, maskSecrets(text)]));
}
