import { randomBytes } from 'node:crypto';
import { closeSync, lstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../files/atomic-write.ts';
import { createFolders } from '../files/create-folders.ts';
import { errorCode } from '../files/error-code.ts';
import type { FileDigest } from '../files/file-digest.ts';
import type { ProjectFolder } from '../files/locate-file.ts';
import { sleepSync } from '../files/retry-busy.ts';
import { journalFiles } from './journal-files.ts';
import type { JournalStore } from './journal-store.ts';
import { reverseBlockSchema, reverseEditSchema } from './reverse-blocks.ts';
import { RunFailure, unreadable } from './run-failure.ts';
import { sealSchema } from './seal.ts';

const digestSchema: z.ZodType<FileDigest> = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  length: z.int().nonnegative(),
});

const journaledFileSchema = z
  .object({
    path: z.string().min(1),
    before: digestSchema.nullable(),
    after: digestSchema,
    /** Permission bits asked for a created file. */
    mode: z.int().nullable(),
    blocks: z.array(reverseBlockSchema).readonly(),
    /** Present where the texts of the edits are sealed. */
    seal: sealSchema.exactOptional(),
    /** The file that it was copied from, and may be the only copy of by now. */
    copyOf: z.string().min(1).exactOptional(),
  })
  .readonly();

const snapshotNameSchema = z.string().regex(/^\d+$/);

const snapshotSchema = z
  .object({
    path: z.string().min(1),
    before: digestSchema.nullable(),
    mode: z.int().nullable(),
    /** The copy's name in the run's `snapshots` folder; `null` when there was no file. */
    stored: snapshotNameSchema.nullable(),
    /** What the package manager left; `unsealed` until it has come back. */
    after: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('unsealed') }).readonly(),
      z.object({ kind: z.literal('sealed'), digest: digestSchema.nullable() }).readonly(),
    ]),
  })
  .readonly();

const stepSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('edit'),
      path: z.string().min(1),
      from: digestSchema,
      to: digestSchema,
      edits: z.array(reverseEditSchema).readonly(),
      /** As of the file. */
      seal: sealSchema.exactOptional(),
    })
    .readonly(),
  z
    .object({ kind: z.literal('delete'), path: z.string().min(1), from: digestSchema, to: z.null() })
    .readonly(),
  z
    .object({
      kind: z.literal('bring-back'),
      path: z.string().min(1),
      from: z.null(),
      to: digestSchema,
      /** The file that the run copied it to. */
      copy: z.string().min(1),
      mode: z.int().nullable(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('copy-back'),
      path: z.string().min(1),
      from: digestSchema.nullable(),
      to: digestSchema,
      stored: snapshotNameSchema,
      mode: z.int().nullable(),
    })
    .readonly(),
]);

const databaseCommon = {
  /** The step of the plan. */
  id: z.string().min(1),
  engine: z.enum(['postgres', 'mysql', 'sqlite']),
  /** Where it is, for people: never with a password. */
  label: z.string(),
  /** Where it is, to be compared: host, port and database, or the path of a file. */
  place: z.string(),
  /** PostgreSQL. */
  schema: z.string().nullable(),
  /** `open` from before the statement until after it, there and back: then only the database itself tells. */
  state: z.enum(['open', 'done']),
};

/** A column that the run lets be NULL. */
const journaledColumnSchema = z
  .object({
    // Journals of older versions know nothing else.
    kind: z.literal('nullable').default('nullable'),
    ...databaseCommon,
    table: z.string().min(1),
    column: z.string().min(1),
    /** The definition that the column had (on SQLite its table); PostgreSQL has no use for one. */
    before: z.string().nullable(),
  })
  .readonly();

