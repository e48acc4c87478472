import type { Column, Engine } from '../catalog.ts';

/** How one engine writes what the statements need. */
export interface Dialect {
  readonly engine: Engine;
  /** A name, quoted: `"ProductItems"`. */
  name(name: string): string;
  /** A text literal. */
  text(value: string): string;
  /** True or false as a literal. */
  truth(value: boolean): string;
  /** A JSON document as a literal for a column of this kind. */
  json(value: string, column: Column): string;
  /** A condition: a text is a JSON document. Not on PostgreSQL, whose columns of documents hold nothing else. */
  isJson?(value: string): string;
  /** A v3 value as the v4 column keeps it; `value` is an expression of the kind of `from`. */
  convert(value: string, from: Column, to: Column): string;
  /**
   * What follows a table in FROM, before its joins, where all of it is read: InnoDB would take an index that is narrower, and look up
   * every row that the same transaction wrote in the table once more.
   */
  readonly whole: string;
  /** A condition that holds where two values differ, NULL being a value like others and case and trailing spaces counting. */
  differ(one: string, other: string, column: Column): string;
}

/** Dialects that convert points in time need to know whose wall clock v4 will show. */
export interface TimeZone {
  /** An IANA name: `Europe/Berlin`, `UTC`. */
  readonly zone: string;
}
