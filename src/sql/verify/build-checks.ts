import type { Catalog } from '../catalog.ts';
import type { Checked, CheckedStep } from '../plan/dirt.ts';
import { rowsWritten, toOneWritten } from '../plan/rows-written.ts';
import type { StatementContext } from '../statements/context.ts';
import { copiedValue } from '../statements/insert-rows.ts';
import { fieldCase } from '../statements/insert-typed.ts';
import { linkSource } from '../statements/link-source.ts';
import { typeCase } from '../statements/type-case.ts';
import { tally } from '../tally.ts';
import type { Check, Expectation } from './check.ts';

/**
 * Everything that must hold once the rows are there: as many as planned, every value of every column equal to v3's (converted as
 * the plan says), every relation with both its ends, nothing that points at nothing, orders without gaps.
 */
export function buildChecks(
  context: StatementContext,
  v4: Catalog,
  steps: readonly CheckedStep[],
): readonly Check[] {
  return [...checksWithinV4(context, v4, steps), ...steps.flatMap((checked) => againstV3(context, checked))];
}

/** What can be told without v3: counts, references and orders. */
export function checksWithinV4(
  context: StatementContext,
  v4: Catalog,
  steps: readonly CheckedStep[],
): readonly Check[] {
  const orders = steps.flatMap((checked) => (checked.kind === 'link' ? ordersOf(context, checked) : []));
  return [...totals(context, v4, steps), ...orders];
}

function againstV3(context: StatementContext, checked: CheckedStep): readonly Check[] {
  switch (checked.kind) {
    case 'rows':
      return [contents(context, checked), ...toOnes(context, checked)];
    case 'link':
      return [links(context, checked)];
    case 'typed':
      return [typed(context, checked)];
    case 'literal':
      return [];
  }
}

/** As many rows as planned in all, and none that points at nothing: PostgreSQL has checked its foreign keys when they were made again. */
function totals(
  { dialect: { engine, name, whole }, v4: table, orphans }: StatementContext,
  v4: Catalog,
  steps: readonly CheckedStep[],
): readonly Check[] {
  const expected = new Map<string, number>();
  for (const checked of steps) {
    const { to } = checked.step;
    // Of a table that is only written in part, what it had before stays.
    const before =
      checked.kind === 'literal' && checked.step.replaces !== 'all'
        ? (v4.tables.get(to)?.rows ?? 0) - checked.step.replaces.length
        : 0;
    expected.set(to, (expected.get(to) ?? before) + rowsWritten(checked, orphans));
  }
  return [...expected].map(([to, value]): Check => {
    const parents = new Map<string, string>();
    if (engine !== 'postgres')
      for (const { columns, table } of v4.tables.get(to)?.foreignKeys ?? [])
        if (columns[0] && columns.length === 1) parents.set(columns[0], table);
    const keys = [...parents].map(([column, parent], index) => {
      const [own, other] = [`t.${name(column)}`, `p${index}.${name('id')}`];
      return {
        column,
        lost: tally(`${own} IS NOT NULL AND ${other} IS NULL`, name(`k${index}`)),
        join: `LEFT JOIN ${table(parent)} AS p${index} ON ${other} = ${own}`,
      };
    });
    return {
      table: to,
      sql: [
        `SELECT ${[`count(*) AS ${name('n')}`, ...keys.map(({ lost }) => lost)].join(',\n  ')}`,
        `FROM ${table(to)} AS t${whole}`,
        ...keys.map(({ join }) => join),
      ].join('\n'),
      expect: [
        { column: 'n', value, otherwise: 'rows in all', kind: 'count' },
        ...keys.map(({ column }, index) => ({
          column: `k${index}`,
          value: 0,
          otherwise: `rows point at nothing in "${column}"`,
          kind: 'reference' as const,
        })),
      ],
    };
  });
}

function contents(context: StatementContext, checked: Checked<'rows'>): Check {
  const { dialect, v3, v4 } = context;
  const { name } = dialect;
  const { step, dirt } = checked;
  const columns = step.columns.filter(({ to, value }) => to.name !== 'id' && value.kind !== 'to-one');
  const expect: Expectation[] = [
    { column: 'there', value: dirt.rows, otherwise: 'rows of v3 are there', kind: 'content' },
    ...columns.map(({ to }, index) => ({
      column: `c${index}`,
      value: 0,
      otherwise: `rows differ in "${to.name}"`,
      kind: 'content' as const,
    })),
  ];
  const differing = columns.map((column, index) =>
    tally(
      dialect.differ(copiedValue(context, checked, column), `t.${name(column.to.name)}`, column.to),
      name(`c${index}`),
    ),
  );
  return {
    table: step.to,
    sql: `SELECT ${[`count(*) AS ${name('there')}`, ...differing].join(',\n  ')}
FROM ${v3(step.from)} AS s
JOIN ${v4(step.to)} AS t ON t.${name('id')} = s.${name('id')}`,
    expect,
  };
}

