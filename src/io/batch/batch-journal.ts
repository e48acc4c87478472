import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../files/atomic-write.ts';
import { createFolders } from '../files/create-folders.ts';
import { errorCode } from '../files/error-code.ts';
import { type ProjectFolder, withJournals } from '../files/locate-file.ts';
import { relativePath } from '../files/relative-path.ts';
import { journalFolder } from '../journal/journal.ts';
import type { JournalStore } from '../journal/journal-store.ts';
import { parsedJson } from '../journal/parsed-json.ts';
import { RunFailure, unreadable } from '../journal/run-failure.ts';
import { openSpool } from './spool.ts';

const recordSchema = z
  .object({
    version: z.literal(1),
    id: z.string(),
    command: z.enum(['upgrade', 'check']),
    /** `running` is also what a run leaves behind that was stopped: `--resume` goes on with it. */
    state: z.enum(['running', 'done', 'undoing', 'undone']),
    /** The folder that holds everything that the run may write, from its own: `.`, `..`. */
    workspaceRoot: z.string(),
    /** What was asked for, to be asked again by `--resume`. Holds no password: a database is never named here. */
    options: z.record(z.string(), z.unknown()),
  })
  .readonly();

/**
 * What is kept of a run over several projects, in `.strapi-uplift/batches/<id>/` of its folder: this record, what came of each project
 * (`results.jsonl`), and the journals of the groups of projects that are written together (`journals.jsonl`).
 */
export type BatchRecord = z.infer<typeof recordSchema>;

const BATCH_ID = /^\d{8}T\d{9}Z-[0-9a-f]{6}$/;

/** Sorts by time, as the ids of single runs do. */
export function newBatchId(now: Date): string {
  return `${now.toISOString().replace(/[-:.]/g, '')}-${randomBytes(3).toString('hex')}`;
}

/** The last run over several projects that is not undone. */
export function lastBatch(folder: ProjectFolder): BatchRecord | undefined {
  for (const id of names(batchesFolder(folder))
    .filter((name) => BATCH_ID.test(name))
    .reverse()) {
    const record = readBatch(folder, id);
    if (record && record.state !== 'undone') return record;
  }
  return undefined;
}

/** The nearest folder above from which a run over many projects was started that is not undone, from the folder: `../..` */
export function findBatchAbove(root: string): string | undefined {
  for (let folder = dirname(root); ; folder = dirname(folder)) {
    if (lastBatch({ root: folder })) return relativePath(root, folder);
    if (dirname(folder) === folder) return undefined;
  }
}

/** Returns when the record is on the disk. */
export function writeBatch(folder: ProjectFolder, record: BatchRecord): void {
  createFolders(batchFolder(folder, record.id), 0o700);
  replaceFile(recordFile(folder, record.id), Buffer.from(`${JSON.stringify(record, null, 2)}\n`), 0o600);
}

/** The file with a line for each project, as it was last known. */
export function resultsFile(folder: ProjectFolder, batchId: string): string {
  return join(batchFolder(folder, batchId), 'results.jsonl');
}

/** The journals of the groups of a run, in the order in which they were begun. */
export interface GroupJournals {
  /**
   * The folder of the run with the journal of one group.
   *
   * @param group a number, in the order of writing
   */
  folderOf(group: string): ProjectFolder;
  groups(): readonly string[];
  close(): void;
}

interface GroupJournal {
  readonly group: string;
  readonly id: string;
  readonly journal: unknown;
}

/**
 * Opens `journals.jsonl` of a run: a line for each state of each group, the last one counts. One file that is written on costs a fraction of a
 * folder with a file for each of thousands of groups.
 */
export function openGroupJournals(folder: ProjectFolder, batchId: string): GroupJournals {
  const file = join(batchFolder(folder, batchId), 'journals.jsonl');
  const spool = openSpool<GroupJournal>(file, groupOf, { durable: true });
  const storeOf = (group: string): JournalStore => ({
    list: () => {
      const id = spool.get(group)?.id;
      return id ? [id] : [];
    },
    read: (id) => {
      const found = spool.get(group);
      return found?.id === id ? found.journal : undefined;
    },
    write: (id, journal) => spool.put(group, { group, id, journal }),
    together: spool.together,
    remove: () => spool.put(group, { group, id: '', journal: null }),
    snapshots: () => join(batchFolder(folder, batchId), 'snapshots', group),
    file: () => file,
  });
  return {
    folderOf: (group) => withJournals(folder, { journals: storeOf(group) }),
    groups: () => spool.keys().sort((a, b) => Number(a) - Number(b)),
    close: spool.close,
  };
}

function groupOf(line: unknown): string | undefined {
  const isGroup = typeof line === 'object' && line !== null && 'group' in line && 'journal' in line;
  return isGroup && typeof line.group === 'string' ? line.group : undefined;
}

function readBatch(folder: ProjectFolder, id: string): BatchRecord | undefined {
  const file = recordFile(folder, id);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    // Killed before its record was written: no project was touched.
    if (errorCode(error) === 'ENOENT') return undefined;
    throw unreadable(file, error);
  }
  const record = recordSchema.safeParse(parsedJson(text));
  if (record.success && record.data.id === id) return record.data;
  const reason = 'it was written by another version of strapi-uplift or changed by hand';
  throw new RunFailure({ kind: 'unreadable-journal', file, reason }, { cause: record.error });
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw unreadable(folder, error);
  }
}

function batchesFolder(folder: ProjectFolder): string {
  return join(journalFolder(folder), 'batches');
}

function batchFolder(folder: ProjectFolder, id: string): string {
  return join(batchesFolder(folder), id);
}

function recordFile(folder: ProjectFolder, id: string): string {
  return join(batchFolder(folder, id), 'batch.json');
}
