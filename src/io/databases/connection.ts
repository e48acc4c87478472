import type { Engine } from '../../sql/catalog.ts';

/** A value that goes to or comes from a database. Big integers come as text where they do not fit a number. */
export type Value = string | number | bigint | boolean | null | Uint8Array;

export type Row = Readonly<Record<string, unknown>>;

/** One session with one database. Statements run one after another, in the order they are given. */
export interface Connection {
  readonly engine: Engine;
  /** For messages: `postgres://user@host:5432/name`, a path. Never a password. */
  readonly label: string;
  /** Rows of a query. Integers and decimals come as the driver gives them; ask for `::text` or the like where digits matter. */
  query(sql: string, parameters?: readonly Value[]): Promise<readonly Row[]>;
  /** Runs a statement that returns nothing. @returns rows that it inserted, changed or deleted */
  execute(sql: string, parameters?: readonly Value[]): Promise<number>;
  /** Rows one after another as arrays, in batches, with flat memory. */
  stream(sql: string): AsyncIterable<readonly (readonly Value[])[]>;
  /** Stops the statement that is running, from outside it (Ctrl-C). */
  cancel(): Promise<void>;
  close(): Promise<void>;
}
