import { tablesRead } from '../../sql/plan/tables-read.ts';
import { buildScript, type Script } from '../../sql/statements/script.ts';
import type { CheckResult } from '../../sql/verify/check.ts';
import { copyAcross } from './copy-across.ts';
import type { MigrationProgress } from './migration-progress.ts';
import type { PreparedMigration } from './prepare-migration.ts';
import { unmet } from './run-checks.ts';
import { runMigration } from './run-migration.ts';
import { type Staging, stage } from './stage.ts';
import { VerificationFailure } from './verification-failure.ts';
import { verifyTarget } from './verify-target.ts';

export interface MigrateOptions {
  /** Runs everything, and takes it back. */
  readonly rehearse: boolean;
  /** The user's own statements, inside the transaction: before anything is written, and after everything is verified. */
  readonly own?: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly onProgress: (progress: MigrationProgress) => void;
  /** Stops the run, which takes everything back. */
  readonly signal?: AbortSignal;
}

/**
 * Runs a prepared migration with its verification, in one transaction.
 *
 * @returns what the verification found, all as expected
 * @throws and leaves the target as it was
 */
export async function migrate(
  prepared: PreparedMigration,
  { rehearse, own, onProgress, signal }: MigrateOptions,
): Promise<readonly CheckResult[]> {
  const { ends } = prepared;
  const { place } = ends;
  const staging = await stageIfApart(prepared, onProgress, signal);
  let results: readonly CheckResult[] = [];
  try {
    onProgress({ kind: 'phase', phase: 'copying' });
    await runMigration(ends.target.connection, scriptOf(prepared), {
      rehearse,
      ...(place.kind === 'streamed' && {
        copyAcross: ({ select, into }) => copyAcross(place.source, place.target, select, into),
      }),
      ...(own && { own }),
      ...(signal && { signal }),
      onStatement: (statement, rows) => onProgress({ kind: 'statement', statement, rows }),
      verify: async () => {
        results = await verifyTarget(prepared, onProgress, signal);
        if (unmet(results).length > 0) throw new VerificationFailure(results);
      },
    });
  } catch (error) {
    // Where that fails as well, the next run removes it.
    await staging?.remove().catch(() => undefined);
    throw error;
  }
  // The migration is there already: what is left over does not make it one that failed.
  await staging?.remove().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    onProgress({ kind: 'not-removed', place: staging.place, reason });
  });
  return results;
}

/** The statements of a prepared migration. */
export function scriptOf({ ends, context, sides, steps }: PreparedMigration): Script {
  const source = ends.place.kind === 'streamed' ? ends.source.table : undefined;
  return buildScript(context, sides.v4, steps, source);
}

/** Brings v3's tables to the target where its statements cannot reach them. */
export async function stageIfApart(
  { ends, source, sides, steps, zone }: PreparedMigration,
  onProgress: (progress: MigrationProgress) => void,
  signal?: AbortSignal,
): Promise<Staging | undefined> {
  if (ends.place.kind === 'same-server') return undefined;
  // Rows that are rewritten copy a few values as they are.
  const streamed = ends.place.kind === 'streamed';
  const read = streamed ? steps.filter(({ kind }) => kind === 'literal') : steps;
  const tables = tablesRead(read.map(({ step }) => step));
  if (!streamed) onProgress({ kind: 'phase', phase: 'staging' });
  const invalid = new Map<string, ReadonlySet<string>>();
  for (const checked of steps)
    if (checked.kind === 'rows') invalid.set(checked.step.from, new Set(checked.dirt.invalid.keys()));
  return await stage(ends, { v3: source, staged: sides.v3, tables, invalid, zone }, (table, rows) => {
    signal?.throwIfAborted();
    if (!streamed) onProgress({ kind: 'staged', table, rows });
  });
}
