import type { Checked } from '../plan/dirt.ts';
import type { ColumnCopy, ToOne } from '../plan/step.ts';
import type { StatementContext } from './context.ts';
import { typeCase } from './type-case.ts';

/** `INSERT INTO articles (id, reading_time, …) SELECT s.id, s.readingTime, … FROM articles` */
export function insertRows(context: StatementContext, checked: Checked<'rows'>): string {
  const { dialect, v3, v4 } = context;
  const { step } = checked;
  const columns = step.columns.map(({ to }) => dialect.name(to.name));
  const values = step.columns.map((column) => copiedValue(context, checked, column));
  return `INSERT INTO ${v4(step.to)} (${columns.join(', ')})
SELECT ${values.join(', ')}
FROM ${v3(step.from)} AS s${step.toOne ? joinOne(context, step.toOne) : ''}`;
}

/** What a v4 column gets, as an expression over the v3 row `s`. */
export function copiedValue(
  { dialect, v3 }: StatementContext,
  { dirt }: Checked<'rows'>,
  { to, value }: ColumnCopy,
): string {
  const { name } = dialect;
  switch (value.kind) {
    case 'column':
      return dialect.convert(`s.${name(value.from.name)}`, value.from, to);
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
function joinOne({ dialect, v3 }: StatementContext, { table, owner, id, type, types }: ToOne): string {
  const { name, text } = dialect;
  const alive = types.map(
    ({ v3: written, table }) =>
      `(m.${name(type)} = ${text(written)} AND EXISTS (SELECT 1 FROM ${v3(table)} AS p WHERE p.${name('id')} = m.${name(id)}))`,
  );
  return `
LEFT JOIN (
  SELECT m.${name(owner)} AS ${name('owner')}, m.${name(id)} AS ${name('id')}, ${typeCase(dialect, `m.${name(type)}`, types)} AS ${name('type')}
  FROM ${v3(table)} AS m
  JOIN (
    SELECT min(m.${name('id')}) AS ${name('id')}
    FROM ${v3(table)} AS m
    WHERE ${alive.join('\n      OR ')}
    GROUP BY m.${name(owner)}
  ) AS first ON first.${name('id')} = m.${name('id')}
) AS one ON one.${name('owner')} = s.${name('id')}`;
}
