import { pipeline } from 'node:stream/promises';
import { loadDriver } from '../databases/load-driver.ts';
import type { PostgresConnection } from '../databases/postgres-connection.ts';
import { statementFailure } from '../databases/statement-failure.ts';

/**
 * Streams the rows of a query in one PostgreSQL database into a table of another.
 *
 * @param into the table with its columns: `"public"."articles" ("id", "title")`
 * @returns how many there were
 */
export async function copyAcross(
  source: PostgresConnection,
  target: PostgresConnection,
  select: string,
  into: string,
): Promise<number> {
  const { to, from } = await loadDriver('pg-copy-streams', () => import('pg-copy-streams'));
  const rows = source.client.query(to(`COPY (${select}) TO STDOUT`));
  const sink = target.client.query(from(`COPY ${into} FROM STDIN`));
  // The one that fails takes the other with it, which then fails as well.
  let failed: string | undefined;
  rows.once('error', () => {
    failed ??= source.label;
  });
  sink.once('error', () => {
    failed ??= target.label;
  });
  try {
    await pipeline(rows, sink);
  } catch (error) {
    throw statementFailure(failed ?? target.label, error);
  }
  return sink.rowCount;
}
