import type { LinkSource } from '../plan/step.ts';
import type { V3Side } from './context.ts';

/** The pairs that a link step reads: `id`, `own`, `other`. */
export function linkSource(context: V3Side, source: LinkSource, withBack: boolean): string {
  const { dialect, v3 } = context;
  const { name } = dialect;
  const [id, own, other] = [name('id'), name('own'), name('other')];
  switch (source.kind) {
    case 'column':
      return `SELECT ${id}, ${id} AS ${own}, ${name(source.column)} AS ${other} FROM ${v3(source.table)} WHERE ${name(source.column)} IS NOT NULL`;
    case 'back-column':
      return `SELECT ${id}, ${name(source.column)} AS ${own}, ${id} AS ${other} FROM ${v3(source.table)} WHERE ${name(source.column)} IS NOT NULL`;
    case 'join':
      return `SELECT ${id}, ${name(source.own)} AS ${own}, ${name(source.other)} AS ${other} FROM ${v3(source.table)}`;
    case 'pair': {
      const told = linkSource(context, { ...source, kind: 'column' }, false);
      return withBack ? `${told}\nUNION ALL\n${backOnly(context, source)}` : told;
    }
  }
}

/**
 * Pairs that only the other side of a one-to-one knows: its owner has none, nobody else has it, and of several that name the same
 * owner the first one.
 */
export function backOnly(
  { dialect: { name }, v3 }: V3Side,
  source: Extract<LinkSource, { kind: 'pair' }>,
): string {
  const [id, column, back] = [name('id'), name(source.column), name(source.backColumn)];
  return `SELECT o.${id}, o.${id} AS ${name('own')}, min(b.${id}) AS ${name('other')}
FROM ${v3(source.backTable)} AS b
JOIN ${v3(source.table)} AS o ON o.${id} = b.${back} AND o.${column} IS NULL
LEFT JOIN ${v3(source.table)} AS taken ON taken.${column} = b.${id}
WHERE taken.${id} IS NULL
GROUP BY o.${id}`;
}
