import type { Content, PlannedCommit } from '../../core/commits/planned-commit.ts';
import { importCommits, type StoredCommit } from './import-commits.ts';
import { type LocatedCommit, locateCommits } from './located-commits.ts';
import { moveBranch } from './move-branch.ts';
import { readHead } from './read-head.ts';
import { refuseOthersChanges } from './refuse-others-changes.ts';
import { signCommit } from './sign-commit.ts';
import { type Entries, Workbench } from './workbench.ts';

export interface CommitsMade {
  /** One for each planned commit; `undefined` where git ignores all of its files. */
  readonly hashes: readonly (string | undefined)[];
  /** Files that no commit took because git ignores them, from the root of the repository. */
  readonly ignored: readonly string[];
  /** Hooks that `git commit` would have run and that were not. */
  readonly hooksNotRun: readonly string[];
}

/**
 * Commits what a run has changed, on the checked-out branch: the commits in order, and nothing but them. What the user has staged
 * stays staged, and no file of the work tree is touched. The branch moves once, from where it stood to the last commit; until
 * then nothing can be seen of them.
 *
 * The hooks of `git commit` are not run. They look at the index and the files, which hold neither what is in these commits nor, but
 * for the last one, its contents; some of them change both; and a run may come to thousands of commits. The messages
 * follow Conventional Commits, which is what a `commit-msg` hook mostly asks for. `reference-transaction`, which
 * watches the branch, is run and may refuse.
 *
 * @param root the folder of the run, from which the commits name their files
 * @param repository the root of its work tree: of a submodule or a worktree, its own
 * @throws ExpectedFailure when the repository has no commit, is in the middle of a merge or rebase, or does not know who commits;
 * when one of the files was not as in the last commit before the run, or has staged changes; when it cannot be signed
 * though `commit.gpgsign` is set; when HEAD has moved meanwhile. Nothing is committed then.
 */
export async function commitChanges(
  root: string,
  repository: string,
  planned: readonly PlannedCommit[],
): Promise<CommitsMade> {
  const head = await readHead(repository);
  const { commits, ignored } = await locateCommits(root, repository, planned);
  const made = commits.filter(({ files }) => files.size > 0);
  if (made.length === 0) return { hashes: planned.map(() => undefined), ignored, hooksNotRun: [] };

  const bench = new Workbench(head);
  try {
    await bench.open();
    const committed = await refuseOthersChanges(head, bench, made);
    const { stored, entries } = await storeContents(bench, made);
    const hashes = await importCommits(head, bench, stored);
    if (head.signs) {
      let parent = head.commit;
      for (const [index, { message }] of stored.entries()) {
        parent = await signCommit(head, bench, `${hashes[index]}^{tree}`, message, true, parent);
        hashes[index] = parent;
      }
    }
    const to = hashes.at(-1) ?? head.commit;
    await moveBranch(head, bench, { to, committed, entries });
    const hashOf = new Map(made.map((commit, index) => [commit, hashes[index]]));
    return {
      hashes: commits.map((commit) => hashOf.get(commit)),
      ignored,
      hooksNotRun: head.hooks,
    };
  } finally {
    bench.close();
  }
}

/**
 * Makes objects of all contents: in the first round what the first commit of each file has, in the second what the second one has,
 * so that git is started as often as one file changes, not once for each.
 */
async function storeContents(
  bench: Workbench,
  commits: readonly LocatedCommit[],
): Promise<{ stored: StoredCommit[]; entries: ReadonlyMap<string, string> }> {
  const rounds: Map<string, Content>[] = [];
  const roundOf = new Map<string, number>();
  const placed = commits.map(({ message, files }) => ({
    message,
    files: [...files].map(([path, { after }]) => {
      const round = roundOf.get(path) ?? 0;
      roundOf.set(path, round + 1);
      rounds[round] ??= new Map();
      rounds[round].set(path, after);
      return { path, round };
    }),
  }));
  const listings: Entries[] = [];
  for (const round of rounds) {
    await bench.add(round, true);
    listings.push(await bench.entries());
  }
  const entryOf = (path: string, round: number): string => {
    const entry = listings[round]?.get(path);
    if (entry === undefined) throw new Error(`git has not stored ${path}.`);
    return entry;
  };
  return {
    stored: placed.map(({ message, files }) => ({
      message,
      files: files.map(({ path, round }) => {
        const [mode = '', blob = ''] = entryOf(path, round).split(' ');
        return { path, mode, blob };
      }),
    })),
    entries: new Map([...roundOf].map(([path, count]) => [path, entryOf(path, count - 1)])),
  };
}
