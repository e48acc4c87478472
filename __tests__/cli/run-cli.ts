import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../fixtures/load-transform.ts';
import { cleanEnvironment, withPathFirst } from './clean-environment.ts';
import { type Call, callsIn, fakeTools } from './fake-tools.ts';
import { tempFolder } from './temp-folders.ts';

export const BIN = join(root, 'dist', 'bin', 'strapi-uplift.js');

export interface Run {
  readonly env?: Readonly<Record<string, string>>;
  /** The version of the Node on the PATH, which the package manager would run with. */
  readonly node?: string;
  /** The package managers of this machine instead of the fake ones. */
  readonly realTools?: true;
  /** Closes its standard output at once, as `head` does. */
  readonly closesOutput?: true;
  /** Further files to load before the program. */
  readonly preload?: readonly string[];
}

export interface Ran {
  /** `null` when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, for what must appear in neither or in either. */
  readonly output: string;
  /** What the fake package managers were asked to do. */
  readonly calls: readonly Call[];
}

/** Runs the built program in a folder, without a terminal, as a script or a CI job would. */
export async function uplift(folder: string, args: readonly string[], run: Run = {}): Promise<Ran> {
  const log = join(tempFolder(), 'calls');
  const base = cleanEnvironment();
  const env = {
    ...(run.realTools ? base : withPathFirst(base, fakeTools(), delimiter)),
    FAKE_LOG: log,
    FAKE_NODE: run.node ?? process.versions.node,
    ...run.env,
  };
  const ended = await start(
    run,
    [...(run.preload ?? []).flatMap((file) => ['--require', file]), BIN, ...args],
    folder,
    env,
  );
  return { ...ended, output: ended.stdout + ended.stderr, calls: callsIn(log) };
}

function start(
  { closesOutput }: Run,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Pick<Ran, 'code' | 'stdout' | 'stderr'>> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        texts[name] += chunk;
      });
    }
    if (closesOutput) child.stdout.destroy();
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...texts }));
  });
}

// What samples are upgraded to. The port that their configs name may be in use on the machine of the tests.
const COMMON = ['--offline', '--skip', 'server-stopped'];

/** An upgrade of a 3.0 sample that writes and runs no command. */
export const TO_3_1: readonly string[] = ['upgrade', '--to', '3.1.7', '--yes', '--no-install', ...COMMON];
/** An upgrade of a 4.6 sample that writes and runs no command. */
export const TO_4_7: readonly string[] = ['upgrade', '--to', '4.7.1', '--yes', '--no-install', ...COMMON];
/** Runs install and build as well, on a Node that fits. */
export const TO_4_7_AND_INSTALL: readonly string[] = ['upgrade', '--to', '4.7.1', '--yes', ...COMMON];
export const NODE_OF_4_7 = '18.20.8';
export const PLAN_3_1: readonly string[] = ['plan', '--to', '3.1.7', ...COMMON];
export const PLAN_4_7: readonly string[] = ['plan', '--to', '4.7.1', ...COMMON];
