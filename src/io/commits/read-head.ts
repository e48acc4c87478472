import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { runGit } from '../system/run-git.ts';
import { gitOf } from './git-of.ts';

/** A repository that can take commits: where its parts are, where it stands, and who commits. */
export interface Head {
  readonly repository: string;
  readonly commit: string;
  /** `refs/heads/main`; `HEAD` itself where no branch is checked out. */
  readonly ref: string;
  readonly gitFolder: string;
  readonly objects: string;
  readonly index: string;
  /** `Name <mail> seconds zone` */
  readonly author: string;
  readonly committer: string;
  readonly signs: boolean;
  /** Hooks of `git commit` that somebody has set up. */
  readonly hooks: readonly string[];
}

/** What git leaves in its folder while it waits for a person to go on with something. */
const UNFINISHED: Readonly<Record<string, string>> = {
  MERGE_HEAD: 'merge',
  CHERRY_PICK_HEAD: 'cherry-pick',
  REVERT_HEAD: 'revert',
  'rebase-merge': 'rebase',
  'rebase-apply': 'rebase',
};

const COMMIT_HOOKS = ['pre-commit', 'prepare-commit-msg', 'commit-msg', 'post-commit'];

/**
 * Looks whether a repository can take commits.
 *
 * @throws ExpectedFailure where it has no commit yet, is in the middle of a merge or rebase, or does not know who commits
 */
export async function readHead(repository: string): Promise<Head> {
  const path = async (...args: string[]) =>
    resolve(repository, (await gitOf(repository, ['rev-parse', ...args])).replace(/\n$/, ''));
  const { commit, ref } = await readPosition(repository);
  if (commit === undefined) {
    throw new ExpectedFailure(
      `The repository ${repository} has no commit yet.`,
      'Make the first one yourself, or leave out --commit.',
    );
  }
  const [gitFolder, objects, index, hooks, author, committer, signing] = await Promise.all([
    path('--absolute-git-dir'),
    path('--git-path', 'objects'),
    path('--git-path', 'index'),
    path('--git-path', 'hooks'),
    identity(repository, 'GIT_AUTHOR_IDENT'),
    identity(repository, 'GIT_COMMITTER_IDENT'),
    runGit(repository, ['config', '--type=bool', '--get', 'commit.gpgsign']),
  ]);
  const unfinished = Object.keys(UNFINISHED).find((name) => existsSync(join(gitFolder, name)));
  if (unfinished !== undefined) {
    throw new ExpectedFailure(
      `The repository ${repository} is in the middle of a ${UNFINISHED[unfinished]}.`,
      'Finish or abort it first, or leave out --commit.',
    );
  }
  return {
    repository,
    commit,
    ref,
    gitFolder,
    objects,
    index,
    author,
    committer,
    signs: signing?.out.trim() === 'true',
    hooks: COMMIT_HOOKS.filter((name) => existsSync(join(hooks, name))),
  };
}

/** Where HEAD stands at this moment. */
export async function readPosition(repository: string): Promise<{ commit: string | undefined; ref: string }> {
  const [commit, branch] = await Promise.all([
    runGit(repository, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
    runGit(repository, ['symbolic-ref', '--quiet', 'HEAD']),
  ]);
  return {
    commit: commit?.out.trim() || undefined,
    ref: branch?.out.trim() || 'HEAD',
  };
}

async function identity(repository: string, variable: string): Promise<string> {
  // Without the setting git makes up an address from the name of the machine.
  const end = await runGit(repository, ['-c', 'user.useConfigOnly=true', 'var', variable]);
  if (end?.code === 0) return end.out.trim();
  throw new ExpectedFailure(
    `git does not know who commits in ${repository}.`,
    'Set both: git config user.name "…" and git config user.email "…".',
  );
}
