import { posix } from 'node:path';
import type { FileChange, PlacedContent } from './change-set.ts';
import { ExpectedFailure } from './expected-failure.ts';

/** A change of a project, seen from the folder of the run: `../../pnpm-workspace.yaml` of `apps/cms` → `pnpm-workspace.yaml` */
export function rebaseChange(base: string, change: FileChange): FileChange {
  const { sealedBy } = change;
  return {
    ...change,
    path: posix.join(base, change.path),
    ...(sealedBy && { sealedBy: { ...sealedBy, file: posix.join(base, sealedBy.file) } }),
  };
}

export function rebasePlacement(base: string, { path, copyOf, ...placed }: PlacedContent): PlacedContent {
  return {
    ...placed,
    path: posix.join(base, path),
    ...(copyOf !== undefined && { copyOf: posix.join(base, copyOf) }),
  };
}

/**
 * The changes of several projects as one change set, in which each file stands once. A file that several change has to have been planned
 * by each on top of those before it.
 *
 * @throws ExpectedFailure where one was not
 */
export function mergeChanges(changes: readonly FileChange[]): FileChange[] {
  const merged = new Map<string, FileChange>();
  for (const change of changes) {
    const before = merged.get(change.path);
    if (before && before.after !== change.before)
      throw new ExpectedFailure(
        `Two projects change ${change.path}, each without the other.`,
        'Make a new plan.',
      );
    merged.set(
      change.path,
      before ? { ...before, after: change.after, passes: [...before.passes, ...change.passes] } : change,
    );
  }
  return [...merged.values()];
}
