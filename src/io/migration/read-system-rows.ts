import type { Catalog } from '../../sql/catalog.ts';
import type { Sides } from '../../sql/plan/sides.ts';
import type { RawRow } from '../../sql/system/set-aside.ts';
import { type SystemRows, V3_SYSTEM_TABLES, V4_SYSTEM_TABLES } from '../../sql/system/system-steps.ts';
import type { End, Ends } from './ends.ts';

/** Permissions, roles and settings of both sides: the only rows that this process reads one by one. */
export async function readSystemRows({ source, target }: Ends, { v3, v4 }: Sides): Promise<SystemRows> {
  return { v3: await read(source, v3, V3_SYSTEM_TABLES), v4: await read(target, v4, V4_SYSTEM_TABLES) };
}

async function read<Name extends string>(
  { connection, table, dialect: { name } }: End,
  catalog: Catalog,
  tables: readonly Name[],
): Promise<Readonly<Record<Name, readonly RawRow[]>>> {
  const rows = {} as Record<Name, readonly RawRow[]>;
  for (const one of tables)
    rows[one] = catalog.tables.has(one)
      ? await connection.query(`SELECT * FROM ${table(one)} ORDER BY ${name('id')}`)
      : [];
  return rows;
}
