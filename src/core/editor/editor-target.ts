import { gt, major } from 'semver';
import { withdrawnBecause } from '../../strapi/withdrawn-versions.ts';
import type { CatalogGuide } from '../catalog.ts';
import { readTargetRequest, resolveTarget } from '../resolve-target.ts';

export type EditorTarget =
  | {
      readonly kind: 'version';
      readonly version: string;
      /** Whether the user named it; the next guide's version otherwise. */
      readonly named: boolean;
    }
  /** Nothing to go to: the project is held against its own version. `problem` is for the user. */
  | { readonly kind: 'none'; readonly problem?: string };

/**
 * The version that an editor shows the steps to. No registry is asked, so that only an exact version can be named.
 *
 * 4.6.1 and nothing named → 4.7.0, the version that the next guide leads to
 */
export function editorTarget(
  guides: readonly CatalogGuide[],
  current: string,
  wanted: string | undefined,
): EditorTarget {
  if (wanted === undefined || wanted.trim() === '') {
    const next = guides.find(
      ({ version }) =>
        major(version) === major(current) && gt(version, current) && !withdrawnBecause(version),
    );
    return next ? { kind: 'version', version: next.version, named: false } : { kind: 'none' };
  }
  const request = readTargetRequest(wanted);
  if (request?.kind !== 'exact') {
    const problem = `strapiUplift.target is \`${wanted}\`, which is no exact version. Write it in full, such as 4.7.1: an editor asks no registry what else it could mean.`;
    return { kind: 'none', problem };
  }
  const answer = resolveTarget({ request, published: undefined, current });
  if (answer.kind === 'resolved') return { kind: 'version', version: answer.version, named: true };
  // One setting may be meant for several projects: one that is past it, or on another major, is left where it is.
  if (answer.kind !== 'withdrawn') return { kind: 'none' };
  const problem = `strapiUplift.target is ${answer.version}, which is not one to stop at: ${answer.because}.`;
  return { kind: 'none', problem };
}
