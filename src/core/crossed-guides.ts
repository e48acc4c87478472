import { gt, SemVer } from 'semver';
import { PUBLISHED_GUIDES } from '../strapi/published-guides.ts';
import type { CatalogGuide } from './catalog.ts';

/** A guide that lies on the way, implemented here or only published by Strapi. */
export type CrossedGuide =
  | {
      readonly kind: 'automated';
      readonly version: string;
      readonly title: string;
      readonly url: string;
      readonly guide: CatalogGuide;
    }
  | { readonly kind: 'by-hand'; readonly version: string; readonly title: string; readonly url: string };

/**
 * The guides with `from < guide ≤ to` of one major, in order.
 *
 * 4.6.1 → 4.7.0 crosses the guide that leads to 4.7.0, whatever version its title begins with.
 */
export function crossedGuides(guides: readonly CatalogGuide[], from: string, to: string): CrossedGuide[] {
  const [start, end] = [new SemVer(from), new SemVer(to)];
  const crossed = ({ version }: { version: string }): boolean => {
    const at = new SemVer(version);
    return at.major === end.major && at.compare(start) > 0 && at.compare(end) <= 0;
  };
  const automated = guides.filter(crossed);
  const known = new Set(automated.map(({ version }) => version));
  const byHand = PUBLISHED_GUIDES.filter((guide) => crossed(guide) && !known.has(guide.version));
  return [
    ...automated.map((guide) => ({
      kind: 'automated' as const,
      version: guide.version,
      title: guide.title,
      url: guide.url,
      guide,
    })),
    ...byHand.map(({ version, title, url }) => ({ kind: 'by-hand' as const, version, title, url })),
  ].sort((a, b) => (gt(a.version, b.version) ? 1 : -1));
}
