import type { Engine } from '../catalog.ts';

/** What a session is told around a migration; none of it outlives the session. */
export interface SessionStatements {
  /** Before the transaction. */
  readonly prepare: readonly string[];
  readonly begin: string;
  /** First things inside it. */
  readonly inside: readonly string[];
}

/**
 * - SQLite: foreign keys can be turned off outside a transaction only; a check by query comes before the commit.
 * - MySQL: checks are off while rows come and made by query instead. READ COMMITTED keeps `INSERT … SELECT` from locking v3's rows.
 *   The SQL mode is set so that text literals mean the same everywhere, 0 is an id like others and nothing is cut silently.
 * - PostgreSQL: memory for sorting and building indexes (`bench/sql`).
 */
export const SESSION: Readonly<Record<Engine, SessionStatements>> = {
  sqlite: {
    // Sorting spills to a file beyond the cache, so memory stays flat however many rows there are.
    prepare: ['PRAGMA foreign_keys = OFF', 'PRAGMA cache_size = -8000', 'PRAGMA temp_store = FILE'],
    // Not IMMEDIATE, which reserves the attached source for writing as well.
    begin: 'BEGIN',
    inside: [],
  },
  mysql: {
    prepare: [
      'SET SESSION foreign_key_checks = 0',
      'SET SESSION unique_checks = 0',
      "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO'",
      'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
    ],
    begin: 'START TRANSACTION',
    inside: [],
  },
  postgres: {
    prepare: [],
    begin: 'BEGIN',
    inside: ["SET LOCAL work_mem = '128MB'", "SET LOCAL maintenance_work_mem = '256MB'"],
  },
};
