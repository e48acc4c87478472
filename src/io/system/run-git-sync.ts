import { spawnSync } from 'node:child_process';
import { errorCode } from '../files/error-code.ts';
import { gitEnvironment } from './git-environment.ts';

export interface GitAnswer {
  readonly code: number;
  /** In UTF-8, but for names that are not. */
  readonly out: Buffer;
  readonly err: string;
}

/**
 * Runs the user's git in a folder and waits for its answer, in English whatever the user speaks. It takes no locks and writes
 * nothing.
 *
 * @returns undefined where git is not installed
 */
export function runGitSync(folder: string, args: readonly string[], input = ''): GitAnswer | undefined {
  const { status, stdout, stderr, error } = spawnSync('git', ['--no-optional-locks', ...args], {
    cwd: folder,
    env: gitEnvironment({ LC_ALL: 'C' }),
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
    windowsHide: true,
  });
  if (errorCode(error) === 'ENOENT') return undefined;
  // git may end before it has read everything; what it had to say is in its answer.
  if (error && errorCode(error) !== 'EPIPE') throw error;
  return { code: status ?? 1, out: stdout, err: stderr.toString() };
}

/** Why git failed, as the rest of a sentence: what it calls fatal, among its warnings and advice. */
export function gitFailure({ err }: GitAnswer): string {
  const lines = err.split('\n');
  return (lines.find((line) => line.startsWith('fatal: ')) ?? lines[0] ?? '').replace(/^fatal: |\.$/g, '');
}
