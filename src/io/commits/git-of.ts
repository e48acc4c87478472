import { ExpectedFailure } from '../../core/expected-failure.ts';
import { type GitOptions, runGit } from '../system/run-git.ts';

/**
 * What git prints, where it may not fail.
 *
 * @param args the command, perhaps after settings (`-c name=value`)
 * @throws ExpectedFailure with git's own words
 */
export async function gitOf(
  folder: string,
  args: readonly string[],
  { next, ...options }: GitOptions & { readonly next?: string } = {},
): Promise<string> {
  const end = await runGit(folder, args, options);
  if (!end) throw new ExpectedFailure('git is not installed.', 'Install it, or leave out --commit.');
  if (end.code === 0) return end.out;
  const command = args.find((arg, index) => !arg.startsWith('-') && args[index - 1] !== '-c');
  throw new ExpectedFailure(
    `git ${command} failed in ${folder}: ${end.said || 'it said nothing'}`,
    next ?? 'Nothing was committed. Correct what it tells, or commit by hand.',
  );
}
