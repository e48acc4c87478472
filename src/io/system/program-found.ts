import { x } from 'tinyexec';

/** Whether a program can be started in a folder, where a version manager may decide which one it is. */
export async function programFound(name: string, cwd: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    // As `runCommand` starts it.
    return (await x(name, ['--version'], { nodePath: false, nodeOptions: { cwd, env } })).exitCode === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
