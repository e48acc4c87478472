import { x } from 'tinyexec';
import type { GitState } from '../../core/project.ts';

/**
 * Asks git about one folder, which may lie deep inside of a repository. Without git, or outside of a repository, there is
 * nothing to know.
 */
export async function readGitState(root: string): Promise<GitState> {
  const git = async (...args: string[]): Promise<{ code: number | undefined; out: string } | undefined> => {
    try {
      // The git of the user, never one from the project's node_modules/.bin; without the lock it does not write its index anew.
      const result = await x('git', ['--no-optional-locks', ...args], {
        nodePath: false,
        nodeOptions: { cwd: root },
      });
      return { code: result.exitCode, out: result.stdout };
    } catch (error) {
      // tinyexec rejects only when the program cannot be started: git is not installed.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  };
  const inside = await git('rev-parse', '--is-inside-work-tree');
  if (inside?.code !== 0 || inside.out.trim() !== 'true') return { kind: 'none' };

  const [status, ignored, tracked] = await Promise.all([
    git('status', '--porcelain=v1', '-z', '--untracked-files=normal', '--', '.'),
    git('check-ignore', '-q', '.env'),
    git('ls-files', '--error-unmatch', '.env'),
  ]);
  return {
    kind: 'repository',
    dirty: changedPaths(status?.out ?? ''),
    ignoresEnv: ignored?.code === 0,
    tracksEnv: tracked?.code === 0,
  };
}

/** `-z` output: `XY path`, with the old path of a rename as a record of its own. */
function changedPaths(status: string): string[] {
  const paths: string[] = [];
  const records = status.split('\0');
  for (let index = 0; index < records.length; index++) {
    const record = records[index] ?? '';
    if (record === '') continue;
    paths.push(record.slice(3));
    if (/^[RC]/.test(record)) index++;
  }
  return paths;
}
