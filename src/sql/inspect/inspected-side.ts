import type { StatementContext } from '../statements/context.ts';

/** v3, and what becomes of rows that point at nothing. */
export type InspectedSide = Pick<StatementContext, 'dialect' | 'v3' | 'orphans'>;

/** A condition: the table has a row with this id. */
export function existing(
  { dialect: { name }, v3 }: Pick<InspectedSide, 'dialect' | 'v3'>,
  table: string,
  id: string,
): string {
  return `EXISTS (SELECT 1 FROM ${v3(table)} AS p WHERE p.${name('id')} = ${id})`;
}
