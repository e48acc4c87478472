import type { Catalog } from '../catalog.ts';
import type { CheckedStep } from '../plan/dirt.ts';
import { rowsWritten } from '../plan/rows-written.ts';
import type { StatementContext } from '../statements/context.ts';
import { insertOf } from '../statements/script.ts';
import type { Expectation } from './check.ts';

/** One v4 table, asked for on both sides: each query gives its rows in the same order. */
export interface Comparison {
  readonly table: string;
  readonly columns: readonly string[];
  /** The first column tells rows apart; without it they are compared one by one in their order. */
  readonly keyed: boolean;
  readonly rows: number;
  /** What is said of rows that v4 lacks. */
  readonly missing: Pick<Expectation, 'otherwise' | 'kind'>;
  /** What is said of rows that differ in any of these columns. */
  readonly differing: readonly (Pick<Expectation, 'otherwise' | 'kind'> & {
    readonly columns: readonly string[];
  })[];
  readonly v3: string;
  readonly v4: string;
}

/**
 * Where no session sees both sides: what v3 gives for each table, to be held against what v4 has.
 *
 * @param context with v3's tables as v3's own session sees them
 */
export function buildComparisons(
  context: StatementContext,
  v4: Catalog,
  steps: readonly CheckedStep[],
): readonly Comparison[] {
  const byTable = new Map<string, [Copied, ...Copied[]]>();
  for (const checked of steps) {
    if (checked.kind === 'literal' || rowsWritten(checked, context.orphans) === 0) continue;
    const { to } = checked.step;
    const others = byTable.get(to);
    byTable.set(to, others ? [...others, checked] : [checked]);
  }
  return [...byTable].map(([table, copied]) => compare(context, v4, table, copied));
}

type Copied = Exclude<CheckedStep, { kind: 'literal' }>;

/** The same words as where one session sees both sides. */
function wordsFor({ step }: Copied, columns: readonly string[]): Pick<Comparison, 'missing' | 'differing'> {
  switch (step.kind) {
    case 'rows':
      return {
        missing: { otherwise: 'rows of v3 are not there', kind: 'content' },
        differing: columns.map((column) => ({
          columns: [column],
          otherwise: `rows differ in "${column}"`,
          kind: 'content',
        })),
      };
    case 'link':
      return {
        missing: { otherwise: 'pairs of v3 are not there', kind: 'relation' },
        differing: [
          {
            columns: [step.own.column, step.other.column],
            otherwise: 'pairs have other ends',
            kind: 'relation',
          },
          ...step.orders.map(({ column }) => ({
            columns: [column],
            otherwise: `pairs have another place in "${column}"`,
            kind: 'order' as const,
          })),
        ],
      };
    case 'typed':
      return {
        missing: { otherwise: 'rows of v3 are not there', kind: 'relation' },
        differing: [{ columns, otherwise: 'rows point elsewhere', kind: 'relation' }],
      };
  }
}

function compare(
  context: StatementContext,
  v4: Catalog,
  table: string,
  steps: readonly [Copied, ...Copied[]],
): Comparison {
  const { name } = context.dialect;
  const inserts = steps.map((checked) => insertOf(context, checked));
  const filled = inserts.map(({ columns }) => new Set(columns));
  const columns = (inserts[0]?.columns ?? []).filter((column) => filled.every((has) => has.has(column)));
  const keyed = columns.includes('id');
  const ordered = keyed ? ['id', ...columns.filter((column) => column !== 'id')] : columns;
  const order = (keyed ? ['id'] : ordered).map((column) => {
    const text = v4.tables.get(table)?.columns.get(column)?.kind === 'text';
    // Two databases may sort text by different rules.
    return text ? `x.${name(column)} COLLATE "C"` : `x.${name(column)}`;
  });
  const [first] = steps;
  const selected = ordered.map((column) => `x.${name(column)}`).join(', ');
  const sorted = (from: string): string => `SELECT ${selected} FROM ${from} ORDER BY ${order.join(', ')}`;
  const parts = inserts.map(
    ({ columns, select }) => `SELECT ${selected} FROM (${select}) AS x (${columns.map(name).join(', ')})`,
  );
  return {
    table,
    columns: ordered,
    keyed,
    ...wordsFor(first, ordered),
    rows: steps.reduce((sum, checked) => sum + rowsWritten(checked, context.orphans), 0),
    v3: sorted(`(${parts.join('\nUNION ALL\n')}) AS x`),
    v4: sorted(`${context.v4(table)} AS x`),
  };
}
