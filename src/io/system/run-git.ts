import { x } from 'tinyexec';
import { gitEnvironment } from './git-environment.ts';

export interface GitEnd {
  /** `undefined` where git was killed. */
  readonly code: number | undefined;
  readonly out: string;
  /** What it said, for people. */
  readonly said: string;
}

export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/**
 * Runs the user's git, never one from the project's node_modules/.bin.
 *
 * @returns how it ended; `undefined` where git is not installed
 */
export async function runGit(
  folder: string,
  args: readonly string[],
  { env, input = '' }: GitOptions = {},
): Promise<GitEnd | undefined> {
  // Without the lock it does not write its index anew for what is only a question.
  const running = x('git', ['--no-optional-locks', ...args], {
    nodePath: false,
    nodeOptions: { cwd: folder, env: gitEnvironment(env) },
    stdin: input,
  });
  // A name must not break where a chunk ends.
  running.process?.stdout?.setEncoding('utf8');
  running.process?.stderr?.setEncoding('utf8');
  // git may end before it has read everything; its exit code tells.
  running.process?.stdin?.on('error', () => undefined);
  try {
    const { exitCode, stdout, stderr } = await running;
    return { code: exitCode, out: stdout, said: stderr.trim() };
  } catch (error) {
    // tinyexec rejects only when the program cannot be started.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