/** Values in the JSON of `core_store`. Whatever else its rows hold may be secret, and is not kept. */
const journaledValuesSchema = z
  .object({
    kind: z.literal('stored-json'),
    ...databaseCommon,
    rows: z
      .array(
        z
          .object({
            id: z.string(),
            key: z.string(),
            values: z
              .array(
                z
                  .object({
                    path: z.array(z.string()).readonly(),
                    before: z.string().nullable(),
                    after: z.string().nullable(),
                  })
                  .readonly(),
              )
              .readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

const databaseSchema = z.union([journaledValuesSchema, journaledColumnSchema]);

const journalSchema = z
  .object({
    version: z.literal(1),
    id: z.string(),
    /** `applying` and `undoing` are what a kill leaves behind; every other state is final until the next command. */
    state: z.enum(['applying', 'done', 'rolled-back', 'undoing', 'undone']),
    /** Folders that the run had to create, outermost first. */
    folders: z.array(z.string().min(1)).readonly(),
    files: z.array(journaledFileSchema).readonly(),
    snapshots: z.array(snapshotSchema).readonly(),
    /** What the run changes in databases. */
    databases: z.array(databaseSchema).readonly().default([]),
    /** What an undo set out to do; empty unless `undoing`. */
    steps: z.array(stepSchema).readonly(),
  })
  .readonly();

/**
 * What is kept of a run: enough to take it back, never what it inserted. Removed text is kept, because nobody else has it; it
 * lies in files that only their owner can read and that git ignores. Where it may be a secret it is sealed besides.
 */
export type Journal = z.infer<typeof journalSchema>;
export type JournaledFile = z.infer<typeof journaledFileSchema>;
export type JournaledDatabase = z.infer<typeof databaseSchema>;
export type JournaledColumn = z.infer<typeof journaledColumnSchema>;
export type Snapshot = z.infer<typeof snapshotSchema>;
/** The way of one file back to its old state. `from` and `to` tell at any time whether it was already gone. */
export type ReverseStep = z.infer<typeof stepSchema>;

const RUN_ID = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-[0-9a-f]{6}$/;
const GITIGNORE = '*\n';

/** `.strapi-uplift/` in the project root. It stays after an undo; nothing in it matters to the project. */
export function journalFolder(folder: ProjectFolder): string {
  return folder.journal ?? join(folder.root, '.strapi-uplift');
}

export function snapshotsFolder(folder: ProjectFolder, runId: string): string {
  return storeOf(folder).snapshots(runId);
}

function storeOf(folder: ProjectFolder): JournalStore {
  return folder.journals ?? journalFiles(journalFolder(folder));
}

/** Creates the journal folder, closed to other users and to git. Does nothing the second time. */
export function openJournalFolder(folder: ProjectFolder): void {
  const path = journalFolder(folder);
  createFolders(path, 0o700);
  if (!lstatSync(path).isDirectory()) {
    const reason = 'a symbolic link stands where the folder of the journal should be';
    throw new RunFailure({ kind: 'not-writable', files: [{ path: '.strapi-uplift', reason }] });
  }
  hideFromGit(join(path, '.gitignore'));
}

/** Before there is a lock: two runs that start at once may both get here, and a temporary file would be the same for both. */
function hideFromGit(gitignore: string): void {
  if (textOf(gitignore) === GITIGNORE) return;
  try {
    const descriptor = openSync(gitignore, 'wx', 0o600);
    try {
      writeSync(descriptor, GITIGNORE);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    // The other run is about to fill it, or one was killed before it had.
    sleepSync(TIME_TO_FILL_MS);
    if (textOf(gitignore) !== GITIGNORE) replaceFile(gitignore, Buffer.from(GITIGNORE), 0o600);
  }
}

const TIME_TO_FILL_MS = 50;

/** Ids of all runs, oldest first. */
export function listRuns(folder: ProjectFolder): readonly string[] {
  return storeOf(folder)
    .list()
    .filter((name) => RUN_ID.test(name));
}

/**
 * The id of a new run: sorts after every other, even when the clock was set back in between.
 *
 * `2026-03-01T10:20:30.123Z` → `20260301T102030123Z-5f0c1a`
 */
export function newRunId(folder: ProjectFolder, now: Date): string {
  const last = RUN_ID.exec(listRuns(folder).at(-1) ?? '');
  const [, year, month, day, hour, minute, second, millisecond] = last ?? [];
  const lastTime = last
    ? Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`)
    : 0;
  const time = new Date(Math.max(now.getTime(), lastTime + 1));
  return `${time.toISOString().replace(/[-:.]/g, '')}-${randomBytes(3).toString('hex')}`;
}

/**
 * @returns `undefined` for a journal that is missing or torn. It is written whole before the first file is touched, so such a run
 * has touched none.
 * @throws RunFailure `unreadable-journal` for a whole one that this version does not understand.
 */
export function readJournal(folder: ProjectFolder, runId: string): Journal | undefined {
  const store = storeOf(folder);
  const content = store.read(runId);
  if (content === undefined) return undefined;
  const journal = journalSchema.safeParse(content);
  if (journal.success && journal.data.id === runId) return journal.data;
  const reason = 'it was written by another version of strapi-uplift or changed by hand';
  throw new RunFailure(
    { kind: 'unreadable-journal', file: store.file(runId), reason },
    { cause: journal.error },
  );
}

/** Returns when the journal is on the disk. A kill meanwhile leaves the journal as it was. */
export function writeJournal(folder: ProjectFolder, journal: Journal): void {
  storeOf(folder).write(journal.id, journal);
}

/** Runs an action that writes journals of one store, which are all on the disk when it has returned, and need not be before. */
export function writingTogether<R>(folder: ProjectFolder, action: () => R): R {
  return storeOf(folder).together(action);
}

export function removeRun(folder: ProjectFolder, runId: string): void {
  storeOf(folder).remove(runId);
}

export function journalFile(folder: ProjectFolder, runId: string): string {
  return storeOf(folder).file(runId);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw unreadable(path, error);
  }
}
