import { constants } from 'node:os';
import { x } from 'tinyexec';

export type CommandEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly code: number }
  | { readonly kind: 'not-found' };

/**
 * Runs a command with its output where ours goes, as if the user had typed it. Its own standard output goes to our standard
 * error when ours carries a document for machines.
 */
export async function runCommand(
  argv: readonly string[],
  cwd: string,
  { quiet, env }: { readonly quiet: boolean; readonly env: NodeJS.ProcessEnv },
): Promise<CommandEnd> {
  const [command = '', ...args] = argv;
  try {
    const stdio = ['ignore', quiet ? 2 : 'inherit', 'inherit'] as const;
    // The user's own program: the one on the PATH, neither the project's nor the one beside this Node.
    const result = await x(command, args, { nodePath: false, nodeOptions: { cwd, env, stdio: [...stdio] } });
    if (result.exitCode === 0) return { kind: 'done' };
    return { kind: 'failed', code: result.exitCode ?? 128 + constants.signals.SIGTERM };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'not-found' };
    throw error;
  }
}
