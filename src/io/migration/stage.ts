import type { Catalog, ColumnKind, Table } from '../../sql/catalog.ts';
import { createStaged } from '../../sql/staging/create-staged.ts';
import { readExpression } from '../../sql/staging/read-expression.ts';
import { epochOf, wallTime } from '../../sql/staging/wall-time.ts';
import type { Value } from '../databases/connection.ts';
import { PostgresConnection } from '../databases/postgres-connection.ts';
import { copyAcross } from './copy-across.ts';
import type { End, Ends } from './ends.ts';
import { type Batches, loadRows } from './load-rows.ts';

/** v3's tables brought into the target's session. */
export interface Staging {
  /** Quoted. */
  readonly place: string;
  /** What does not go away with the session. */
  remove(): Promise<void>;
}

export interface StageInput {
  /** v3 as it is in its own engine. */
  readonly v3: Catalog;
  /** The same as the target's session will see it. */
  readonly staged: Catalog;
  /** The tables that are needed. */
  readonly tables: ReadonlySet<string>;
  /** Columns of texts that are to be documents and are not, by table: they arrive as NULL. */
  readonly invalid: ReadonlyMap<string, ReadonlySet<string>>;
  readonly zone: string;
}

/** Where staged tables are, for the statements. */
export function stagingQualifier({ connection, dialect, schema }: End): string {
  switch (connection.engine) {
    case 'postgres':
      return 'pg_temp';
    case 'sqlite':
      return dialect.name('v3');
    case 'mysql':
      return dialect.name(`${schema}_strapi_uplift`);
  }
}

/**
 * Copies v3's tables to where the target's statements reach them: temporary tables on PostgreSQL and a temporary database with
 * SQLite, both gone with the session, however it ends; a database of its own on MySQL, which is removed afterwards.
 */
export async function stage(
  ends: Ends,
  { v3, staged, tables, invalid, zone }: StageInput,
  onTable: (table: string, rows: number) => void,
): Promise<Staging> {
  const { connection, dialect } = ends.target;
  const qualifier = stagingQualifier(ends.target);
  const staging = await openStaging(ends.target, qualifier);
  try {
    // Of SQLite's one-row statements each would wait for the disk.
    if (connection.engine === 'sqlite') await connection.execute('BEGIN');
    for (const name of tables) {
      const [source, table] = [v3.tables.get(name), staged.tables.get(name)];
      if (!source || !table) continue;
      const into = `${qualifier}.${dialect.name(name)}`;
      await connection.execute(createStaged(dialect, into, table, [...table.columns.keys()]));
      const rows = await copyTable(ends, source, into, { zone, invalid: invalid.get(name) });
      // Temporary tables are not analysed by themselves.
      if (connection.engine === 'postgres') await connection.execute(`ANALYZE ${into}`);
      onTable(name, rows);
    }
    if (connection.engine === 'sqlite') await connection.execute('COMMIT');
    return staging;
  } catch (error) {
    await staging.remove().catch(() => undefined);
    throw error;
  }
}

async function openStaging({ connection, dialect, schema }: End, qualifier: string): Promise<Staging> {
  switch (connection.engine) {
    case 'postgres':
      await connection.execute("SET temp_buffers = '64MB'");
      // A bare name means v4's table, which it would not by default: temporary tables come first.
      await connection.execute(`SET search_path = ${dialect.name(schema)}, pg_temp`);
      return { place: qualifier, remove: async () => undefined };
    case 'sqlite':
      await connection.execute(`ATTACH DATABASE '' AS ${qualifier}`);
      return { place: qualifier, remove: async () => undefined };
    case 'mysql': {
      const remove = async (): Promise<void> => {
        await connection.execute(`DROP DATABASE IF EXISTS ${qualifier}`);
      };
      // What a killed run left.
      await remove();
      await connection.execute(`CREATE DATABASE ${qualifier} CHARACTER SET utf8mb4`);
      return { place: qualifier, remove };
    }
  }
}

async function copyTable(
  { source, target }: Ends,
  table: Table,
  into: string,
  { zone, invalid }: { readonly zone: string; readonly invalid: ReadonlySet<string> | undefined },
): Promise<number> {
  const columns = [...table.columns.values()];
  const engine = target.connection.engine;
  const values = columns.map((column) => {
    const value = readExpression(source.dialect, source.connection.engine, column, engine, zone);
    const document = invalid?.has(column.name) && source.dialect.isJson?.(source.dialect.name(column.name));
    return document ? `CASE WHEN ${document} THEN ${value} END` : value;
  });
  const sql = `SELECT ${values.join(', ')} FROM ${source.table(table.name)}`;
  const names = columns.map(({ name }) => name);
  if (source.connection instanceof PostgresConnection && target.connection instanceof PostgresConnection) {
    const columns = names.map(target.dialect.name).join(', ');
    return await copyAcross(source.connection, target.connection, sql, `${into} (${columns})`);
  }
  const convert = converter(
    columns.map(({ kind }) => kind),
    source.connection.engine,
    engine,
  );
  return await loadRows(
    target.connection,
    target.dialect,
    into,
    names,
    converted(source.connection.stream(sql), convert),
  );
}

type Convert = (row: readonly Value[]) => readonly Value[];

/** What cannot be said in the source's SQL: SQLite's times as wall time, and MySQL's wall time as milliseconds. */
function converter(kinds: readonly ColumnKind[], source: string, target: string): Convert {
  if (source === 'sqlite' && target !== 'sqlite') return changing(kinds, 'epoch', wallTime);
  if (source === 'mysql' && target === 'sqlite') return changing(kinds, 'wall', epochOf);
  return (row) => row;
}

function changing(kinds: readonly ColumnKind[], kind: ColumnKind, change: (value: Value) => Value): Convert {
  const places = kinds.flatMap((one, index) => (one === kind ? [index] : []));
  if (places.length === 0) return (row) => row;
  return (row) => {
    const changed = [...row];
    for (const place of places) changed[place] = change(row[place] ?? null);
    return changed;
  };
}

async function* converted(batches: Batches, convert: Convert): Batches {
  for await (const batch of batches) yield batch.map(convert);
}
