import { closeSync, openSync, realpathSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { removeFile, temporaryPath } from '../files/atomic-write.ts';
import { createFolders } from '../files/create-folders.ts';
import { errorCode } from '../files/error-code.ts';
import { retryBusy } from '../files/retry-busy.ts';
import { syncToDisk } from '../files/sync-to-disk.ts';

/**
 * Writes a report piece by piece, so that whoever looks sees the old one or the whole new one. Folders are created; a link is
 * written through; what is no regular file, such as a pipe, is written to directly.
 *
 * @throws ExpectedFailure when the system refuses (disk full, no permission); an old file is then untouched, and no temporary file
 * is left.
 */
export function writeReport(path: string, chunks: Iterable<string>): void {
  try {
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing && !existing.isFile()) writeAll(openSync(path, 'w'), chunks);
    else replaceReport(existing ? realpathSync(path) : resolve(path), chunks);
  } catch (error) {
    if (!(error instanceof Error) || errorCode(error) === undefined) throw error;
    throw new ExpectedFailure(
      `The report ${path} cannot be written: ${error.message}`,
      'Name another file with --report, or make room there.',
      { cause: error },
    );
  }
}

function replaceReport(target: string, chunks: Iterable<string>): void {
  createFolders(dirname(target));
  const temporary = temporaryPath(target);
  // A leftover of a run that was killed.
  removeFile(temporary);
  try {
    writeAll(openSync(temporary, 'wx'), chunks);
    retryBusy(() => renameSync(temporary, target));
  } catch (error) {
    removeFile(temporary);
    throw error;
  }
}

/** Enough to make writing cheap. */
const BUFFER = 1 << 16;

function writeAll(descriptor: number, chunks: Iterable<string>): void {
  try {
    let text = '';
    for (const chunk of chunks) {
      text += chunk;
      if (text.length < BUFFER) continue;
      write(descriptor, text);
      text = '';
    }
    write(descriptor, text);
    syncToDisk(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function write(descriptor: number, text: string): void {
  const content = Buffer.from(text);
  for (let offset = 0; offset < content.length; ) offset += writeSync(descriptor, content, offset);
}
