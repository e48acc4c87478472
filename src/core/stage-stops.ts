import { gte, maxSatisfying, minVersion } from 'semver';
import type { CatalogGuide } from './catalog.ts';
import { crossedGuides } from './crossed-guides.ts';

/** A version at which Strapi has to be started once before an upgrade goes on. */
export interface StageStop {
  readonly version: string;
  /** The version of the guide that asks for it. */
  readonly guide: string;
  readonly why: string;
}

/**
 * Where an upgrade has to stop on its way, in order. A project that is within the range of a stop, or past it, was started there.
 *
 * 4.0.2 → 4.25.24, over a guide to 4.5.1 that asks for one of `>=4.4.5 <4.5.0` → one stop, at 4.4.7
 *
 * @param published the versions that the registry has; without it, the newest that were known are taken
 */
export function stageStops(
  guides: readonly CatalogGuide[],
  from: string,
  to: string,
  published: readonly string[] = [],
): StageStop[] {
  return crossedGuides(guides, from, to).flatMap((crossed) => {
    if (crossed.kind !== 'automated' || !crossed.guide.stop) return [];
    const { range, newest, why } = crossed.guide.stop;
    const lowest = minVersion(range);
    if (!lowest || gte(from, lowest)) return [];
    return [{ version: maxSatisfying(published, range) ?? newest, guide: crossed.version, why }];
  });
}
