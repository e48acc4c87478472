import type { Table } from '../catalog.ts';
import type { StatementContext } from './context.ts';

/** Makes the next id follow the highest one. InnoDB does that by itself. */
export function setSequence({ dialect, v4 }: StatementContext, table: Table): readonly string[] {
  const { name, text } = dialect;
  const id = table.columns.get('id');
  if (!id?.generated) return [];
  const highest = `(SELECT max(${name('id')}) FROM ${v4(table.name)})`;
  switch (dialect.engine) {
    case 'postgres':
      return id.sequence
        ? [`SELECT setval(${text(id.sequence)}, coalesce(${highest}, 1), ${highest} IS NOT NULL)`]
        : [];
    case 'sqlite':
      return [`UPDATE sqlite_sequence SET seq = coalesce(${highest}, 0) WHERE name = ${text(table.name)}`];
    case 'mysql':
      return [];
  }
}
