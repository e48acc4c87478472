import { major, maxSatisfying } from 'semver';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { dependenciesOf } from '../core/manifest.ts';
import { NotConcerned } from '../core/not-concerned.ts';
import { type Project, textOf } from '../core/project.ts';
import { majorOf, readTargetRequest, resolveTarget, type TargetAnswer } from '../core/resolve-target.ts';
import { type StageStop, stageStops } from '../core/stage-stops.ts';
import { corePackage, isStrapiMajor } from '../strapi/official-packages.ts';
import type { UpgradeOptions } from './options.ts';
import type { RunContext } from './run-context.ts';

/** What `--to` takes. */
export const HOW_TO_NAME_A_TARGET = 'Name a version (3.1.7), a range (3.1.x), latest-3 or latest-4.';

/** A version to upgrade to, and what there is to say about the choice. */
export interface Target {
  readonly version: string;
  readonly notes: readonly string[];
  /** Where the way to it has to be interrupted. */
  readonly stops: readonly StageStop[];
}

/**
 * Finds the exact version to upgrade to. Of several (`3.1.x,4.7.x`) the one of the project's major is meant.
 *
 * @throws ExpectedFailure for everything that is no version to go to, saying which would be
 */
export async function chooseTarget(
  { catalog, published: askRegistry }: Pick<RunContext, 'catalog' | 'published'>,
  options: UpgradeOptions,
  project: Project,
  root: string,
  ask?: (project: Project) => Promise<string>,
): Promise<Target> {
  const wanted = options.to ?? (await ask?.(project));
  if (wanted === undefined)
    throw new ExpectedFailure('The version to upgrade to is missing.', `Add --to. ${HOW_TO_NAME_A_TARGET}`);
  const requests = wanted.split(',').map((word) => {
    const request = readTargetRequest(word);
    if (!request) throw new ExpectedFailure(`--to ${word} is no version.`, HOW_TO_NAME_A_TARGET);
    return request;
  });

  const current = project.version.version;
  const own = major(current);
  if (!isStrapiMajor(own))
    throw new NotConcerned(
      `Strapi ${current} is not one that this tool knows.`,
      'It upgrades within 3.x and within 4.x.',
    );
  const request = requests.find((one) => majorOf(one) === own) ?? requests[0];
  if (!request)
    throw new ExpectedFailure('The version to upgrade to is missing.', `Add --to. ${HOW_TO_NAME_A_TARGET}`);
  const published = options.offline ? undefined : await askRegistry(corePackage(own), root);
  if (published && published.kind !== 'published') {
    throw new ExpectedFailure(
      published.message,
      'To go on without a registry, add --offline and an exact --to.',
    );
  }
  const answer = resolveTarget({ request, published: published?.versions, current });
  if (answer.kind === 'resolved') {
    const notes = answer.skipped.map(({ version, because }) => `${version} is passed over: ${because}`);
    return {
      version: answer.version,
      stops: stageStops(catalog.guides, current, answer.version, published?.versions),
      notes: [...notes, ...caretNote(project, answer.version, published?.versions)],
    };
  }
  throw refusal(answer);
}

/** A caret keeps to the major, not to the target: without a word, `^4.7.1` would install the newest 4.x. */
function caretNote(project: Project, target: string, published: readonly string[] = []): string[] {
  const own = major(target);
  const packages = dependenciesOf(textOf(project, 'package.json') ?? '');
  const range = isStrapiMajor(own) ? packages.get(corePackage(own)) : undefined;
  const newest = maxSatisfying(published, `^${target}`);
  if (!range?.startsWith('^') || newest === null || newest === target) return [];
  return [
    `package.json will ask for ^${target}, which allows up to ${newest}: that is what may be installed. Pin the packages (${target}) first to stop at ${target}.`,
  ];
}

function refusal(answer: Exclude<TargetAnswer, { kind: 'resolved' }>): ExpectedFailure {
  const instead =
    'nearest' in answer && answer.nearest ? `The nearest one is ${answer.nearest}.` : HOW_TO_NAME_A_TARGET;
  switch (answer.kind) {
    case 'unknown':
      return new ExpectedFailure(`The registry of this project has no Strapi ${answer.wanted}.`, instead);
    case 'withdrawn':
      return new ExpectedFailure(
        `Strapi ${answer.version} is not one to stop at: ${answer.because}`,
        instead,
      );
    case 'below-current':
      return new NotConcerned(
        `The project is on ${answer.current}, and ${answer.version} is older.`,
        'Strapi has no way back; name a newer version.',
      );
    case 'across-majors':
      return new NotConcerned(
        `${answer.current} → ${answer.version} crosses a major version, which is a migration of its own.`,
        `Upgrade within ${major(answer.current)}.x first: --to latest-${major(answer.current)}.`,
      );
    case 'offline':
      return new ExpectedFailure(
        `Offline, nothing tells which version ${answer.wanted} is.`,
        'Name an exact version with --to, or leave out --offline.',
      );
  }
}
