import semver from 'semver';
import { withdrawnBecause } from '../strapi/withdrawn-versions.ts';

/** What a user asked for. */
export type TargetRequest =
  | { readonly kind: 'exact'; readonly version: string }
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'latest'; readonly major: number };

export interface TargetQuestion {
  readonly request: TargetRequest;
  /** Versions of the core package, as the registry lists them; `undefined` when it cannot be asked. */
  readonly published: readonly string[] | undefined;
  /** What the project is on. */
  readonly current: string;
}

export type TargetAnswer =
  | {
      readonly kind: 'resolved';
      readonly version: string;
      /** Whether the registry confirmed it. */
      readonly confirmed: boolean;
      /** Versions that would have been taken, and why they were not. */
      readonly skipped: readonly { readonly version: string; readonly because: string }[];
    }
  /** The registry has no such version. */
  | { readonly kind: 'unknown'; readonly wanted: string; readonly nearest?: string }
  | {
      readonly kind: 'withdrawn';
      readonly version: string;
      readonly because: string;
      readonly nearest?: string;
    }
  | { readonly kind: 'below-current'; readonly version: string; readonly current: string }
  | { readonly kind: 'across-majors'; readonly version: string; readonly current: string }
  /** Only the registry knows what a range means. */
  | { readonly kind: 'offline'; readonly wanted: string };

/**
 * Reads what the user asked for: `3.1.7` is a version; `3.1`, `3.1.x` and `^3.1.0` are ranges; `latest-3` is the newest of a major.
 *
 * @returns undefined for anything else: `latest` alone is another major than the one a project is on
 */
export function readTargetRequest(text: string): TargetRequest | undefined {
  const wanted = text.trim();
  const latest = /^latest-([34])$/.exec(wanted)?.[1];
  if (latest) return { kind: 'latest', major: Number(latest) };
  const version = semver.valid(wanted);
  if (version) return { kind: 'exact', version };
  if (wanted !== '' && semver.validRange(wanted) !== null) return { kind: 'range', range: wanted };
  return undefined;
}

/**
 * Decides which version to go to. Prereleases and withdrawn versions are taken only when they are named exactly, and withdrawn ones
 * not even then.
 *
 * `3.1` with 3.1.6 and 3.1.7 published, from 3.0.6 → `{ kind: 'resolved', version: '3.1.7' }`;
 * `3.3.0`, which was never published → `{ kind: 'unknown', nearest: '3.3.1' }`
 */
export function resolveTarget(question: TargetQuestion): TargetAnswer {
  return question.request.kind === 'exact'
    ? resolveExact(question.request.version, question)
    : resolveRange(rangeOf(question.request), question);
}

/** `3.1.x` → 3; the lowest major that it allows. */
export function majorOf(request: TargetRequest): number | undefined {
  if (request.kind === 'latest') return request.major;
  const lowest = request.kind === 'exact' ? request.version : semver.minVersion(request.range);
  return lowest === null ? undefined : semver.major(lowest);
}

function rangeOf(request: Exclude<TargetRequest, { kind: 'exact' }>): string {
  return request.kind === 'latest' ? `${request.major}.x` : request.range;
}

function resolveExact(version: string, { published, current }: TargetQuestion): TargetAnswer {
  if (semver.major(version) !== semver.major(current)) return { kind: 'across-majors', version, current };
  if (semver.lt(version, current)) return { kind: 'below-current', version, current };
  const because = withdrawnBecause(version);
  const nearest = published && nearestTo(version, published, current);
  if (because) return { kind: 'withdrawn', version, because, ...(nearest && { nearest }) };
  if (published && !published.includes(version)) {
    return { kind: 'unknown', wanted: version, ...(nearest && { nearest }) };
  }
  return { kind: 'resolved', version, confirmed: published !== undefined, skipped: [] };
}

function resolveRange(range: string, { published, current }: TargetQuestion): TargetAnswer {
  if (!published) return { kind: 'offline', wanted: range };
  const inRange = published
    .filter((version) => semver.valid(version) && isRelease(version) && semver.satisfies(version, range))
    .sort(semver.rcompare);
  const ofMajor = inRange.filter((version) => semver.major(version) === semver.major(current));
  const [highest] = ofMajor;
  if (!highest) {
    const [elsewhere = semver.minVersion(range)?.version] = inRange;
    if (elsewhere && semver.major(elsewhere) !== semver.major(current)) {
      return { kind: 'across-majors', version: elsewhere, current };
    }
    const nearest = nearestTo(semver.minVersion(range)?.version ?? current, published, current);
    return { kind: 'unknown', wanted: range, ...(nearest && { nearest }) };
  }
  const version = ofMajor.find((candidate) => !withdrawnBecause(candidate));
  if (!version) {
    const nearest = nearestTo(highest, published, current);
    return {
      kind: 'withdrawn',
      version: highest,
      because: withdrawnBecause(highest) ?? '',
      ...(nearest && { nearest }),
    };
  }
  if (semver.lt(version, current)) return { kind: 'below-current', version, current };
  const skipped = ofMajor
    .slice(0, ofMajor.indexOf(version))
    .map((passed) => ({ version: passed, because: withdrawnBecause(passed) ?? '' }));
  return { kind: 'resolved', version, confirmed: true, skipped };
}

/**
 * The release to offer in place of one that cannot be had: the next one of its minor (3.3.0 → 3.3.1), else the one before (4.15.6 →
 * 4.15.5), else the next of its major, else the one before. Never below what the project is on.
 */
function nearestTo(version: string, published: readonly string[], current: string): string | undefined {
  const offered = published
    .filter((one) => semver.valid(one) && isRelease(one) && !withdrawnBecause(one))
    .filter((one) => semver.major(one) === semver.major(version) && semver.gte(one, current))
    .sort(semver.compare);
  const minor = offered.filter((one) => semver.minor(one) === semver.minor(version));
  return [minor, offered]
    .flatMap((list) => [
      list.find((one) => semver.gt(one, version)),
      list.findLast((one) => semver.lt(one, version)),
    ])
    .find((one) => one !== undefined);
}

function isRelease(version: string): boolean {
  return semver.prerelease(version) === null;
}
