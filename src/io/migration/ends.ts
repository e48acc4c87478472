import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { Engine } from '../../sql/catalog.ts';
import type { Dialect } from '../../sql/dialect/dialect.ts';
import { dialectOf } from '../../sql/dialect/dialect-of.ts';
import { SESSION } from '../../sql/statements/session.ts';
import type { Connection } from '../databases/connection.ts';
import type { DatabaseAddress } from '../databases/database-address.ts';
import { openConnection } from '../databases/open-connection.ts';
import { PostgresConnection } from '../databases/postgres-connection.ts';
import { placeName, realPath, serverName } from './place-name.ts';

/** Both databases, open. */
export interface Ends {
  readonly source: End;
  readonly target: End;
  /**
   * How the target's session sees v3: it is on the same server (or, with SQLite, attached to the same session), or it has to be
   * brought there first. Between two PostgreSQL databases the rows of each query are streamed straight into v4's table.
   */
  readonly place:
    | { readonly kind: 'same-server'; readonly qualifier: string }
    | { readonly kind: 'apart' }
    | { readonly kind: 'streamed'; readonly source: PostgresConnection; readonly target: PostgresConnection };
  close(): Promise<void>;
}

export interface End {
  readonly connection: Connection;
  readonly dialect: Dialect;
  /** The schema (PostgreSQL), database (MySQL) or `main`. */
  readonly schema: string;
  /** A table of this end in its own session, qualified and quoted. */
  readonly table: (name: string) => string;
}

/**
 * Makes the source stand still for its reader. On SQLite the open read also keeps everybody, this process included, from writing
 * to the file.
 */
const HOLD: Readonly<Record<Engine, readonly string[]>> = {
  postgres: ['BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'],
  mysql: ['START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY'],
  sqlite: ['BEGIN', 'SELECT count(*) FROM sqlite_master'],
};

/** The name under which a v3 file is attached. */
const ATTACHED = 'v3';

export interface OpenEndsOptions {
  readonly zone: string;
  /** The target's session is to refuse writes. */
  readonly readOnly: boolean;
  /** The target's session has to see all of v3, wherever that is: the user's own statements name its tables. */
  readonly brought?: boolean;
}

export async function openEnds(
  from: DatabaseAddress,
  to: DatabaseAddress,
  { zone, readOnly, brought = false }: OpenEndsOptions,
): Promise<Ends> {
  refuseSame(from, to);
  const open: Connection[] = [];
  const close = async (): Promise<void> => {
    // The target first: SQLite tidies a file up when its last writer leaves, and the source is not to be touched.
    for (const connection of open.splice(0)) await connection.close();
  };
  try {
    const target = await openConnection(to, { readOnly });
    open.push(target);
    const targetEnd = await endOf(target, to, zone);
    // A session of its own, which the server lets read only.
    const source = await openConnection(from, { readOnly: true });
    open.push(source);
    for (const sql of HOLD[source.engine]) await source.execute(sql);
    const sourceEnd = await endOf(source, from, zone);
    const place = await placeOf(from, to, sourceEnd, target);
    const streams =
      place.kind === 'apart' &&
      !brought &&
      source instanceof PostgresConnection &&
      target instanceof PostgresConnection;
    if (streams) for (const sql of SESSION.postgres.inside) await source.execute(sql);
    return {
      source: sourceEnd,
      target: targetEnd,
      place: streams ? { kind: 'streamed', source, target } : place,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function endOf(connection: Connection, address: DatabaseAddress, zone: string): Promise<End> {
  const dialect = dialectOf(connection.engine, { zone });
  const schema = await schemaOf(connection, address);
  const { name } = dialect;
  return { connection, dialect, schema, table: (table) => `${name(schema)}.${name(table)}` };
}

async function schemaOf(connection: Connection, address: DatabaseAddress): Promise<string> {
  switch (address.engine) {
    case 'postgres': {
      const [row] = await connection.query('SELECT current_schema() AS name');
      return address.schema ?? String(row?.name ?? 'public');
    }
    case 'mysql':
      return address.database;
    case 'sqlite':
      return 'main';
  }
}

/** Two names of one database would let a migration read what it has just written. */
function refuseSame(from: DatabaseAddress, to: DatabaseAddress): void {
  if (placeName(from) !== placeName(to)) return;
  throw new ExpectedFailure(
    `Both databases are ${to.label}.`,
    'Strapi 4 needs a database (on PostgreSQL: or a schema, --to-schema) of its own; the one of Strapi 3 stays as it is.',
  );
}

async function placeOf(
  from: DatabaseAddress,
  to: DatabaseAddress,
  source: End,
  target: Connection,
): Promise<Exclude<Ends['place'], { kind: 'streamed' }>> {
  const { name, text } = source.dialect;
  if (from.engine === 'sqlite' && to.engine === 'sqlite') {
    await target.execute(`ATTACH DATABASE ${text(realPath(from.path))} AS ${name(ATTACHED)}`);
    return { kind: 'same-server', qualifier: name(ATTACHED) };
  }
  if (from.engine === 'sqlite' || to.engine === 'sqlite' || from.engine !== to.engine)
    return { kind: 'apart' };
  if (serverName(from) !== serverName(to)) return { kind: 'apart' };
  if (from.engine === 'postgres' && from.database !== to.database) return { kind: 'apart' };
  return (await canRead(target, source))
    ? { kind: 'same-server', qualifier: name(source.schema) }
    : { kind: 'apart' };
}

/** Whether the target's user may read v3 as well. */
async function canRead(target: Connection, source: End): Promise<boolean> {
  try {
    await target.query(`SELECT count(*) AS n FROM ${source.table('core_store')}`);
    return true;
  } catch {
    return false;
  }
}
