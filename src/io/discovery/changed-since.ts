import { posix } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { gitFailure, runGitSync } from '../system/run-git-sync.ts';

/**
 * The paths that have changed since a branch, tag or commit was left: since the last commit that it has in common with what is checked
 * out. Committed or not, and with files that git does not know yet, but without ignored ones.
 *
 * @returns paths from the folder, forward slashes; what lies outside of it begins with `..`, and a repository inside of it is one path
 * @throws ExpectedFailure when git cannot tell
 */
export function changedSince(root: string, ref: string): readonly string[] {
  const git = (...args: string[]) => {
    const answer = runGitSync(root, args);
    if (!answer) {
      throw new ExpectedFailure(
        `git is not installed: it is asked what has changed since ${ref}.`,
        'Install it, or choose projects without [ref] and --since.',
      );
    }
    return answer;
  };

  const prefix = git('rev-parse', '--show-prefix');
  if (prefix.code !== 0) {
    throw new ExpectedFailure(
      `What has changed since ${ref} cannot be told in ${root}: ${gitFailure(prefix)}.`,
      'Run this in a git work tree, or choose projects without [ref] and --since.',
    );
  }
  // What begins with a dash is no ref, and would be an option.
  const known = ref.startsWith('-') ? undefined : git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  if (known?.code !== 0) {
    throw new ExpectedFailure(
      `git knows no commit ${ref}.`,
      `Name a branch, tag or commit that is there. In CI fetch it first: with \`fetch-depth: 0\` for actions/checkout, else \`git fetch\` it.`,
    );
  }
  const base = git('merge-base', known.out.toString().trim(), 'HEAD');
  if (base.code !== 0) {
    throw new ExpectedFailure(
      `${ref} and what is checked out have no commit in common.`,
      'The clone may be shallow: fetch all of its history, with `fetch-depth: 0` in GitHub Actions, `GIT_DEPTH: 0` in GitLab, or `git fetch --unshallow`.',
    );
  }

  const answers = [
    git(
      'diff',
      '-z',
      '--name-only',
      '--no-renames',
      '--no-ext-diff',
      '--no-relative',
      base.out.toString().trim(),
    ),
    git('ls-files', '-z', '-o', '--exclude-standard', '--full-name', '--', ':/'),
  ];
  const failed = answers.find(({ code }) => code !== 0);
  if (failed) {
    throw new ExpectedFailure(
      `git could not tell what has changed since ${ref}: ${gitFailure(failed)}.`,
      'Run `git status` to see what is wrong with the work tree.',
    );
  }
  // Both name paths from the top of the work tree.
  const from = prefix.out.toString().replace(/\n$/, '');
  const paths = answers.flatMap(({ out }) => out.toString().split('\0')).filter((path) => path !== '');
  return [...new Set(paths.map((path) => posix.relative(from, path) || '.'))].sort();
}
