import type { DataReport } from '../../core/data-report/data-report-schema.ts';
import { describeStep } from '../../core/data-report/describe-step.ts';
import { type Ends, type OpenEndsOptions, openEnds } from '../../io/migration/ends.ts';
import { type PreparedMigration, prepareMigration } from '../../io/migration/prepare-migration.ts';
import type { Catalog } from '../../sql/catalog.ts';
import { databaseOf } from './database-of.ts';
import type { DbOptions } from './db-options.ts';
import { readInputs } from './read-inputs.ts';

/**
 * Opens both databases, decides everything and tells the report; then does the rest with it, and closes them.
 */
export async function withPrepared(
  options: DbOptions,
  report: DataReport,
  access: Omit<OpenEndsOptions, 'zone'>,
  rest: (prepared: PreparedMigration) => Promise<void>,
): Promise<void> {
  const from = await databaseOf(options.from, '--from', options.fromSchema);
  const to = await databaseOf(options.to, '--to', options.toSchema);
  const inputs = await readInputs(options);
  const ends = await openEnds(from, to, { zone: inputs.zone, ...access });
  try {
    const prepared = await prepareMigration(ends, inputs);
    tell(report, prepared, inputs.notes);
    await rest(prepared);
  } finally {
    await ends.close();
  }
}

function tell(report: DataReport, prepared: PreparedMigration, notes: readonly string[]): void {
  const { ends, source, sides, plan, steps, accounts, leftOut, zone } = prepared;
  report.from = sideOf(ends, 'source', source);
  report.to = sideOf(ends, 'target', sides.v4);
  report.place = ends.place.kind;
  report.timezone = zone;
  const changes = new Map(steps.map(({ step }) => [step.to, describeStep(step)]));
  report.tables = accounts.map(({ source, to, read, written, added, setAside }) => ({
    from: source,
    to,
    read,
    written,
    added,
    change: changes.get(to) ?? 'as it is',
    setAside: setAside.map(({ rows, reason, ids, subjects }) => ({
      rows,
      reason,
      ids: [...ids],
      ...(subjects && { subjects: [...subjects] }),
    })),
  }));
  report.leftOut = leftOut.map((one) => ({
    table: one.table,
    ...(one.kind === 'column' && { column: one.column }),
    rows: one.rows,
    reason: one.reason,
  }));
  report.notes = [...notes, ...prepared.notes];
  report.problems = plan.problems.map((problem) => ({ ...problem }));
}

function sideOf(ends: Ends, end: 'source' | 'target', catalog: Catalog): NonNullable<DataReport['from']> {
  const { connection, schema } = ends[end];
  const tables = [...catalog.tables.values()];
  return {
    database: connection.label,
    engine: catalog.engine,
    version: catalog.version,
    schema,
    tables: tables.length,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  };
}
