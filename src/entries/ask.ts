import * as clack from '@clack/prompts';
import { major, minor } from 'semver';
import { ExpectedFailure } from '../core/expected-failure.ts';
import type { Project } from '../core/project.ts';

/** Asks yes or no; giving up is no. */
export async function confirm(message: string): Promise<boolean> {
  const answer = await clack.confirm({ message, initialValue: false });
  return answer === true;
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
