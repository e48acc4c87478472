import { ExpectedFailure } from '../../core/expected-failure.ts';
import { readTargetRequest } from '../../core/resolve-target.ts';
import { askTargets } from '../ask.ts';
import { HOW_TO_NAME_A_TARGET } from '../choose-target.ts';
import type { UpgradeOptions } from '../options.ts';
import { openTerminal } from '../terminal.ts';

/**
 * The options with a target: asked for in a terminal where none was named. What is wrong with it is wrong for every project, and told once.
 *
 * @throws ExpectedFailure for what can be no target of any project
 */
export async function withTarget(options: UpgradeOptions): Promise<UpgradeOptions> {
  const { interactive } = openTerminal(options);
  const to = options.to ?? (interactive && !options.resume ? await askTargets() : undefined);
  if (to === undefined)
    throw new ExpectedFailure('The version to upgrade to is missing.', `Add --to. ${HOW_TO_NAME_A_TARGET}`);
  for (const word of to.split(',')) {
    const request = readTargetRequest(word);
    if (!request) throw new ExpectedFailure(`--to ${word} is no version.`, HOW_TO_NAME_A_TARGET);
    if (options.offline && request.kind !== 'exact')
      throw new ExpectedFailure(
        `Offline, nothing tells which version ${word.trim()} is.`,
        'Name an exact version with --to, or leave out --offline.',
      );
  }
  return { ...options, to };
}
