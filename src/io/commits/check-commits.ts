import type { PlannedCommit } from '../../core/commits/planned-commit.ts';
import { locateCommits } from './located-commits.ts';
import { readHead } from './read-head.ts';
import { refuseOthersChanges } from './refuse-others-changes.ts';
import { signCommit } from './sign-commit.ts';
import { Workbench } from './workbench.ts';

/**
 * Looks whether commits could be made, to be asked before a run writes its files; `commitChanges` looks again. What the files are
 * to become does not matter. Leaves no trace in the repository; where commits are signed, it signs one to see that it can.
 *
 * @param root the folder of the run, from which the commits name their files
 * @param repository the root of its work tree
 * @throws ExpectedFailure where `commitChanges` would refuse
 */
export async function checkCommits(
  root: string,
  repository: string,
  planned: readonly PlannedCommit[],
): Promise<void> {
  const head = await readHead(repository);
  const { commits } = await locateCommits(root, repository, planned);
  const bench = new Workbench(head);
  try {
    await bench.open();
    await refuseOthersChanges(head, bench, commits);
    if (head.signs) await signCommit(head, bench, `${head.commit}^{tree}`, 'Can this be signed?\n', false);
  } finally {
    bench.close();
  }
}
