import type { ContentChange } from './planned-commit.ts';

/**
 * The way of each file from its first state to its last. A change that is told twice, as that of a catalog by each project that
 * uses it, counts once; a file that ends as it was is left out.
 *
 * `a → b`, `b → c` of one file → `a → c`
 *
 * @throws Error when a change begins where none before it has ended: a defect of the plan
 */
export function joinedChanges(changes: readonly ContentChange[]): ContentChange[] {
  const joined = new Map<string, ContentChange>();
  for (const change of changes) {
    const known = joined.get(change.path);
    if (known && known.before === change.before && known.after === change.after) continue;
    if (known && known.after !== change.before) {
      throw new Error(`The changes of ${change.path} do not follow one another.`);
    }
    joined.set(change.path, known ? { ...known, after: change.after } : change);
  }
  return [...joined.values()].filter(({ before, after }) => before !== after);
}
