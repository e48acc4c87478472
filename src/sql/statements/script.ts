import type { Catalog, Table } from '../catalog.ts';
import type { CheckedStep } from '../plan/dirt.ts';
import { rowsWritten } from '../plan/rows-written.ts';
import type { Step } from '../plan/step.ts';
import { clear } from './clear.ts';
import type { StatementContext } from './context.ts';
import { type Insert, insertStatement, insertTarget } from './insert.ts';
import { insertLinks } from './insert-links.ts';
import { insertLiterals } from './insert-literals.ts';
import { insertRows } from './insert-rows.ts';
import { insertTyped } from './insert-typed.ts';
import { REBUILD_ROWS, rebuild } from './rebuild.ts';
import { setSequence } from './set-sequence.ts';

/** The statements of a migration, in the order they run inside its transaction. */
export interface Script {
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly sql: string;
  /** The query runs where v3 is, and its rows are brought: on this server nothing else knows v3. */
  readonly across?: { readonly select: string; readonly into: string };
  readonly phase: 'prepare' | 'copy' | 'restore';
  /** The v4 table that it is about. */
  readonly table: string;
  /** The step whose rows it writes, and how many that has to be. */
  readonly writes?: { readonly step: Step; readonly rows: number };
}

/**
 * @param source v3's tables in a session of their own, where their rows are streamed from there
 */
export function buildScript(
  context: StatementContext,
  v4: Catalog,
  steps: readonly CheckedStep[],
  source?: StatementContext['v3'],
): Script {
  const tables = [...new Set(steps.map(({ step }) => step.to))];
  const rows = new Map<string, number>();
  for (const checked of steps)
    rows.set(checked.step.to, (rows.get(checked.step.to) ?? 0) + rowsWritten(checked, context.orphans));
  const big = tables.flatMap((name): Table[] => {
    const table = v4.tables.get(name);
    return table && (rows.get(name) ?? 0) >= REBUILD_ROWS ? [table] : [];
  });
  const rebuilds = big.map((table) => ({ table: table.name, ...rebuild(context, table, v4) }));
  const statements: Statement[] = [];
  for (const { table, drop } of rebuilds)
    for (const sql of drop) statements.push({ sql, phase: 'prepare', table });
  // What points at a table is emptied before it: links come after entities in the steps.
  const filled = steps.filter(({ step }) => (v4.tables.get(step.to)?.rows ?? 0) > 0);
  for (const { step } of filled.toReversed())
    for (const sql of clear(context, step)) statements.push({ sql, phase: 'prepare', table: step.to });
  for (const checked of steps) {
    const inserts = insertsOf(context, checked, source);
    inserts.forEach((insert, index) => {
      const last = index === inserts.length - 1;
      statements.push({
        ...insert,
        phase: 'copy',
        table: checked.step.to,
        ...(last && { writes: { step: checked.step, rows: rowsWritten(checked, context.orphans) } }),
      });
    });
  }
  // All indexes first: a foreign key is checked faster with the index it needs.
  const restore = rebuilds.flatMap(({ table, restore }) => restore.map((sql) => ({ table, sql })));
  const isKey = ({ sql }: { readonly sql: string }): boolean => sql.startsWith('ALTER TABLE');
  for (const { table, sql } of [...restore.filter((one) => !isKey(one)), ...restore.filter(isKey)])
    statements.push({ sql, phase: 'restore', table });
  for (const name of tables) {
    const table = v4.tables.get(name);
    for (const sql of table ? setSequence(context, table) : [])
      statements.push({ sql, phase: 'restore', table: name });
  }
  return { statements };
}

function insertsOf(
  context: StatementContext,
  checked: CheckedStep,
  source: StatementContext['v3'] | undefined,
): readonly Pick<Statement, 'sql' | 'across'>[] {
  if (rowsWritten(checked, context.orphans) === 0) return [];
  if (checked.kind === 'literal') return insertLiterals(context, checked.step).map((sql) => ({ sql }));
  const insert = insertOf(source ? { ...context, v3: source } : context, checked);
  const sql = insertStatement(context, insert);
  return [source ? { sql, across: { select: insert.select, into: insertTarget(context, insert) } } : { sql }];
}

/** The rows that a step copies. */
export function insertOf(
  context: StatementContext,
  checked: Exclude<CheckedStep, { kind: 'literal' }>,
): Insert {
  switch (checked.kind) {
    case 'rows':
      return insertRows(context, checked);
    case 'link':
      return insertLinks(context, checked);
    case 'typed':
      return insertTyped(context, checked);
  }
}
