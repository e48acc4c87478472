import type { StatementContext } from './context.ts';

/** Rows that a query gives, for the columns of a v4 table. */
export interface Insert {
  readonly table: string;
  readonly columns: readonly string[];
  readonly select: string;
}

/** `INSERT INTO articles (id, title) SELECT …` */
export function insertStatement(context: Pick<StatementContext, 'dialect' | 'v4'>, insert: Insert): string {
  return `INSERT INTO ${insertTarget(context, insert)}\n${insert.select}`;
}

/** `"public"."articles" ("id", "title")`, which COPY takes as well. */
export function insertTarget(
  { dialect, v4 }: Pick<StatementContext, 'dialect' | 'v4'>,
  { table, columns }: Pick<Insert, 'table' | 'columns'>,
): string {
  return `${v4(table)} (${columns.map(dialect.name).join(', ')})`;
}
