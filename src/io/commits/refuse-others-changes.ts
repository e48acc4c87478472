import type { Content } from '../../core/commits/planned-commit.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { printableName } from '../../core/report/text-layout.ts';
import { gitOf } from './git-of.ts';
import type { LocatedCommit } from './located-commits.ts';
import type { Head } from './read-head.ts';
import { type Entries, parseEntries, type Workbench } from './workbench.ts';

/**
 * Only what the run has changed may be in its commits: each file has to be in the last commit as the run found it, and nothing
 * else may be staged for it.
 *
 * @returns what the last commit holds
 * @throws ExpectedFailure with the paths of the others
 */
export async function refuseOthersChanges(
  head: Head,
  bench: Workbench,
  commits: readonly LocatedCommit[],
): Promise<Entries> {
  const committed = await bench.entries();
  const paths = new Set(commits.flatMap(({ files }) => [...files.keys()]));
  refuseStaged(await stagedEntries(head), committed, paths);

  const first = firstContents(commits);
  const found = new Map(
    [...first].flatMap(([path, { before }]) => (before === null ? [] : [[path, before]])),
  );
  const created = [...first].flatMap(([path, { before }]) => (before === null ? [path] : []));
  await bench.add(found, false);
  const asFound = await bench.entries();
  const changed = [...found.keys()].filter((path) => asFound.get(path) !== committed.get(path));
  refuse(
    [...changed, ...created.filter((path) => committed.has(path))],
    'were not as in the last commit before the upgrade',
    'Commit these changes first, or leave out --commit.',
  );
  return committed;
}

/** What the user's index holds at this moment. */
async function stagedEntries({ repository }: Head): Promise<Entries> {
  return parseEntries(await gitOf(repository, ['ls-files', '--stage', '-z']));
}

/** @throws ExpectedFailure where the index has something else than the last commit for one of the paths */
export function refuseStaged(staged: Entries, committed: Entries, paths: ReadonlySet<string>): void {
  refuse(
    [...paths].filter((path) => staged.get(path) !== committed.get(path)),
    'have staged changes',
    'Commit or unstage them first, or leave out --commit.',
  );
}

function refuse(paths: readonly string[], what: string, next: string): void {
  if (paths.length === 0) return;
  const shown = paths.slice(0, 5).map(printableName).join(', ');
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
  throw new ExpectedFailure(`Nothing was committed, because these files ${what}: ${shown}${more}.`, next);
}

function firstContents(commits: readonly LocatedCommit[]): Map<string, { readonly before: Content | null }> {
  const first = new Map<string, { readonly before: Content | null }>();
  for (const [path, change] of commits.flatMap(({ files }) => [...files])) {
    if (!first.has(path)) first.set(path, change);
  }
  return first;
}
