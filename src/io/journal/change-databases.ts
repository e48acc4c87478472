import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { Direction } from '../../core/stored-json/value-change.ts';
import type { ChangeEnd } from '../databases/change-end.ts';
import { changeNullability, holdsNulls } from '../databases/change-nullability.ts';
import { changeStored, lookAtMoves } from '../databases/change-stored.ts';
import type { Connection } from '../databases/connection.ts';
import type { DatabaseAddress } from '../databases/database-address.ts';
import { inspectColumn } from '../databases/inspect-column.ts';
import { lookAt } from '../databases/look-at.ts';
import { withConnection } from '../databases/with-connection.ts';
import type { ProjectFolder } from '../files/locate-file.ts';
import { changeJournal } from './change-journal.ts';
import type { JournaledDatabase } from './journal.ts';
import { RunFailure } from './run-failure.ts';
import { acquireLock, type RunLock } from './run-lock.ts';
import { planUndo, type UndoResult, undoRun } from './undo-run.ts';

/** A database of a run, with the way in: the journal holds no password. */
export interface OpenableDatabase {
  readonly entry: JournaledDatabase;
  readonly address: DatabaseAddress;
}

/**
 * Makes the change that the journal of the run announces, and notes that it is made. A kill in between leaves the note `open`, which
 * makes `undo` ask the database itself.
 *
 * @param expected the statements that were shown
 */
export async function changeDatabase(
  folder: ProjectFolder,
  runId: string,
  { entry, address }: OpenableDatabase,
  expected: readonly string[],
  lock: RunLock,
): Promise<ChangeEnd> {
  const change = await connected({ entry, address }, 'forward', expected);
  if (change.kind === 'changed') noteDone(folder, runId, entry, lock);
  // Somebody else has done it meanwhile, and it is not ours to take back.
  if (change.kind === 'unchanged' || change.kind === 'refused') note(folder, runId, entry.id, 'none', lock);
  return change;
}

/** @throws ExpectedFailure when the journal cannot be written: the database and the files are those of the new version then */
function noteDone(
  folder: ProjectFolder,
  runId: string,
  { id, label }: JournaledDatabase,
  lock: RunLock,
): void {
  try {
    note(folder, runId, id, 'done', lock);
  } catch (cause) {
    const { message } =
      cause instanceof RunFailure && cause.cause instanceof Error ? cause.cause : (cause as Error);
    throw new ExpectedFailure(
      `${label} was changed and the files are written, but the journal could not be brought to its end: ${message}.`,
      'Once that is mended, run `strapi-uplift undo`, which looks for itself, and upgrade again.',
      { cause },
    );
  }
}

/** What undoing would do to a database. */
export type DatabaseUndo = 'will-be-taken-back' | 'as-before';

/** @throws ExpectedFailure when the database cannot be reached, or holds what does not allow it any more */
export async function planDatabaseUndo({ entry, address }: OpenableDatabase): Promise<DatabaseUndo> {
  const place = withSchema(address, entry);
  if (entry.kind === 'stored-json') {
    const moves = await lookAt(place, (connection) => lookAtMoves(connection, entry.rows, 'back'));
    return moves > 0 ? 'will-be-taken-back' : 'as-before';
  }
  const state = await inspectColumn(place, entry);
  if (!state.nullable) return 'as-before';
  if (state.nulls > 0) throw holdsNulls(address, entry, state.nulls);
  return 'will-be-taken-back';
}

/**
 * Undoes the last run with its databases: these first, since a file that was put back could not be made new again without the secrets
 * that it held.
 *
 * @param databases those of the run that are to be taken back with it
 * @throws ExpectedFailure, RunFailure after everything was put back as it was before the undo
 */
export async function undoWithDatabases(
  folder: ProjectFolder,
  databases: readonly OpenableDatabase[],
  { force = false, lock: held }: { readonly force?: boolean; readonly lock?: RunLock } = {},
): Promise<UndoResult> {
  if (databases.length === 0) return undoRun(folder, { force, ...(held && { lock: held }) });
  const lock = held ?? acquireLock(folder);
  const reversed: OpenableDatabase[] = [];
  try {
    const plan = planUndo(folder, { force });
    if (plan.kind === 'nothing-to-undo') return plan;
    for (const database of databases) {
      const { entry } = database;
      note(folder, plan.runId, entry.id, 'open', lock);
      const change = await connected(database, 'back');
      if (change.kind === 'changed') reversed.push(database);
      if (change.kind === 'refused') {
        note(folder, plan.runId, entry.id, entry.state, lock);
        throw change.error;
      }
      if (change.kind === 'unknown') throw unknownEnd(entry, change.error);
    }
    const undone = undoRun(folder, { force, lock });
    if (undone.kind !== 'undone') await forward(folder, plan.runId, reversed, lock);
    return undone;
  } catch (error) {
    const plan = planUndo(folder, { force });
    // An undo that could not put its files back is finished by the next one.
    if (plan.kind === 'plan' && plan.state === 'done') await forward(folder, plan.runId, reversed, lock);
    throw error;
  } finally {
    if (!held) lock.release();
  }
}

/** After a failed undo: the new files go with the database as they want it. Where that fails the note stays `open`. */
async function forward(
  folder: ProjectFolder,
  runId: string,
  reversed: OpenableDatabase[],
  lock: RunLock,
): Promise<void> {
  for (const database of reversed.splice(0)) {
    const { kind } = await connected(database, 'forward');
    if (kind === 'changed' || kind === 'unchanged')
      note(folder, runId, database.entry.id, database.entry.state, lock);
  }
}

async function connected(
  { entry, address }: OpenableDatabase,
  direction: Direction,
  expected?: readonly string[],
): Promise<ChangeEnd> {
  try {
    return await withConnection(withSchema(address, entry), { readOnly: false }, (connection) =>
      change(connection, entry, direction, expected),
    );
  } catch (error) {
    // No statement was sent: a change itself does not throw.
    return { kind: 'refused', error };
  }
}

function change(
  connection: Connection,
  entry: JournaledDatabase,
  direction: Direction,
  expected: readonly string[] | undefined,
): Promise<ChangeEnd> {
  // What its statements would be was read from the very rows that the entry names.
  if (entry.kind === 'stored-json') return changeStored(connection, entry.rows, direction);
  return changeNullability(connection, entry, direction === 'forward', {
    ...(expected && { expected }),
    ...(direction === 'back' && entry.before !== null && { before: entry.before }),
  });
}

function withSchema(address: DatabaseAddress, { schema }: JournaledDatabase): DatabaseAddress {
  return address.engine === 'postgres' && schema !== null ? { ...address, schema } : address;
}

function note(
  folder: ProjectFolder,
  runId: string,
  id: string,
  state: JournaledDatabase['state'] | 'none',
  lock: RunLock,
): void {
  changeJournal(folder, runId, lock, (journal) => ({
    ...journal,
    databases: journal.databases.flatMap((entry) => {
      if (entry.id !== id) return [entry];
      return state === 'none' ? [] : [{ ...entry, state }];
    }),
  }));
}

export function unknownEnd({ label }: Pick<JournaledDatabase, 'label'>, cause: unknown): ExpectedFailure {
  const said = cause instanceof Error ? ` (${cause.message})` : '';
  return new ExpectedFailure(
    `The connection to ${label} was lost at a moment from which on it cannot be told what it has done${said}.`,
    'When it can be reached again, run `strapi-uplift undo`, which looks for itself.',
    { cause },
  );
}
