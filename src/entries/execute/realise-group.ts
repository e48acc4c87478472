import { posix } from 'node:path';
import type { FileChange } from '../../core/change-set.ts';
import { realisePlan } from '../../core/realise-plan.ts';
import type { RandomBytes } from '../../core/secrets/realise-secrets.ts';
import type { Work } from './work.ts';

/** What the plan of a project comes to. */
export interface RealisedWork {
  readonly work: Work;
  /** Paths from the project. */
  readonly changes: readonly FileChange[];
}

/**
 * Turns the plans of a group into changes, each on top of those before it where they change the same file.
 *
 * @throws ExpectedFailure when a file is no longer what its plan was made from
 */
export function realiseGroup(works: readonly Work[], randomBytes: RandomBytes): RealisedWork[] {
  const latest = new Map<string, string>();
  return works.map((work) => {
    const { base, plan, textOf } = work;
    const texts = Object.keys(plan.files).map(
      (path) => [path, latest.get(posix.join(base, path)) ?? textOf(path)] as const,
    );
    const changes = realisePlan(plan, new Map(texts), randomBytes);
    for (const { path, after } of changes) latest.set(posix.join(base, path), after);
    return { work, changes };
  });
}