/** v4's `morphToOne`: every entity that names something names what one of its v3 rows does, and as many do as were counted. */
function toOnes({ dialect, v3, v4 }: StatementContext, { step, dirt }: Checked<'rows'>): readonly Check[] {
  if (!step.toOne || !dirt.toOne) return [];
  const { name } = dialect;
  const { table, owner, id, type, types } = step.toOne;
  const [target, kind] = [`t.${name('target_id')}`, `t.${name('target_type')}`];
  return [
    {
      table: step.to,
      sql: `SELECT ${tally(`${target} IS NOT NULL`, name('filled'))}, ${tally(`${target} IS NOT NULL AND m.${name('id')} IS NULL`, name('wrong'))}
FROM ${v4(step.to)} AS t
LEFT JOIN ${v3(table)} AS m ON m.${name(owner)} = t.${name('id')} AND m.${name(id)} = ${target} AND ${typeCase(dialect, `m.${name(type)}`, types)} = ${kind}`,
      expect: [
        {
          column: 'filled',
          value: toOneWritten(dirt.toOne),
          otherwise: 'rows name something',
          kind: 'relation',
        },
        { column: 'wrong', value: 0, otherwise: 'rows name something else than in v3', kind: 'relation' },
      ],
    },
  ];
}

function links(context: StatementContext, checked: Checked<'link'>): Check {
  const { dialect, v4, orphans } = context;
  const { name } = dialect;
  const { step, dirt } = checked;
  const pairs = linkSource(context, step.source, dirt.added > 0);
  const [own, other] = [`t.${name(step.own.column)}`, `t.${name(step.other.column)}`];
  // The link's own id is that of v3's row; without one, its ends have to do.
  const same = `${own} = s.${name('own')} AND ${other} = s.${name('other')}`;
  const on = step.id ? `t.${name('id')} = s.${name('id')}` : same;
  const aside = dirt.rows - rowsWritten(checked, orphans);
  return {
    table: step.to,
    sql: `SELECT ${tally(step.id ? `t.${name('id')} IS NULL` : `${own} IS NULL AND ${other} IS NULL`, name('missing'))}, ${tally(`NOT (${same})`, name('wrong'))}
FROM (${pairs}) AS s
LEFT JOIN ${v4(step.to)} AS t ON ${on}`,
    expect: [
      ...(step.id || dirt.duplicates === 0
        ? [
            {
              column: 'missing',
              value: aside,
              otherwise: 'pairs of v3 are not there',
              kind: 'relation' as const,
            },
          ]
        : []),
      ...(emptyEnds(context, checked) === 0
        ? [{ column: 'wrong', value: 0, otherwise: 'pairs have other ends', kind: 'relation' as const }]
        : []),
    ],
  };
}

function ordersOf(context: StatementContext, checked: Checked<'link'>): readonly Check[] {
  // What was kept with an empty end is numbered among its like, and cannot be told from here.
  if (emptyEnds(context, checked) > 0) return [];
  const { dialect, v4, windows } = context;
  const { name, whole } = dialect;
  const { step } = checked;
  return step.orders.map(({ column, within }): Check => {
    const end = `t.${name(step[within].column)}`;
    const value = `t.${name(column)}`;
    const wrong = windows
      ? `count(*) <> max(${value}) OR min(${value}) <> 1 OR count(*) <> count(DISTINCT ${value})`
      : `count(*) <> count(DISTINCT ${value})`;
    return {
      table: step.to,
      sql: `SELECT count(*) AS ${name('n')} FROM (
  SELECT ${end} FROM ${v4(step.to)} AS t${whole} WHERE ${end} IS NOT NULL GROUP BY ${end} HAVING ${wrong}
) AS d`,
      expect: [{ column: 'n', value: 0, otherwise: `lists have gaps in "${column}"`, kind: 'order' }],
    };
  });
}

/** Links that were kept although one end is lost. */
function emptyEnds({ orphans }: StatementContext, { dirt }: Checked<'link'>): number {
  return orphans === 'null' ? dirt.lostOwn + dirt.lostOther - dirt.lostBoth : 0;
}

function typed(context: StatementContext, { step, dirt }: Checked<'typed'>): Check {
  const { dialect, v3, v4 } = context;
  const { name } = dialect;
  const s = (column: string): string => `s.${name(column)}`;
  const t = (column: string): string => `t.${name(column)}`;
  const same = `${t(step.entity.to)} = ${s(step.entity.from)} AND ${t(step.item.toId)} = ${s(step.item.id)} AND ${t(step.item.toType)} = ${typeCase(dialect, s(step.item.type), step.types)}`;
  const order = dirt.unordered ? '' : ` AND ${t(step.order.to)} = ${s(step.order.from)}`;
  const named = fieldCase(s(step.field.from), s(step.item.type), step.types, dialect.text);
  const field = ` AND (${t(step.field.to)} = ${named} OR (${t(step.field.to)} IS NULL AND ${named} IS NULL))`;
  const on = step.id ? `${t('id')} = ${s('id')}` : `${same} AND ${t(step.field.to)} = ${s(step.field.from)}`;
  const aside = dirt.rows - dirt.empty - rowsWritten({ kind: 'typed', step, dirt }, 'skip');
  return {
    table: step.to,
    sql: `SELECT ${tally(`${t(step.entity.to)} IS NULL`, name('missing'))}, ${tally(`NOT (${same}${field}${order})`, name('wrong'))}
FROM ${v3(step.from)} AS s
LEFT JOIN ${v4(step.to)} AS t ON ${on}
WHERE ${s(step.item.id)} IS NOT NULL`,
    expect: [
      ...(step.id || dirt.duplicates === 0
        ? [
            {
              column: 'missing',
              value: aside,
              otherwise: 'rows of v3 are not there',
              kind: 'relation' as const,
            },
          ]
        : []),
      { column: 'wrong', value: 0, otherwise: 'rows point elsewhere', kind: 'relation' },
    ],
  };
}
