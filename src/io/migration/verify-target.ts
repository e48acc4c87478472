import { buildChecks, checksWithinV4 } from '../../sql/verify/build-checks.ts';
import { buildComparisons } from '../../sql/verify/build-comparisons.ts';
import type { CheckResult } from '../../sql/verify/check.ts';
import { compareAcross } from './compare-across.ts';
import type { MigrationProgress } from './migration-progress.ts';
import type { PreparedMigration } from './prepare-migration.ts';
import { runChecks } from './run-checks.ts';

/** Asks the target everything that must hold after the migration. */
export async function verifyTarget(
  { ends, context, sides, steps }: PreparedMigration,
  onProgress: (progress: MigrationProgress) => void,
  signal?: AbortSignal,
): Promise<readonly CheckResult[]> {
  onProgress({ kind: 'phase', phase: 'verifying' });
  const { place, source, target } = ends;
  const streamed = place.kind === 'streamed';
  const comparisons = streamed ? buildComparisons({ ...context, v3: source.table }, sides.v4, steps) : [];
  const checks = (streamed ? checksWithinV4 : buildChecks)(context, sides.v4, steps);
  const told = (done: number): void =>
    onProgress({ kind: 'checked', done, of: checks.length + comparisons.length });
  const results = [...(await runChecks(target.connection, checks, told, signal))];
  if (place.kind !== 'streamed') return results;
  for (const [index, comparison] of comparisons.entries()) {
    results.push(...(await compareAcross(place.source, place.target, comparison)));
    told(checks.length + index + 1);
    signal?.throwIfAborted();
  }
  return results;
}
