import type { Dialect } from '../dialect/dialect.ts';

/** v3 as one connection sees it. */
export interface V3Side {
  readonly dialect: Dialect;
  /** A v3 table, qualified and quoted. */
  readonly v3: (table: string) => string;
}

/** Both sides as one connection of one engine sees them. */
export interface StatementContext extends V3Side {
  readonly v4: (table: string) => string;
  /** MySQL 5.7 has no window functions: order columns then hold the id of the v3 row, which sorts the same but has gaps. */
  readonly windows: boolean;
  /** What becomes of a row that points at nothing: left out, or kept with NULL. */
  readonly orphans: 'skip' | 'null';
}
