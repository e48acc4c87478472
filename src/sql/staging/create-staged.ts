import type { Table } from '../catalog.ts';
import type { Dialect } from '../dialect/dialect.ts';

/** `CREATE TABLE staging.articles (id integer, title varchar(255), …)`, with the id as key where joins need one. */
export function createStaged(
  { engine, name }: Dialect,
  staged: string,
  table: Table,
  columns: readonly string[],
): string {
  const parts = columns.map((column) => {
    const type = table.columns.get(column)?.type ?? 'text';
    // PostgreSQL joins by hashing; the others look each row up.
    const key = column === 'id' && engine !== 'postgres' ? ' PRIMARY KEY' : '';
    return `${name(column)} ${key && engine === 'sqlite' ? 'integer' : type}${key}`;
  });
  const temporary = engine === 'postgres' ? 'TEMPORARY TABLE' : 'TABLE';
  const charset = engine === 'mysql' ? ' CHARACTER SET utf8mb4 COLLATE utf8mb4_bin' : '';
  return `CREATE ${temporary} ${staged} (${parts.join(', ')})${charset}`;
}
