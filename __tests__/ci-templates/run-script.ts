import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cleanEnvironment, withPathFirst } from '../cli/clean-environment.ts';
import { type Call, callsIn } from '../cli/fake-tools.ts';
import { tempFolder } from '../cli/temp-folders.ts';
import { tools } from './tools.ts';

/** Has the fake npm write a lock file, as an install does. */
export const FAKE_INSTALL = { FAKE_LOCK: 'package-lock.json' };

export interface ScriptRun {
  /** `null` when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What `npm` and `gh` were asked to do. */
  readonly calls: readonly Call[];
}

/** Runs the script of a template with bash in a folder, with the variables that the CI would set. */
export function runScript(
  script: string,
  folder: string,
  variables: Readonly<Record<string, string>>,
): Promise<ScriptRun> {
  const log = join(tempFolder(), 'calls');
  const file = join(tempFolder(), 'script.sh');
  writeFileSync(file, script);
  const home = tempFolder();
  const env = {
    ...withPathFirst(cleanEnvironment(), tools(), delimiter),
    HOME: home,
    // Nobody's own settings of git take part.
    GIT_CONFIG_NOSYSTEM: '1',
    FAKE_LOG: log,
    ...variables,
  };
  return new Promise((done, fail) => {
    // As GitHub and GitLab start it.
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        texts[name] += chunk;
      });
    }
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...texts, calls: callsIn(log) }));
  });
}

/** A file that a step appends to, as GITHUB_OUTPUT is. */
export function readIfAny(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
