import { accountsOf } from '../../sql/inspect/accounts-of.ts';
import type { Ask } from '../../sql/inspect/ask.ts';
import { inspectDirt } from '../../sql/inspect/inspect-dirt.ts';
import type { Account } from '../../sql/plan/account.ts';
import { buildDataPlan } from '../../sql/plan/build-data-plan.ts';
import { checkTarget, type TargetFindings } from '../../sql/plan/check-target.ts';
import type { DataPlan, LeftOut } from '../../sql/plan/data-plan.ts';
import type { CheckedStep } from '../../sql/plan/dirt.ts';
import type { Sides } from '../../sql/plan/sides.ts';
import { stagedCatalog } from '../../sql/staging/staged-catalog.ts';
import type { StatementContext } from '../../sql/statements/context.ts';
import { type SystemContext, systemSteps } from '../../sql/system/system-steps.ts';
import type { End, Ends } from './ends.ts';
import { readSides, type SidesInput } from './read-sides.ts';
import { readSystemRows } from './read-system-rows.ts';
import { stagingQualifier } from './stage.ts';

export interface PrepareInput extends SidesInput, SystemContext {
  /** The zone whose wall time v4 will keep. */
  readonly zone: string;
  /** What becomes of rows that point at nothing. */
  readonly orphans: 'skip' | 'null';
}

/** A migration that is decided, counted and not yet run. */
export interface PreparedMigration {
  readonly ends: Ends;
  /** v3 as it is in its own engine; `sides.v3` is what the target's session will see. */
  readonly source: Sides['v3'];
  readonly sides: Sides;
  readonly plan: DataPlan;
  readonly steps: readonly CheckedStep[];
  readonly accounts: readonly Account[];
  readonly leftOut: readonly CountedLeftOut[];
  readonly notes: readonly string[];
  readonly target: TargetFindings;
  readonly context: StatementContext;
  readonly zone: string;
}

export type CountedLeftOut = LeftOut & {
  /** Rows of the table, or values in the column. */
  readonly rows: number;
};

/** Reads both databases and decides everything. Nothing is written, anywhere. */
export async function prepareMigration(ends: Ends, input: PrepareInput): Promise<PreparedMigration> {
  const real = await readSides(ends, input);
  const sides: Sides =
    ends.place.kind !== 'same-server'
      ? { ...real, v3: stagedCatalog(real.v3, ends.target.connection.engine) }
      : real;
  const system = systemSteps(sides, await readSystemRows(ends, sides), input);
  const plan = buildDataPlan(sides, system.steps);
  const ask: Ask = (sql) => ends.source.connection.query(sql);
  const side = { dialect: ends.source.dialect, v3: ends.source.table, orphans: input.orphans };
  const steps: CheckedStep[] = [];
  const accounts: Account[] = [];
  for (const step of plan.steps) {
    const checked = await inspectDirt(side, real.v3, step, ask);
    steps.push(checked);
    accounts.push(...(await accountsOf(side, checked, ask)));
  }
  return {
    ends,
    source: real.v3,
    sides,
    plan,
    steps,
    accounts,
    leftOut: await countLeftOut(ends.source, real, plan.leftOut),
    notes: [...plan.notes, ...system.notes],
    target: checkTarget(real.v4, plan.steps),
    context: contextOf(ends, real, input.orphans),
    zone: input.zone,
  };
}

function contextOf({ target, place }: Ends, { v4 }: Sides, orphans: 'skip' | 'null'): StatementContext {
  const { dialect } = target;
  const qualifier = place.kind === 'same-server' ? place.qualifier : stagingQualifier(target);
  return {
    dialect,
    v3: (table) => `${qualifier}.${dialect.name(table)}`,
    v4: target.table,
    windows: v4.engine !== 'mysql' || v4.mariadb || Number.parseInt(v4.version, 10) >= 8,
    orphans,
  };
}

async function countLeftOut(
  { connection, table, dialect: { name } }: End,
  { v3 }: Sides,
  leftOut: readonly LeftOut[],
): Promise<readonly CountedLeftOut[]> {
  const columns = new Map<string, string[]>();
  for (const one of leftOut)
    if (one.kind === 'column') columns.set(one.table, [...(columns.get(one.table) ?? []), one.column]);
  const values = new Map<string, number>();
  for (const [from, names] of columns) {
    const [row] = await connection.query(
      `SELECT ${names.map((column, index) => `count(${name(column)}) AS c${index}`).join(', ')} FROM ${table(from)}`,
    );
    names.forEach((column, index) => {
      values.set(`${from}.${column}`, Number(row?.[`c${index}`] ?? 0));
    });
  }
  return leftOut.map((one) => ({
    ...one,
    rows:
      one.kind === 'table'
        ? (v3.tables.get(one.table)?.rows ?? 0)
        : (values.get(`${one.table}.${one.column}`) ?? 0),
  }));
}
