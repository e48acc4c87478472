/** A column as one database has it, with all that is needed to change whether it may be NULL. */
export type ColumnState = PostgresColumn | MysqlColumn | SqliteColumn;

interface Common {
  readonly table: string;
  readonly column: string;
  readonly nullable: boolean;
  /** Rows in which it is NULL. */
  readonly nulls: number;
}

export interface PostgresColumn extends Common {
  readonly engine: 'postgres';
  readonly schema: string;
}

export interface MysqlColumn extends Common {
  readonly engine: 'mysql';
  /** Its line of `SHOW CREATE TABLE`: type, character set, collation, default and comment as they are. */
  readonly definition: string;
}

export interface SqliteColumn extends Common {
  readonly engine: 'sqlite';
  /** The `CREATE TABLE` of `sqlite_master`. */
  readonly definition: string;
  /** The columns that hold values: all but the generated ones, in order. */
  readonly columns: readonly string[];
  /** The name under which rows can be asked for their id, where no column stands for it. */
  readonly rowId: string | undefined;
  /** The statements of its indexes and triggers, in the order in which they were made. */
  readonly attached: readonly string[];
}
