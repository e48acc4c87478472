import { setTimeout } from 'node:timers/promises';
import * as clack from '@clack/prompts';
import { major, minor } from 'semver';
import { ExpectedFailure } from '../core/expected-failure.ts';
import type { ManualStep } from '../core/plan.ts';
import type { Project } from '../core/project.ts';
import type { Terminal } from './terminal.ts';

/**
 * Goes on only with a yes, given by `--yes` or at the terminal; giving up is no.
 *
 * @throws ExpectedFailure that says that nothing was done, and which flag answers where there is nobody to ask
 */
export async function agree(
  { interactive }: Terminal,
  { yes }: { readonly yes?: boolean },
  { question, nothing, unasked }: { question: string; nothing: string; unasked: string },
): Promise<void> {
  if (yes) return;
  if (!interactive) throw new ExpectedFailure(`${nothing}: there is no terminal to ask in.`, unasked);
  await forgetKeys();
  const answer = await clack.confirm({ message: question, initialValue: false });
  if (answer !== true) throw new ExpectedFailure(`${nothing}.`, 'Run this again whenever you like.');
}

/** A key that was pressed before the question stood there is no answer to it. */
async function forgetKeys(): Promise<void> {
  const { stdin } = process;
  if (!stdin.isTTY) return;
  const forget = (): void => undefined;
  stdin.setRawMode(true);
  stdin.on('data', forget);
  stdin.resume();
  await setTimeout(50);
  stdin.off('data', forget);
  stdin.pause();
  stdin.setRawMode(false);
}

/** Asks which of the steps are to be done that nobody has to want; the answer is what `--with` takes. */
export async function askOffered(steps: readonly ManualStep[]): Promise<readonly string[]> {
  await forgetKeys();
  const answer = await clack.multiselect({
    message: 'These are only done where somebody wants them. Any of them? (space chooses, enter goes on)',
    options: steps.map(({ id, title, asks }) => ({ value: id, label: title, ...(asks && { hint: asks }) })),
    required: false,
  });
  if (clack.isCancel(answer))
    throw new ExpectedFailure('Nothing was written.', 'Run this again whenever you like.');
  return answer;
}

/** Asks which version the projects of several majors are to go to; the answer is what `--to` takes. */
export async function askTargets(): Promise<string> {
  const typed = await clack.text({
    message: 'Upgrade to which version? One for each major, such as 3.6.x,4.7.x',
    validate: (text) => (text?.trim() ? undefined : 'For example 4.7.1, or 3.1.x,4.7.x'),
  });
  if (clack.isCancel(typed)) throw new ExpectedFailure('Nothing was chosen, and nothing was written.');
  return typed.trim();
}

/** Asks which version to upgrade to; the answer is what `--to` takes. */
export async function askTarget(project: Project): Promise<string> {
  const { version } = project.version;
  const line = `${major(version)}.${minor(version) + 1}.x`;
  const answer = await clack.select({
    message: `${project.name} is on Strapi ${version}. Upgrade to which version?`,
    options: [
      { value: line, label: `the newest ${line}`, hint: 'the next guide' },
      {
        value: `${major(version)}.${minor(version)}.x`,
        label: `the newest ${major(version)}.${minor(version)}.x`,
        hint: 'fixes only',
      },
      { value: `latest-${major(version)}`, label: `the newest ${major(version)}.x` },
      { value: 'other', label: 'another version' },
    ],
  });
  if (clack.isCancel(answer)) throw new ExpectedFailure('Nothing was chosen, and nothing was written.');
  if (answer !== 'other') return answer;
  const typed = await clack.text({
    message: 'Which version or range?',
    placeholder: line,
    validate: (text) => (text?.trim() ? undefined : 'For example 3.1.x or 4.7.1'),
  });
  if (clack.isCancel(typed)) throw new ExpectedFailure('Nothing was chosen, and nothing was written.');
  return typed.trim();
}
