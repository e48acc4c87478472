import { loadDriver } from '../databases/load-driver.ts';
import type { PostgresConnection } from '../databases/postgres-connection.ts';
import { statementFailure } from '../databases/statement-failure.ts';

/** Rows of a query as COPY writes them, one after the other. */
export interface Lines {
  /** `undefined` at the end. */
  next(): Promise<string | undefined>;
}

export async function copyLines({ client, label }: PostgresConnection, sql: string): Promise<Lines> {
  const { to } = await loadDriver('pg-copy-streams', () => import('pg-copy-streams'));
  const chunks: AsyncIterator<Uint8Array> = client
    .query(to(`COPY (${sql}) TO STDOUT`))
    [Symbol.asyncIterator]();
  let lines: string[] = [];
  let at = 0;
  let rest = '';
  const next = async (): Promise<string | undefined> => {
    while (at >= lines.length) {
      const { value, done } = await chunks.next().catch((error: unknown) => {
        throw statementFailure(label, error);
      });
      if (done) return undefined;
      // Byte for byte: a chunk may end inside of a character.
      lines = (rest + Buffer.from(value).toString('latin1')).split('\n');
      rest = lines.pop() ?? '';
      at = 0;
    }
    at += 1;
    return lines[at - 1];
  };
  return { next };
}
