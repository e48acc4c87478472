import { realpathSync } from 'node:fs';
import type { Content, PlannedCommit } from '../../core/commits/planned-commit.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { printableName } from '../../core/report/text-layout.ts';
import { locateFile } from '../files/locate-file.ts';
import { relativePath } from '../files/relative-path.ts';
import { runGit } from '../system/run-git.ts';

/** A commit as its repository sees it. */
export interface LocatedCommit {
  readonly message: string;
  /** By path from the root of the repository, behind every symbolic link. */
  readonly files: ReadonlyMap<string, { readonly before: Content | null; readonly after: Content }>;
}

export interface LocatedCommits {
  /** One for each planned commit; without files where git ignores all of them. */
  readonly commits: readonly LocatedCommit[];
  /** From the root of the repository, sorted: what no commit takes, because git ignores it. */
  readonly ignored: readonly string[];
}

/**
 * Finds the files of commits in their repository and leaves out what it ignores.
 *
 * @param root the folder of the run, from which the commits name their files
 * @throws ExpectedFailure for a file that is not in this repository
 */
export async function locateCommits(
  root: string,
  repository: string,
  planned: readonly PlannedCommit[],
): Promise<LocatedCommits> {
  const top = realpathSync.native(repository);
  const paths = new Map<string, string>();
  for (const { path } of planned.flatMap(({ files }) => files)) {
    if (!paths.has(path)) paths.set(path, pathInRepository(root, top, path));
  }
  const ignored = await ignoredOf(top, new Set(paths.values()));
  const commits = planned.map(({ message, files }) => ({
    message,
    files: new Map(
      files.flatMap(({ path, before, after }) => {
        const inRepository = paths.get(path) ?? path;
        return ignored.has(inRepository) ? [] : [[inRepository, { before, after }] as const];
      }),
    ),
  }));
  return { commits, ignored: [...ignored].sort() };
}

function pathInRepository(root: string, top: string, path: string): string {
  const location = locateFile({ root, workspaceRoot: top }, path);
  if (location.kind !== 'refused') return relativePath(top, location.target);
  throw new ExpectedFailure(
    `${printableName(path)} cannot be committed to ${top}: ${location.reason.replace('project', 'repository')}.`,
    'Commit it by hand, or leave out --commit.',
  );
}

async function ignoredOf(top: string, paths: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const end = await runGit(top, ['check-ignore', '-z', '--stdin'], { input: [...paths].join('\0') });
  // 1: none is.
  if (end?.code === 0 || end?.code === 1) return new Set(end.out.split('\0').filter((path) => path !== ''));
  throw new ExpectedFailure(`git check-ignore failed in ${top}: ${end?.said || 'it was stopped'}`);
}
