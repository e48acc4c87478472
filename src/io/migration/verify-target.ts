import { buildChecks } from '../../sql/verify/build-checks.ts';
import type { CheckResult } from '../../sql/verify/check.ts';
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
  const checks = buildChecks(context, sides.v4, steps);
  const told = (done: number): void => onProgress({ kind: 'checked', done, of: checks.length });
  return await runChecks(ends.target.connection, checks, told, signal);
}
