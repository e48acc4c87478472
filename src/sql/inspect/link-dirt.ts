import type { LinkDirt } from '../plan/dirt.ts';
import type { LinkEnd, LinkSource, LinkStep, TableColumn } from '../plan/step.ts';
import type { V3Side } from '../statements/context.ts';
import { backOnly, linkSource } from '../statements/link-source.ts';
import { type Ask, askCount } from './ask.ts';

/** Counts a relation's pairs, and those that are empty, lost, there twice or in dispute. */
export async function linkDirt(side: V3Side, step: LinkStep, ask: Ask): Promise<LinkDirt> {
  const { dialect, v3 } = side;
  const { name } = dialect;
  const { source } = step;
  const added =
    source.kind === 'pair'
      ? await askCount(ask, `SELECT count(*) AS n FROM (${backOnly(side, source)}) AS s`)
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
    }, ${ownMayBeLost && otherMayBeLost ? tally(`${both} AND ${lost('p')} AND ${lost('q')}`, 'both_ends') : '0 AS both_ends'}, ${otherMayBeLost ? tally(`${both}${ownMayBeLost ? ` AND NOT ${lost('p')}` : ''} AND ${lost('q')}`, 'other') : '0 AS other'}
FROM (${pairs}) AS s${ownMayBeLost ? `\n${join('p', step.own, own)}` : ''}${otherMayBeLost ? `\n${join('q', step.other, other)}` : ''}`,
  );
  const duplicates =
    source.kind === 'join'
      ? await askCount(
          ask,
          `SELECT coalesce(sum(n - 1), 0) AS n FROM (
  SELECT count(*) AS n FROM (${pairs}) AS s
  JOIN ${v3(step.own.parent)} AS p ON p.${name('id')} = ${own}
  JOIN ${v3(step.other.parent)} AS q ON q.${name('id')} = ${other}
  GROUP BY ${own}, ${other} HAVING count(*) > 1
) AS d`,
        )
      : 0;
  const disputed = contradictions(side, source, 'count(*) AS n');
  return {
    rows: Number(row?.n),
    empty: Number(row?.e),
    lostOwn: Number(row?.own),
    lostOther: Number(row?.other),
    lostBoth: Number(row?.both_ends),
    duplicates,
    added,
    contradictions: disputed === undefined ? 0 : (await askCount(ask, disputed)) - added,
  };
}

/** Ids in the other side's column that the one that decides does not confirm: a query, or `undefined` where there is one column. */
export function contradictions(
  { dialect: { name }, v3 }: V3Side,
  source: LinkSource,
  select: string,
): string | undefined {
  const back = backColumn(source);
  if (source.kind === 'join' || !back) return undefined;
  const [id, column, theirs] = [name('id'), name(source.column), name(back.column)];
  return `SELECT ${select}
FROM ${v3(back.table)} AS b
LEFT JOIN ${v3(source.table)} AS o ON o.${id} = b.${theirs} AND o.${column} = b.${id}
WHERE b.${theirs} IS NOT NULL AND o.${id} IS NULL`;
}

/** The second column of a one-to-one. */
export function backColumn(source: LinkSource): TableColumn | undefined {
  switch (source.kind) {
    case 'pair':
      return { table: source.backTable, column: source.backColumn };
    case 'join':
      return undefined;
    default:
      return source.echo;
  }
}
