import { major } from 'semver';
import type { CatalogGuide } from './catalog.ts';
import { crossedGuides } from './crossed-guides.ts';

/**
 * The guides that a project at a version has behind it, with the steps that can be held against it: one whose absence is a choice
 * is left out.
 */
export function checkedGuides(guides: readonly CatalogGuide[], version: string): CatalogGuide[] {
  return crossedGuides(guides, `${major(version)}.0.0`, version).flatMap((crossed) =>
    crossed.kind === 'automated'
      ? [
          {
            ...crossed.guide,
            steps: crossed.guide.steps.filter(({ check, asks }) => check !== false && !asks),
          },
        ]
      : [],
  );
}
