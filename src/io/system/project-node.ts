import { valid } from 'semver';
import { x } from 'tinyexec';

/**
 * The version of the Node that the package manager and Strapi will run with. It need not be the one that runs this tool.
 *
 * @param program a Node; by default the one on the PATH, where a version manager may decide by the folder
 * @returns `undefined` when there is none
 */
export async function projectNodeVersion(cwd: string, program = 'node'): Promise<string | undefined> {
  try {
    const { stdout } = await x(program, ['--version'], { nodePath: false, nodeOptions: { cwd } });
    return valid(stdout.trim()) ?? undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
