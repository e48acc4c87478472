import { join } from 'node:path';
import { gitOf } from './git-of.ts';
import type { Head } from './read-head.ts';
import type { Workbench } from './workbench.ts';

/**
 * Makes one signed commit with the user's own settings: key, format and program.
 *
 * @param keep whether it goes into the user's repository, or is thrown away with the workbench
 * @returns its hash
 * @throws ExpectedFailure where it cannot be signed
 */
export async function signCommit(
  { repository, commit }: Head,
  { scratch }: Workbench,
  tree: string,
  message: string,
  keep: boolean,
  parent = commit,
): Promise<string> {
  const args = ['-c', 'i18n.commitEncoding=UTF-8', 'commit-tree', '-S', '-p', parent, '-F', '-', tree];
  const hash = await gitOf(repository, args, {
    input: message,
    next: 'Nothing was committed. Make `git commit -S` work there, or switch commit.gpgsign off.',
    ...(!keep && { env: { GIT_OBJECT_DIRECTORY: join(scratch, 'objects') } }),
  });
  return hash.trim();
}
