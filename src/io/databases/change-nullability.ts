import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { ColumnState } from '../../core/nullable/column-state.ts';
import { nullableStatements } from '../../core/nullable/nullable-statements.ts';
import { type ChangeEnd, LOCK_SECONDS } from './change-end.ts';
import type { Connection } from './connection.ts';
import { type ColumnName, readNullability } from './read-nullability.ts';

/**
 * Lets a column be NULL, or forbids it again: wholly or not at all. What the column is like is read again under the lock, and
 * once more before the end.
 *
 * @param expected statements that were shown to somebody: others are not run
 * @param before the definition that the column had, when this is the way back
 */
export async function changeNullability(
  connection: Connection,
  name: ColumnName,
  nullable: boolean,
  { expected, before }: { readonly expected?: readonly string[]; readonly before?: string } = {},
): Promise<ChangeEnd> {
  let sent = false;
  const { begin, commit, rollback } = TRANSACTIONS[connection.engine];
  try {
    for (const statement of begin) await connection.execute(statement);
    const state = await readNullability(connection, name);
    if (state.nullable === nullable) {
      await runAll(connection, rollback);
      return { kind: 'unchanged' };
    }
    const statements = nullableStatements(state, nullable, before);
    if (expected && !isDeepEqual(expected, statements)) throw changedMeanwhile(connection);
    if (!nullable && state.nulls > 0) throw holdsNulls(connection, name, state.nulls);
    const violations = await foreignKeyViolations(connection);
    sent = true;
    await runAll(connection, statements);
    await verify(connection, state, nullable, violations);
    await runAll(connection, commit);
    return { kind: 'changed' };
  } catch (error) {
    if (!sent) {
      await attempt(() => runAll(connection, rollback));
      return { kind: 'refused', error };
    }
    return (await isTakenBack(connection, name, nullable))
      ? { kind: 'refused', error }
      : { kind: 'unknown', error };
  }
}

/** MySQL ends a transaction at every ALTER TABLE, which is whole by itself. */
const TRANSACTIONS = {
  postgres: {
    begin: ['BEGIN', `SET LOCAL lock_timeout = '${LOCK_SECONDS}s'`],
    commit: ['COMMIT'],
    rollback: ['ROLLBACK'],
  },
  mysql: { begin: [`SET SESSION lock_wait_timeout = ${LOCK_SECONDS}`], commit: [], rollback: [] },
  // Switching foreign keys off does nothing inside of a transaction.
  sqlite: {
    begin: ['PRAGMA foreign_keys = OFF', 'BEGIN IMMEDIATE'],
    commit: ['COMMIT'],
    rollback: ['ROLLBACK'],
  },
} as const satisfies Record<Connection['engine'], Record<string, readonly string[]>>;

/** How many rows have NULL there, and how to get on. */
export function holdsNulls(
  { label }: Pick<Connection, 'label'>,
  { table, column }: ColumnName,
  nulls: number,
): ExpectedFailure {
  const rows = nulls === 1 ? '1 row of' : `${nulls} rows of`;
  return new ExpectedFailure(
    `${rows} ${table} in ${label} ${nulls === 1 ? 'has' : 'have'} no ${column}, so that it cannot be NOT NULL again. Nothing was undone.`,
    `Give each one, such as with UPDATE ${table} SET ${column} = email WHERE ${column} IS NULL, and run this again; or add --force to leave the database as it is.`,
  );
}

async function verify(
  connection: Connection,
  before: ColumnState,
  nullable: boolean,
  violations: number,
): Promise<void> {
  const { table, column } = before;
  const after = await readNullability(connection, { table, column: column.toLowerCase() });
  if (after.nullable !== nullable) throw new Error(`${table}.${column} did not take the change.`);
  if (connection.engine !== 'sqlite') return;
  if ((await foreignKeyViolations(connection)) > violations)
    throw new Error('Foreign keys would be violated.');
  const [integrity] = await connection.query(`PRAGMA integrity_check("${table}")`);
  if (integrity?.integrity_check !== 'ok') {
    throw new Error(`SQLite's integrity check says: ${String(integrity?.integrity_check)}.`);
  }
}

/** Those that were there before are nobody's to judge here. */
async function foreignKeyViolations(connection: Connection): Promise<number> {
  if (connection.engine !== 'sqlite') return 0;
  try {
    return (await connection.query('PRAGMA foreign_key_check')).length;
  } catch (error) {
    // A foreign key that names no key at all: SQLite cannot even check.
    if (/foreign key mismatch/.test(String(error))) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** After an error: whether the database is as it was, told by itself. */
async function isTakenBack(connection: Connection, name: ColumnName, nullable: boolean): Promise<boolean> {
  // SQLite has done it already after some errors, and answers with another one.
  await attempt(() => runAll(connection, TRANSACTIONS[connection.engine].rollback));
  let taken = false;
  await attempt(async () => {
    taken = (await readNullability(connection, name)).nullable !== nullable;
  });
  return taken;
}

async function runAll(connection: Connection, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await connection.execute(statement);
}

/** For what is tried after an error: that error is the one to report. */
async function attempt(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}

function isDeepEqual(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function changedMeanwhile({ label }: Connection): ExpectedFailure {
  return new ExpectedFailure(`${label} has changed since the plan was made.`, 'Make a new plan.');
}
