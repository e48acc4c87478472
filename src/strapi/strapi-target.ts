import semver from 'semver';
import { isStrapiMajor, type StrapiMajor } from './official-packages.ts';
import { withdrawnBecause } from './withdrawn-versions.ts';

/** The version that a transform's `to` option names. */
export type StrapiTarget =
  | {
      readonly kind: 'target';
      readonly version: string;
      readonly major: StrapiMajor;
      /** Why stopping at this version is a bad idea. */
      readonly withdrawn?: string;
    }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Reads the option that names the version to go to. Ranges and tags are refused: which version they mean is known to
 * the registry only, and a transform asks nobody.
 *
 * `readStrapiTarget('4.7.0')` → `{ kind: 'target', version: '4.7.0', major: 4 }`
 */
export function readStrapiTarget(option: unknown): StrapiTarget {
  if (option === undefined || option === '') {
    return refused('The option `to` is missing: name the exact version to go to, such as 4.7.0.');
  }
  if (typeof option === 'number') {
    return refused(
      `The option \`to\` was read as the number ${option}: name all three parts, such as 4.7.0 (4.10 would become 4.1).`,
    );
  }
  if (typeof option !== 'string' || semver.valid(option) !== option) {
    return refused(
      `The option \`to\` must be an exact version such as 4.7.0, not ${JSON.stringify(option)}.`,
    );
  }
  const major = semver.major(option);
  if (!isStrapiMajor(major)) return refused(`Only versions of Strapi 3 and 4 are known, not ${option}.`);
  const withdrawn = withdrawnBecause(option);
  return { kind: 'target', version: option, major, ...(withdrawn && { withdrawn }) };
}

function refused(reason: string): StrapiTarget {
  return { kind: 'refused', reason };
}
