import semver from 'semver';

/**
 * What each line of Strapi says in `engines.node`, by the first version that says so. No guide mentions it, though the
 * lower end rose in minors and patches.
 *
 * Source: `npm view strapi@<version> engines.node`, `npm view @strapi/strapi@<version> engines.node`; every row was
 * looked up together with its neighbour below, as far as npm still lists that one.
 */
const NODE_RANGES: readonly (readonly [since: string, range: string])[] = [
  ['3.0.0', '>=10.0.0'],
  ['3.0.4', '>=10.10.0'],
  ['3.1.5', '>=10.10.0 <13'],
  ['3.1.6', '>=10.16.0 <13'],
  ['3.2.4', '>=10.16.0 <=14.x.x'],
  ['4.0.0', '>=12.x.x <=16.x.x'],
  ['4.0.3', '>=12.22.0 <=16.x.x'],
  ['4.2.0', '>=14.19.1 <=16.x.x'],
  ['4.3.9', '>=14.19.1 <=18.x.x'],
  ['4.12.1', '>=16.0.0 <=20.x.x'],
  ['4.15.0', '>=18.0.0 <=20.x.x'],
  ['4.26.2', '>=18.0.0 <=22.x.x'],
];

/**
 * The versions of Node that a version of Strapi runs on, as its own `engines.node` says.
 *
 * `nodeRangeFor('3.1.7')` → `'>=10.16.0 <13'`
 *
 * @returns undefined for anything that is not a version of Strapi 3 or 4
 */
export function nodeRangeFor(version: string): string | undefined {
  const major = semver.valid(version) ? semver.major(version) : undefined;
  if (major !== 3 && major !== 4) return undefined;
  const since = NODE_RANGES.findLast(
    ([first]) => semver.major(first) === major && semver.gte(version, first),
  );
  // A prerelease of x.0.0 sorts below the first row of its major.
  return (since ?? NODE_RANGES.find(([first]) => semver.major(first) === major))?.[1];
}

/** Whether a range is one that some version of Strapi wrote into a project, and not a choice of the project's own. */
export function isStrapiNodeRange(range: string): boolean {
  return NODE_RANGES.some(([, written]) => written === range.trim());
}
