import type { Catalog } from '../catalog.ts';
import type { Checked, CheckedStep, LinkDirt, RowsDirt } from '../plan/dirt.ts';
import type { LinkEnd, LinkStep, RowsStep, Step, TypedStep } from '../plan/step.ts';
import type { V3Side } from './context.ts';
import { backOnly, linkSource } from './link-source.ts';

/** Asks the v3 database a question. */
export type Ask = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** Counts what is wrong with the rows of one step. Reads v3 only. */
export async function inspectDirt(v3: V3Side, catalog: Catalog, step: Step, ask: Ask): Promise<CheckedStep> {
  switch (step.kind) {
    case 'rows':
      return { kind: 'rows', step, dirt: await rowsDirt(v3, step, ask) };
    case 'link':
      return { kind: 'link', step, dirt: await linkDirt(v3, step, ask) };
    case 'typed':
      return await checkTyped(v3, catalog, step, ask);
    case 'literal':
      return { kind: 'literal', step };
  }
}

async function rowsDirt({ dialect, v3 }: V3Side, step: RowsStep, ask: Ask): Promise<RowsDirt> {
  const { name } = dialect;
  const dangling = new Map<string, number>();
  const references = step.columns.flatMap(({ value }) => (value.kind === 'reference' ? [value] : []));
  const lost = references.map(
    ({ from }, index) =>
      `sum(CASE WHEN s.${name(from.name)} IS NOT NULL AND p${index}.${name('id')} IS NULL THEN 1 ELSE 0 END) AS n${index}`,
  );
  const joins = references.map(
    ({ from, parent }, index) =>
      `LEFT JOIN ${v3(parent)} AS p${index} ON p${index}.${name('id')} = s.${name(from.name)}`,
  );
  const [row] = await ask(
    [`SELECT ${['count(*) AS n', ...lost].join(', ')}`, `FROM ${v3(step.from)} AS s`, ...joins].join('\n'),
  );
  references.forEach(({ from }, index) => {
    const count = Number(row?.[`n${index}`] ?? 0);
    if (count > 0) dangling.set(from.name, count);
  });
  return { rows: Number(row?.n), dangling };
}

async function linkDirt(side: V3Side, step: LinkStep, ask: Ask): Promise<LinkDirt> {
  const { dialect, v3 } = side;
  const { name } = dialect;
  const { source } = step;
  const added =
    source.kind === 'pair'
      ? await count(ask, `SELECT count(*) AS n FROM (${backOnly(side, source)}) AS s`)
      : 0;
  const pairs = linkSource(side, source, added > 0);
  const [own, other] = [`s.${name('own')}`, `s.${name('other')}`];
  const join = (alias: string, end: LinkEnd, column: string): string =>
    `LEFT JOIN ${v3(end.parent)} AS ${alias} ON ${alias}.${name('id')} = ${column}`;
  const both = `${own} IS NOT NULL AND ${other} IS NOT NULL`;
  const lost = (alias: string): string => `${alias}.${name('id')} IS NULL`;
  const tally = (condition: string, as: string): string =>
    `coalesce(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0) AS ${as}`;
  // Columns of an entity's own row cannot name an entity that is not there.
  const ownMayBeLost = source.kind === 'join' || source.kind === 'back-column';
  const otherMayBeLost = source.kind !== 'back-column';
  const [row] = await ask(
    `SELECT count(*) AS n, ${tally(`${own} IS NULL OR ${other} IS NULL`, 'e')}, ${
      ownMayBeLost ? tally(`${both} AND ${lost('p')}`, 'own') : '0 AS own'
    }, ${otherMayBeLost ? tally(`${both}${ownMayBeLost ? ` AND NOT ${lost('p')}` : ''} AND ${lost('q')}`, 'other') : '0 AS other'}
FROM (${pairs}) AS s${ownMayBeLost ? `\n${join('p', step.own, own)}` : ''}${otherMayBeLost ? `\n${join('q', step.other, other)}` : ''}`,
  );
  const duplicates =
    source.kind === 'join'
      ? await count(
          ask,
          `SELECT coalesce(sum(n - 1), 0) AS n FROM (
  SELECT count(*) AS n FROM (${pairs}) AS s
  JOIN ${v3(step.own.parent)} AS p ON p.${name('id')} = ${own}
  JOIN ${v3(step.other.parent)} AS q ON q.${name('id')} = ${other}
  GROUP BY ${own}, ${other} HAVING count(*) > 1
) AS d`,
        )
      : 0;
  return {
    rows: Number(row?.n),
    empty: Number(row?.e),
    lostOwn: Number(row?.own),
    lostOther: Number(row?.other),
    duplicates,
    added,
    contradictions: source.kind === 'pair' ? (await contradictions(side, source, ask)) - added : 0,
  };
}

/** Ids in the back column that the owner's column does not confirm. */
async function contradictions(
  { dialect: { name }, v3 }: V3Side,
  source: Extract<LinkStep['source'], { kind: 'pair' }>,
  ask: Ask,
): Promise<number> {
  const [id, column, back] = [name('id'), name(source.column), name(source.backColumn)];
  return await count(
    ask,
    `SELECT count(*) AS n
FROM ${v3(source.backTable)} AS b
LEFT JOIN ${v3(source.table)} AS o ON o.${id} = b.${back} AND o.${column} = b.${id}
WHERE b.${back} IS NOT NULL AND o.${id} IS NULL`,
  );
}

async function checkTyped(
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
  const counts = await ask(`SELECT ${type} AS t, count(*) AS n ${from} WHERE ${here} GROUP BY ${type}`);
  const known = new Map(step.types.map((known) => [known.v3, known]));
  const unknownTypes = new Map<string, number>();
  const occurring = [];
  for (const row of counts) {
    const found = known.get(String(row.t));
    if (found) occurring.push(found);
    else unknownTypes.set(String(row.t), Number(row.n));
  }
  const parent = `LEFT JOIN ${v3(step.entity.parent)} AS e ON e.${name('id')} = ${entity}`;
  // v3 gives component tables a foreign key with cascade, which leaves nothing to look for.
  const guarded = hasForeignKey(catalog, step);
  const sound =
    occurring.length > 0 ? `${type} IN (${occurring.map(({ v3 }) => text(v3)).join(', ')})` : '1 = 0';
  const lostEntity = guarded
    ? 0
    : await count(
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
    ? await count(
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
  const ties = await count(
    ask,
    `SELECT count(*) AS n FROM (
  SELECT 1 AS n ${from} WHERE ${here} GROUP BY ${[...list, order].join(', ')} HAVING count(*) > 1 OR ${order} IS NULL LIMIT 1
) AS d`,
  );
  const total = await count(ask, `SELECT count(*) AS n ${from}`);
  const read = counts.reduce((sum, row) => sum + Number(row.n), 0);
  return {
    kind: 'typed',
    // The statement names the types that occur, not all there are.
    step: { ...step, types: occurring },
    dirt: {
      rows: read,
      elsewhere: total - read,
      lostEntity,
      unknownTypes,
      lostItems,
      duplicates,
      unordered: ties > 0,
    },
  };
}

function hasForeignKey(catalog: Catalog, { from, entity }: TypedStep): boolean {
  const keys = catalog.tables.get(from)?.foreignKeys ?? [];
  return keys.some(({ columns, table }) => table === entity.parent && columns[0] === entity.from);
}

async function count(ask: Ask, sql: string): Promise<number> {
  const [row] = await ask(sql);
  return Number(row?.n ?? 0);
}
