/** What a database holds, in the words that its three engines share. Names are exact: their case is kept and compared. */
export type Engine = 'postgres' | 'mysql' | 'sqlite';

export interface Catalog {
  readonly engine: Engine;
  /** As the server says it: `15.18`, `10.11.19-MariaDB`, `3.46.0`. */
  readonly version: string;
  readonly mariadb: boolean;
  /** The schema on PostgreSQL, the database on MySQL, `main` on SQLite. */
  readonly schema: string;
  readonly tables: ReadonlyMap<string, Table>;
}

export interface Table {
  readonly name: string;
  /** In the order of the table. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly primaryKey: readonly string[];
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Counted, not estimated. */
  readonly rows: number;
}

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** The engine's own spelling: `character varying(255)`, `int(10) unsigned`, `datetime`. */
  readonly type: string;
  readonly nullable: boolean;
  /** What fills the column by itself, as the engine writes it; `undefined` for none. */
  readonly default?: string;
  /** Serial, identity, AUTO_INCREMENT or SQLite's rowid alias. */
  readonly generated: boolean;
  /** The longest text it takes, in characters. */
  readonly length?: number;
  /** The sequence behind it, quoted and with its schema, ready for `setval`. PostgreSQL only. */
  readonly sequence?: string;
}

/**
 * What a column means, whatever the engine calls it. `instant` is a point in time (PostgreSQL's `timestamptz`), `wall` what a clock
 * showed (PostgreSQL's `timestamp`, MySQL's `datetime` and `timestamp`), `epoch` SQLite's `datetime`, in which Strapi stores
 * milliseconds. MySQL's `tinyint(1)` is a boolean.
 */
export type ColumnKind =
  | 'boolean'
  | 'integer'
  | 'decimal'
  | 'float'
  | 'text'
  | 'json'
  | 'date'
  | 'time'
  | 'instant'
  | 'wall'
  | 'epoch'
  | 'binary'
  | 'other';

export interface Index {
  readonly name: string;
  readonly columns: readonly string[];
  readonly unique: boolean;
  /** The statement that makes it again, exactly: PostgreSQL's `pg_get_indexdef`, SQLite's `sqlite_master.sql`. */
  readonly definition?: string;
  /** It belongs to a constraint of the same name, which makes it again and drops it. PostgreSQL only. */
  readonly constraint?: string;
}

export interface ForeignKey {
  /** SQLite's pragmas do not tell it. */
  readonly name?: string;
  readonly columns: readonly string[];
  readonly table: string;
  readonly referenced: readonly string[];
  /** What follows `ADD CONSTRAINT name`: PostgreSQL's `pg_get_constraintdef`. */
  readonly definition?: string;
}
