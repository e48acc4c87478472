import { setImmediate as nextTurn } from 'node:timers/promises';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { Script, Statement } from '../../sql/statements/script.ts';
import { SESSION } from '../../sql/statements/session.ts';
import type { Connection } from '../databases/connection.ts';

export interface RunOptions {
  /** Runs everything, and takes it back. */
  readonly rehearse: boolean;
  readonly own?: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Runs a query where v3 is and streams its rows. @returns how many there were */
  readonly copyAcross?: (across: NonNullable<Statement['across']>) => Promise<number>;
  readonly onStatement: (statement: Statement, rows: number) => void;
  readonly signal?: AbortSignal;
  /** Inside the transaction, after everything is written: throws what takes the migration back. */
  readonly verify: () => Promise<void>;
}

/** Runs a migration in one transaction: all of it is there afterwards, or nothing. */
export async function runMigration(
  target: Connection,
  { statements }: Script,
  options: RunOptions,
): Promise<void> {
  const session = SESSION[target.engine];
  for (const sql of session.prepare) await target.execute(sql);
  await target.execute(session.begin);
  try {
    for (const sql of session.inside) await target.execute(sql);
    for (const sql of options.own?.before ?? [])
      await execute({ sql, table: 'own step' }, () => target.execute(sql));
    let written = 0;
    for (const statement of statements) {
      const { across, sql } = statement;
      const rows = await execute(statement, () =>
        across && options.copyAcross ? options.copyAcross(across) : target.execute(sql),
      );
      written += statement.phase === 'copy' ? rows : 0;
      if (statement.writes) {
        if (written !== statement.writes.rows)
          throw differentCount(statement, statement.writes.rows, written);
        written = 0;
      }
      options.onStatement(statement, rows);
      // SQLite answers without waiting for anything, and Ctrl-C comes through only between two waits.
      await nextTurn();
      options.signal?.throwIfAborted();
    }
    await options.verify();
    for (const sql of options.own?.after ?? [])
      await execute({ sql, table: 'own step' }, () => target.execute(sql));
    await target.execute(options.rehearse ? 'ROLLBACK' : 'COMMIT');
  } catch (error) {
    // A transaction that the engine has given up itself, or a connection that is gone, has taken everything back already.
    await target.execute('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function execute(
  { sql, table }: Pick<Statement, 'sql' | 'table'>,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ExpectedFailure(
      `Table "${table}": ${message}.`,
      `Nothing was changed. The statement:\n${sql}`,
      { cause: error },
    );
  }
}

function differentCount({ table, sql }: Statement, planned: number, written: number): ExpectedFailure {
  return new ExpectedFailure(
    `Table "${table}" got ${written} rows where ${planned} were planned.`,
    `Nothing was changed. Was Strapi 3 still running? Stop it and try again. The statement:\n${sql}`,
  );
}
