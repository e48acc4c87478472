import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { committedSteps } from '../../core/commits/committed-steps.ts';
import { type CommitMode, planCommits } from '../../core/commits/plan-commits.ts';
import type { CommittedLockFile, CommittedProject } from '../../core/commits/planned-commit.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { groupBy } from '../../core/group-by.ts';
import { checkCommits } from '../../io/commits/check-commits.ts';
import { commitChanges } from '../../io/commits/commit-changes.ts';
import { errorCode } from '../../io/files/error-code.ts';
import type { Repositories } from '../../io/system/git-repository.ts';
import { type RealisedWork, realiseGroup } from './realise-group.ts';
import { uninterrupted } from './uninterrupted.ts';
import type { Work } from './work.ts';

/** The commits that a run is asked for: looked at before anything is written, and made when everything is. */
export interface CommitLog {
  /** @throws ExpectedFailure where they could not be made */
  check(groups: Iterable<readonly Work[]>): Promise<void>;
  wrote(realised: readonly RealisedWork[]): void;
  /** Keeps the lock files as they are before an install. @param paths from the folder of the run */
  installing(works: readonly Work[], paths: readonly string[]): void;
  /** Commits what has stayed written. */
  make(): Promise<CommitsMade>;
}

export interface CommitsMade {
  /** Hashes by the path of the project that they are about. */
  readonly hashes: ReadonlyMap<string, readonly string[]>;
  /** What a person should know besides. */
  readonly notes: readonly string[];
}

interface LockFile {
  readonly path: string;
  readonly before: Uint8Array | null;
  readonly works: readonly Work[];
}

/** @param root the folder of the run */
export function createCommitLog(mode: CommitMode, root: string, repositories: Repositories): CommitLog {
  const written: { work: Work; project: CommittedProject }[] = [];
  const locks: LockFile[] = [];

  const repositoryOf = ({ base }: Work): string => {
    const repository = repositories.repositoryOf(base);
    if (repository !== undefined) return repository;
    throw new ExpectedFailure(
      `${base === '.' ? 'The project' : base} is in no git repository, so that nothing can be committed.`,
      'Leave out --commit.',
    );
  };
  const byRepository = <T extends { readonly work: Work }>(items: readonly T[]): Map<string, T[]> =>
    groupBy(items, ({ work }) => repositoryOf(work));

  return {
    async check(groups) {
      const items: { work: Work; project: CommittedProject }[] = [];
      for (const works of groups)
        for (const realised of realiseGroup(works, (size) => new Uint8Array(size)))
          items.push({ work: realised.work, project: projectOf(realised) });
      for (const [repository, own] of byRepository(items))
        await checkCommits(
          root,
          repository,
          planCommits(
            mode,
            own.map(({ project }) => project),
          ),
        );
    },
    wrote(realised) {
      for (const one of realised) written.push({ work: one.work, project: projectOf(one) });
    },
    installing(works, paths) {
      for (const path of paths) locks.push({ path, before: bytesAt(join(root, path)), works });
    },
    async make() {
      const kept = written.filter(({ work }) => work.report.run !== undefined);
      const hashes = new Map<string, string[]>();
      const notes: string[] = [];
      for (const [repository, own] of byRepository(kept)) {
        const mine = new Set(own.map(({ work }) => work));
        const planned = planCommits(
          mode,
          own.map(({ project }) => project),
          locks.flatMap((lock) => lockFileOf(lock, mine)),
        );
        const made = await uninterrupted(() => commitChanges(root, repository, planned));
        for (const [index, { projects }] of planned.entries()) {
          const hash = made.hashes[index];
          if (hash === undefined) continue;
          for (const path of projects) hashes.set(path, [...(hashes.get(path) ?? []), hash]);
        }
        const all = made.hashes.filter((hash) => hash !== undefined);
        if (all.length > 0)
          notes.push(`${all.length} committed. \`git revert\` takes commits back; undo takes back files.`);
        if (made.hooksNotRun.length > 0) notes.push(`Not run: the git hooks ${made.hooksNotRun.join(', ')}.`);
      }
      return { hashes, notes };
    },
  };

  function lockFileOf({ path, before, works }: LockFile, mine: ReadonlySet<Work>): CommittedLockFile[] {
    const after = bytesAt(join(root, path));
    const projects = works.filter((work) => mine.has(work)).map(({ base }) => base);
    if (after === null || projects.length === 0) return [];
    if (before !== null && Buffer.compare(before, after) === 0) return [];
    return [{ path, before, after, projects }];
  }
}

function projectOf({ work, changes }: RealisedWork): CommittedProject {
  const { plan, base } = work;
  const { name, from, to } = plan.project;
  return { path: base, name, from, to, guides: plan.guides, steps: committedSteps(plan, base, changes) };
}

function bytesAt(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
