import { ExpectedFailure } from '../../core/expected-failure.ts';
import { type Direction, moveValues, type StoredRow } from '../../core/stored-json/value-change.ts';
import { type ChangeEnd, LOCK_SECONDS } from './change-end.ts';
import type { Connection } from './connection.ts';
import { readStored, type StoredText, writeStored } from './stored-rows.ts';

const TRANSACTIONS = {
  postgres: ['BEGIN', `SET LOCAL lock_timeout = '${LOCK_SECONDS}s'`],
  mysql: [
    `SET SESSION innodb_lock_wait_timeout = ${LOCK_SECONDS}`,
    // Without it a text that is too long would be cut.
    "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'",
    'START TRANSACTION',
  ],
  sqlite: ['BEGIN IMMEDIATE'],
} as const satisfies Record<Connection['engine'], readonly string[]>;

/**
 * Moves values in the JSON of rows to their one end or back to the other: all of them or none. Rows are read again under a lock, and
 * a value that is neither as it was nor as it should be stops it.
 */
export async function changeStored(
  connection: Connection,
  rows: readonly StoredRow[],
  direction: Direction,
): Promise<ChangeEnd> {
  let sent = false;
  try {
    for (const statement of TRANSACTIONS[connection.engine]) await connection.execute(statement);
    const moves = movesOf(
      connection,
      await readStored(connection, keysOf(rows), { lock: true }),
      rows,
      direction,
    );
    if (moves.length === 0) {
      await connection.execute('ROLLBACK');
      return { kind: 'unchanged' };
    }
    sent = true;
    for (const { id, text } of moves) await writeStored(connection, id, text);
    await verify(connection, rows, direction);
    await connection.execute('COMMIT');
    return { kind: 'changed' };
  } catch (error) {
    const untouched = (await isUntouched(connection, rows, direction)) || !sent;
    return { kind: untouched ? 'refused' : 'unknown', error };
  }
}

/**
 * What would become of the rows, for who only wants to know.
 *
 * @throws ExpectedFailure where somebody has written another value since
 */
export async function lookAtMoves(
  connection: Connection,
  rows: readonly StoredRow[],
  direction: Direction,
): Promise<number> {
  return movesOf(connection, await readStored(connection, keysOf(rows)), rows, direction).length;
}

function keysOf(rows: readonly StoredRow[]): string[] {
  return [...new Set(rows.map(({ key }) => key))];
}

function movesOf(
  connection: Connection,
  stored: readonly StoredText[],
  rows: readonly StoredRow[],
  direction: Direction,
): { id: string; text: string }[] {
  return rows.flatMap(({ id, key, values }) => {
    const now = stored.find((one) => one.id === id && one.key === key);
    if (!now) throw changedSince(connection, `the row ${key} is gone`, direction);
    const moved = moveValues(now.text, values, direction);
    if (moved.kind === 'changed-since')
      throw changedSince(connection, `${moved.path.join('.')} of ${key} has another value`, direction);
    return moved.kind === 'moved' ? [{ id, text: moved.text }] : [];
  });
}

function changedSince({ label }: Connection, what: string, direction: Direction): ExpectedFailure {
  const next =
    direction === 'forward'
      ? 'Make a new plan.'
      : 'Look at it in Strapi; or add --force to take back everything but the database.';
  return new ExpectedFailure(`${label} was changed since: ${what}.`, next);
}

async function verify(
  connection: Connection,
  rows: readonly StoredRow[],
  direction: Direction,
): Promise<void> {
  if ((await lookAtMoves(connection, rows, direction)) > 0)
    throw new Error('core_store did not take the change.');
}

/** After an error: whether the rows are as they were, told by themselves. */
async function isUntouched(
  connection: Connection,
  rows: readonly StoredRow[],
  direction: Direction,
): Promise<boolean> {
  try {
    // SQLite has done it already after some errors, and answers with another one.
    await connection.execute('ROLLBACK').catch(() => undefined);
    return (await lookAtMoves(connection, rows, direction)) > 0;
  } catch {
    // The first error is the one to report.
    return false;
  }
}
