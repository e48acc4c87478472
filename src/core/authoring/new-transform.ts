import { PUBLISHED_GUIDES } from '../../strapi/published-guides.ts';
import { ExpectedFailure } from '../expected-failure.ts';
import { addGuideStep } from './add-guide-step.ts';
import { PLACEHOLDER_PATH } from './placeholder.ts';
import { fixtureSettings, guideText, startingInput, stepText, transformText } from './templates.ts';

/** A file of the repository as it is to be; `before` is `null` for one that is not there yet. */
export interface WrittenFile {
  /** From the root of the repository, forward slashes. */
  readonly path: string;
  readonly before: string | null;
  readonly text: string;
}

export interface NewTransform {
  /** In the order in which they can be written: a guide names only what is there. */
  readonly files: readonly WrittenFile[];
  readonly transform: string;
  readonly fixtures: string;
  /** What only a person can do. */
  readonly todo: readonly string[];
}

/** What is asked about the repository. */
export interface Repository {
  has(path: string): boolean;
  /** The text of a file; `undefined` when it is not there. */
  read(path: string): string | undefined;
}

/**
 * Decides what a new transform begins with: the transform, its fixture folder with an input that is to be replaced, and the step
 * in its version's guide.
 *
 * @throws ExpectedFailure for a version or name that cannot be, and for one that is there already.
 */
export function planNewTransform(version: string, name: string, repository: Repository): NewTransform {
  const major = majorOf(version);
  checkName(name);
  const transform = `transforms/${version}/${name}.ts`;
  const fixtures = `__testfixtures__/transforms/${version}/${name}`;
  const taken = [transform, transform.slice(0, -'.ts'.length), fixtures].find((path) => repository.has(path));
  if (taken !== undefined)
    throw new ExpectedFailure(
      `${version}/${name} is there already: ${taken}.`,
      'Choose another name, or go on with that one. Nothing was written.',
    );

  const published = PUBLISHED_GUIDES.findLast((guide) => guide.version === version);
  const step = { transform: name, files: `${PLACEHOLDER_PATH}.{js,ts}` };
  const guide = `transforms/${version}/guide.ts`;
  const before = repository.read(guide);
  const added =
    before === undefined ? guideText(version, major, published, step) : addGuideStep(before, step);
  return {
    transform,
    fixtures,
    files: [
      { path: transform, before: null, text: transformText(version, name, published) },
      { path: `${fixtures}/fixtures.json`, before: null, text: fixtureSettings(PLACEHOLDER_PATH) },
      { path: `${fixtures}/example.input.js`, before: null, text: startingInput('example', 'js') },
      ...(added === undefined || added === before
        ? []
        : [{ path: guide, before: before ?? null, text: added }]),
    ],
    todo: [
      ...(published || before !== undefined
        ? []
        : [`No published guide is known that leads to ${version}: say in ${guide} where it is.`]),
      ...(added === undefined ? [`Add this to the steps of ${guide}:\n${stepText(step)}`] : []),
    ],
  };
}

function majorOf(version: string): 3 | 4 {
  const [, major] = /^([34])\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.exec(version) ?? [];
  if (major === '3') return 3;
  if (major === '4') return 4;
  throw new ExpectedFailure(
    `${version} is no version that a guide could lead to.`,
    'Name one of Strapi 3 or 4 with all three parts, such as 4.14.0. Nothing was written.',
  );
}

function checkName(name: string): void {
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) && name !== 'guide' && name.length <= 80) return;
  throw new ExpectedFailure(
    name === 'guide'
      ? 'guide is the name of the guide itself.'
      : `${name} is no name for a transform, which is also the name of its file.`,
    'Say what it does in lower-case words with hyphens, such as use-plugin-getters. Nothing was written.',
  );
}
