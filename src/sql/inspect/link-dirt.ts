import type { LinkDirt } from '../plan/dirt.ts';
import type { LinkEnd, LinkSource, LinkStep, TableColumn } from '../plan/step.ts';
import type { V3Side } from '../statements/context.ts';
import { backOnly, linkSource } from '../statements/link-source.ts';
import { tally } from '../tally.ts';
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
  const dispute = disputeOf(source);
  return {
    rows: Number(row?.n),
    empty: Number(row?.e),
    lostOwn: Number(row?.own),
    lostOther: Number(row?.other),
    lostBoth: Number(row?.both_ends),
    duplicates,
    added,
    contradictions: dispute
      ? (await askCount(ask, contradictions(side, dispute, 'count(*) AS n'))) - added
      : 0,
  };
}

/** The two columns of a one-to-one, of which one decides. */
export interface Dispute {
  readonly deciding: TableColumn;
  readonly other: TableColumn;
}

/** `undefined` where a relation is kept in one place. */
export function disputeOf(source: LinkSource): Dispute | undefined {
  switch (source.kind) {
    case 'pair':
      return { deciding: source, other: { table: source.backTable, column: source.backColumn } };
    case 'join':
      return undefined;
    default:
      return source.echo && { deciding: source, other: source.echo };
  }
}

/** A query for the rows `b` whose id in the other column is not confirmed by the one that decides. */
export function contradictions(
  { dialect: { name }, v3 }: V3Side,
  { deciding, other }: Dispute,
  select: string,
): string {
  const [id, column, theirs] = [name('id'), name(deciding.column), name(other.column)];
  return `SELECT ${select}
FROM ${v3(other.table)} AS b
LEFT JOIN ${v3(deciding.table)} AS o ON o.${id} = b.${theirs} AND o.${column} = b.${id}
WHERE b.${theirs} IS NOT NULL AND o.${id} IS NULL`;
}
