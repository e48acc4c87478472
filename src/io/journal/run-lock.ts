import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { removeFile } from '../files/atomic-write.ts';
import { errorCode } from '../files/error-code.ts';
import type { ProjectFolder } from '../files/locate-file.ts';
import { retryBusy, sleepSync } from '../files/retry-busy.ts';
import { journalFolder, openJournalFolder } from './journal.ts';
import { RunFailure, unreadable } from './run-failure.ts';

/** Held while a run writes. It may also be held over several operations, such as an upgrade with its package manager. */
export interface RunLock {
  readonly release: () => void;
}

const holderSchema = z
  .object({
    pid: z.int().positive(),
    host: z.string(),
    /** When the process began, in ms; tells a process from an earlier one that had its number, as the first in a container has. */
    started: z.number(),
    token: z.string(),
  })
  .readonly();

type Holder = z.infer<typeof holderSchema>;

type Reading =
  | { readonly kind: 'free' }
  | { readonly kind: 'held'; readonly holder: Holder }
  /** Its process is dead, or was killed before it had written its name. */
  | { readonly kind: 'stale'; readonly text: string };

const ATTEMPTS = 5;
const TIME_TO_SIGN_MS = 100;

/**
 * Takes the lock of a project; one whose process is dead is taken over.
 *
 * @throws RunFailure `locked` while another run is at work.
 */
export function acquireLock(folder: ProjectFolder): RunLock {
  openJournalFolder(folder);
  const file = lockFile(folder);
  const token = randomUUID();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (sign(file, token)) return { release: () => void release(file, token) };
    const reading = readLock(file);
    if (reading.kind === 'held') throw lockedBy(file, reading.holder);
    if (reading.kind === 'stale') setAside(file, token, reading.text);
  }
  throw lockedBy(file, undefined);
}

/** @throws RunFailure `locked` while another run is at work. Reads only. */
export function refuseWhileLocked(folder: ProjectFolder): void {
  const reading = readLock(lockFile(folder));
  if (reading.kind === 'held') throw lockedBy(lockFile(folder), reading.holder);
}

/** Whether another run is at work. Reads only. */
export function isLocked(folder: ProjectFolder): boolean {
  return readLock(lockFile(folder)).kind === 'held';
}

/**
 * Runs an action under the lock that the caller holds, else under one of its own.
 *
 * @throws RunFailure of the action; `write-failed` for an error of the system outside of the part of the action that takes files
 * back itself, such as a full disk when the lock is taken: then no file was touched.
 */
export function withLock<T>(folder: ProjectFolder, held: RunLock | undefined, action: () => T): T {
  if (held) return typed(action);
  const lock = typed(() => acquireLock(folder));
  try {
    return typed(action);
  } finally {
    lock.release();
  }
}

function typed<T>(action: () => T): T {
  try {
    return action();
  } catch (cause) {
    if (errorCode(cause) === undefined) throw cause;
    throw new RunFailure({ kind: 'write-failed', restored: true, unrestored: [] }, { cause });
  }
}

function lockFile(folder: ProjectFolder): string {
  return join(journalFolder(folder), 'lock');
}

/** Creates the lock file, unless there is one. */
function sign(file: string, token: string): boolean {
  const descriptor = createExclusively(file);
  if (descriptor === undefined) return false;
  const holder: Holder = { pid: process.pid, host: hostname(), started: processStart(), token };
  try {
    writeSync(descriptor, JSON.stringify(holder));
  } catch (error) {
    removeFile(file);
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return true;
}

function createExclusively(file: string): number | undefined {
  try {
    return retryBusy(() => openSync(file, 'wx', 0o600));
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return undefined;
    throw error;
  }
}

function readLock(file: string): Reading {
  let text = lockText(file);
  if (text !== undefined && parseHolder(text) === undefined) {
    // Created an instant ago, perhaps, and about to be signed.
    sleepSync(TIME_TO_SIGN_MS);
    text = lockText(file);
  }
  if (text === undefined) return { kind: 'free' };
  const holder = parseHolder(text);
  return holder && isAlive(holder) ? { kind: 'held', holder } : { kind: 'stale', text };
}

function lockText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unreadable(file, error);
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isAlive({ pid, host, started }: Holder): boolean {
  // Nobody can look into another machine, or another container, that shares the folder.
  if (host !== hostname()) return true;
  if (pid === process.pid) return Math.abs(started - processStart()) < 2000;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: somebody else's process, alive.
    return errorCode(error) !== 'ESRCH';
  }
}

function processStart(): number {
  return Date.now() - process.uptime() * 1000;
}

/** Renamed rather than deleted: of two runs that find the same stale lock, only one can, and it sees what it has really moved. */
function setAside(file: string, token: string, staleText: string): void {
  const aside = `${file}.stale-${token}`;
  try {
    retryBusy(() => renameSync(file, aside));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (lockText(aside) === staleText || existsSync(file)) removeFile(aside);
  else renameSync(aside, file);
}

/** Never throws: it would hide how the run ended. A lock that cannot be removed is stale as soon as this process ends. */
function release(file: string, token: string): boolean {
  try {
    if (parseHolder(lockText(file) ?? '')?.token !== token) return false;
    removeFile(file);
    return true;
  } catch {
    return false;
  }
}

function lockedBy(file: string, holder: Holder | undefined): RunFailure {
  const { pid, host } = holder ?? { pid: 0, host: 'unknown' };
  return new RunFailure({ kind: 'locked', pid, host, lockFile: file });
}
