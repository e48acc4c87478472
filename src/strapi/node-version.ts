import semver from 'semver';
import { newestNodeLine, nodeLineNamed } from './node-lts.ts';

/** How a version of Node.js, as a project names it, stands to the range that it has to be in. */
export type NodeVersion =
  | { readonly kind: 'fits' }
  | { readonly kind: 'too-old'; readonly wanted: string }
  | { readonly kind: 'too-new' }
  /** A name or range that is another version tomorrow, or elsewhere. */
  | { readonly kind: 'moves' }
  /** A range that lies outside altogether. */
  | { readonly kind: 'other-range'; readonly wanted: string }
  | { readonly kind: 'unknown' };

/**
 * Holds a version as it is written in `.nvmrc` and its kin against a range, and finds the one to write instead in the same form.
 *
 * `v16` for `>=18.0.0 <=20.x.x` → `v20`; `lts/gallium` → `lts/iron`; `16.14.0` → an exact release of 20
 */
export function judgeNodeVersion(written: string, range: string): NodeVersion {
  const line = newestNodeLine(range);
  if (!line) return { kind: 'unknown' };
  const named = /^(?<prefix>lts[/-])(?<name>[a-z]+)$/i.exec(written)?.groups;
  if (named) {
    const major = nodeLineNamed(named.name ?? '')?.major;
    return major === undefined ? { kind: 'unknown' } : judge(`${major}`, range, named.prefix + line.name);
  }
  if (MOVES.test(written)) return { kind: 'moves' };
  const plain = /^(?<prefix>v?)(?<version>\d+(?:\.\d+){0,2})(?<rest>(?:\.x)*)$/i.exec(written)?.groups;
  if (plain) {
    const { prefix = '', version = '', rest = '' } = plain;
    const parts = line.release.split('.').slice(0, version.split('.').length).join('.');
    return judge(version, range, prefix + parts + rest);
  }
  if (semver.validRange(written) === null) return { kind: 'unknown' };
  if (semver.subset(written, range)) return { kind: 'fits' };
  return semver.intersects(written, range)
    ? { kind: 'moves' }
    : { kind: 'other-range', wanted: `${line.major}` };
}

/** What nvm, fnm, asdf and mise take for "whatever is the newest", or for what happens to be installed. */
const MOVES = /^(lts|lts[/-](\*|-\d+)|lts\/?|node|stable|unstable|current|latest|system|default)$/i;

/** A version that is not written in full stands for the newest one that it fits. */
function judge(version: string, range: string, wanted: string): NodeVersion {
  if (semver.intersects(version, range)) return { kind: 'fits' };
  const lowest = semver.minVersion(version);
  return lowest && semver.ltr(lowest, range) ? { kind: 'too-old', wanted } : { kind: 'too-new' };
}
