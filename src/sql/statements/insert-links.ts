import type { Checked } from '../plan/dirt.ts';
import type { LinkEnd, LinkOrder } from '../plan/step.ts';
import type { StatementContext } from './context.ts';
import type { Insert } from './insert.ts';
import { linkSource } from './link-source.ts';

/** Pairs of ids into a link table, with their order seen from each end. */
export function insertLinks(context: StatementContext, { step, dirt }: Checked<'link'>): Insert {
  const { dialect, v3, windows, orphans } = context;
  const { name } = dialect;
  const [id, own, other] = [`s.${name('id')}`, `s.${name('own')}`, `s.${name('other')}`];
  const pairs = linkSource(context, step.source, dirt.added > 0);
  const exists = (end: LinkEnd, column: string): string =>
    `EXISTS (SELECT 1 FROM ${v3(end.parent)} AS p WHERE p.${name('id')} = ${column})`;
  const first = `${id} IN (SELECT min(s.${name('id')}) FROM (${pairs}) AS s GROUP BY ${own}, ${other})`;
  // With one end NULL they are not the same pair.
  const firstOfItsKind =
    orphans === 'null' && dirt.lostOwn + dirt.lostOther > 0
      ? `(${first} OR NOT (${exists(step.own, own)} AND ${exists(step.other, other)}))`
      : first;
  const guards = [
    ...(dirt.empty > 0 ? [`${own} IS NOT NULL AND ${other} IS NOT NULL`] : []),
    ...(dirt.lostOwn > 0 && orphans === 'skip' ? [exists(step.own, own)] : []),
    ...(dirt.lostOther > 0 && orphans === 'skip' ? [exists(step.other, other)] : []),
    ...(dirt.lostBoth > 0 && orphans === 'null'
      ? [`(${exists(step.own, own)} OR ${exists(step.other, other)})`]
      : []),
    ...(dirt.duplicates > 0 ? [firstOfItsKind] : []),
  ];
  const end = (end: LinkEnd, column: string, lost: number): string =>
    lost > 0 && orphans === 'null' ? `CASE WHEN ${exists(end, column)} THEN ${column} END` : column;
  const order = ({ within }: LinkOrder): string =>
    windows ? `row_number() OVER (PARTITION BY ${within === 'own' ? own : other} ORDER BY ${id})` : id;
  const columns: readonly (readonly [string, string])[] = [
    ...(step.id ? [['id', id] as const] : []),
    [step.own.column, end(step.own, own, dirt.lostOwn)],
    [step.other.column, end(step.other, other, dirt.lostOther)],
    ...step.orders.map((column) => [column.column, order(column)] as const),
  ];
  return {
    table: step.to,
    columns: columns.map(([column]) => column),
    select: `SELECT ${columns.map(([, value]) => value).join(', ')}
FROM (${pairs}) AS s${guards.length > 0 ? `\nWHERE ${guards.join('\n  AND ')}` : ''}`,
  };
}
