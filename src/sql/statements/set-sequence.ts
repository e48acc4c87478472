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
      // Not `setval`, which a rollback does not take back.
      return id.sequence
        ? [
            `DO $$ BEGIN EXECUTE format('ALTER SEQUENCE %s RESTART WITH %s', ${text(id.sequence)}, coalesce(${highest}, 0) + 1); END $$`,
          ]
        : [];
    case 'sqlite':
      return [`UPDATE sqlite_sequence SET seq = coalesce(${highest}, 0) WHERE name = ${text(table.name)}`];
    case 'mysql':
      return [];
  }
}
