import { pipeline } from 'node:stream/promises';
import { loadDriver } from '../databases/load-driver.ts';
import type { PostgresConnection } from '../databases/postgres-connection.ts';
import { statementFailure } from '../databases/statement-failure.ts';
import { errorCode } from '../files/error-code.ts';

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
    throw statementFailure(failed ?? target.label, told(error));
  }
  return sink.rowCount;
}

/** What a stream or a socket says when its other end went away; the database itself had no more to say. */
const LOST: ReadonlySet<string> = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'EPIPE', 'ECONNRESET']);

function told(error: unknown): unknown {
  if (!LOST.has(errorCode(error) ?? '')) return error;
  return new Error('The connection was lost while rows were copied.', { cause: error });
}
