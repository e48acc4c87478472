import type { Catalog } from '../catalog.ts';
import type { Checked } from '../plan/dirt.ts';
import type { RowsStep, ToOne, TypedStep } from '../plan/step.ts';
import type { V3Side } from '../statements/context.ts';
import { type Ask, askCount } from './ask.ts';

/** Counts rows that name the table they point at, and those that point at nothing. The step then names the types that occur. */
export async function checkTyped(
  side: V3Side,
  catalog: Catalog,
  step: TypedStep,
  ask: Ask,
): Promise<Checked<'typed'>> {
  const { dialect, v3 } = side;
  const { name, text } = dialect;
  const s = (column: string): string => `s.${name(column)}`;
  const [entity, item, type] = [s(step.entity.from), s(step.item.id), s(step.item.type)];
  const here = `${item} IS NOT NULL`;
  const from = `FROM ${v3(step.from)} AS s`;
  const counts = await ask(
    `SELECT ${type} AS t, count(*) AS n ${from} WHERE ${here} GROUP BY ${type} ORDER BY ${type}`,
  );
  const known = new Map(step.types.map((known) => [known.v3, known]));
  const unknownTypes = new Map<string, number>();
  const occurring = [];
  for (const row of counts) {
    const found = known.get(String(row.t));
    if (found) occurring.push(found);
    else unknownTypes.set(String(row.t), Number(row.n));
  }
  const parent = `LEFT JOIN ${v3(step.entity.parent)} AS e ON e.${name('id')} = ${entity}`;
  // v3 gives component tables a foreign key with cascade, which leaves nothing to look for; on SQLite it does not turn keys on.
  const guarded = catalog.engine !== 'sqlite' && hasForeignKey(catalog, step);
  const sound =
    occurring.length > 0 ? `${type} IN (${occurring.map(({ v3 }) => text(v3)).join(', ')})` : '1 = 0';
  const lostEntity = guarded
    ? 0
    : await askCount(
        ask,
        `SELECT count(*) AS n ${from}\n${parent}\nWHERE ${here} AND ${sound} AND e.${name('id')} IS NULL`,
      );
  const alive =
    guarded || lostEntity === 0 ? '' : `\nJOIN ${v3(step.entity.parent)} AS e ON e.${name('id')} = ${entity}`;
  const lostItems = new Map<string, number>();
  const lost = occurring.map(
    ({ v3: written, table }) =>
      `SELECT ${text(written)} AS t, count(*) AS n ${from}${alive}\nLEFT JOIN ${v3(table)} AS p ON p.${name('id')} = ${item}\nWHERE ${type} = ${text(written)} AND ${here} AND p.${name('id')} IS NULL`,
  );
  for (const row of lost.length > 0 ? await ask(lost.join('\nUNION ALL\n')) : [])
    if (Number(row.n) > 0) lostItems.set(String(row.t), Number(row.n));
  const items = `(SELECT ${occurring.length > 0 ? occurring.map(({ v3: written, table }) => `${text(written)} AS ${name('t')}, p.${name('id')} FROM ${v3(table)} AS p`).join(' UNION ALL SELECT ') : `NULL AS ${name('t')}, NULL AS ${name('id')}`})`;
  const same = [step.entity.from, step.item.id, step.field.from, step.item.type].map(s).join(', ');
  const duplicates = step.unique
    ? await askCount(
        ask,
        `SELECT coalesce(sum(n - 1), 0) AS n FROM (
  SELECT count(*) AS n ${from}${alive}${lostItems.size > 0 ? `\n  JOIN ${items} AS i ON i.${name('t')} = ${type} AND i.${name('id')} = ${item}` : ''}
  WHERE ${here} AND ${sound} GROUP BY ${same} HAVING count(*) > 1
) AS d`,
      )
    : 0;
  const list =
    step.order.within === 'entity' ? [entity, s(step.field.from)] : [type, item, s(step.field.from)];
  const order = s(step.order.from);
  const ties = await askCount(
    ask,
    `SELECT count(*) AS n FROM (
  SELECT 1 AS n ${from} WHERE ${here} GROUP BY ${[...list, order].join(', ')} HAVING count(*) > 1 OR ${order} IS NULL LIMIT 1
) AS d`,
  );
  const total = await askCount(ask, `SELECT count(*) AS n ${from}`);
  const naming = counts.reduce((sum, row) => sum + Number(row.n), 0);
  const empty =
    total > naming && step.naming.length > 0
      ? await askCount(ask, `SELECT count(*) AS n ${from} WHERE ${namesNothing(side, step)}`)
      : 0;
  return {
    kind: 'typed',
    // The statement names the types that occur, not all there are.
    step: { ...step, types: occurring },
    dirt: {
      rows: naming + empty,
      elsewhere: total - naming - empty,
      empty,
      lostEntity,
      unknownTypes,
      lostItems,
      duplicates,
      unordered: ties > 0,
    },
  };
}

/** A condition: the row points at nothing, by none of its attributes. */
export function namesNothing({ dialect: { name } }: Pick<V3Side, 'dialect'>, { naming }: TypedStep): string {
  return naming.map((column) => `s.${name(column)} IS NULL`).join(' AND ');
}

function hasForeignKey(catalog: Catalog, { from, entity }: TypedStep): boolean {
  const keys = catalog.tables.get(from)?.foreignKeys ?? [];
  return keys.some(({ columns, table }) => table === entity.parent && columns[0] === entity.from);
}

/** The same rows as those of a to-many relation, which they are stored like. */
export function asTyped({ from, to }: RowsStep, toOne: ToOne): TypedStep {
  const { table, owner, id, type, types, naming } = toOne;
  return {
    kind: 'typed',
    from: table,
    to,
    id: false,
    entity: { from: owner, to: 'id', parent: from },
    item: { id, type, toId: 'target_id', toType: 'target_type' },
    field: { from: 'field', to: 'field' },
    order: { from: 'order', to: 'order', within: 'item' },
    types,
    naming,
    unique: false,
  };
}
