import type { Checked } from '../plan/dirt.ts';
import type { ColumnCopy, RowsStep, ToOne } from '../plan/step.ts';
import type { StatementContext, V3Side } from './context.ts';
import type { Insert } from './insert.ts';
import { typeCase } from './type-case.ts';

/** articles (id, reading_time, …): `SELECT s.id, s.readingTime, … FROM articles` */
export function insertRows(context: StatementContext, checked: Checked<'rows'>): Insert {
  const { v3 } = context;
  const { step } = checked;
  const values = step.columns.map((column) => copiedValue(context, checked, column));
  return {
    table: step.to,
    columns: step.columns.map(({ to }) => to.name),
    select: `SELECT ${values.join(', ')}
FROM ${v3(step.from)} AS s${step.toOne ? joinOne(context, step, step.toOne) : ''}`,
  };
}

/** What a v4 column gets, as an expression over the v3 row `s`. */
export function copiedValue(
  { dialect, v3 }: StatementContext,
  { dirt }: Checked<'rows'>,
  { to, value }: ColumnCopy,
): string {
  const { name } = dialect;
  switch (value.kind) {
    case 'column': {
      const column = `s.${name(value.from.name)}`;
      const copied = dialect.convert(column, value.from, to);
      const guarded = to.kind === 'json' && dirt.invalid.has(value.from.name);
      return guarded && dialect.isJson ? `CASE WHEN ${dialect.isJson(column)} THEN ${copied} END` : copied;
    }
    case 'reference': {
      const column = `s.${name(value.from.name)}`;
      return dirt.dangling.get(value.from.name)
        ? `(SELECT p.${name('id')} FROM ${v3(value.parent)} AS p WHERE p.${name('id')} = ${column})`
        : column;
    }
    case 'constant':
      return typeof value.value === 'string' ? dialect.text(value.value) : dialect.truth(value.value);
    case 'to-one':
      return `one.${name(value.part)}`;
  }
}

/** The first of an entity's polymorphic rows that points at something. */
function joinOne(context: StatementContext, step: RowsStep, toOne: ToOne): string {
  const { dialect, v3 } = context;
  const { name } = dialect;
  const { table, owner, id, type, types } = toOne;
  return `
LEFT JOIN (
  SELECT m.${name(owner)} AS ${name('owner')}, m.${name(id)} AS ${name('id')}, ${typeCase(dialect, `m.${name(type)}`, types)} AS ${name('type')}
  FROM ${v3(table)} AS m
  JOIN (${firstOfEach(context, step, toOne)}) AS first ON first.${name('id')} = m.${name('id')}
) AS one ON one.${name('owner')} = s.${name('id')}`;
}

/** The ids of the polymorphic rows that count: of each entity that there is, the first that points at something. */
export function firstOfEach(
  { dialect, v3 }: V3Side,
  step: RowsStep,
  { table, owner, id, type, types }: ToOne,
): string {
  const { name, text } = dialect;
  const alive = types.map(
    ({ v3: written, table }) =>
      `(m.${name(type)} = ${text(written)} AND EXISTS (SELECT 1 FROM ${v3(table)} AS p WHERE p.${name('id')} = m.${name(id)}))`,
  );
  return `SELECT min(m.${name('id')}) AS ${name('id')}
    FROM ${v3(table)} AS m
    JOIN ${v3(step.from)} AS e ON e.${name('id')} = m.${name(owner)}
    WHERE ${alive.join('\n      OR ') || '1 = 0'}
    GROUP BY m.${name(owner)}`;
}
