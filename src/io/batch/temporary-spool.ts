import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { errorCode } from '../files/error-code.ts';
import { openSpool, type Spool } from './spool.ts';

/**
 * A spool outside of the project that nobody else sees, and that is gone with the process.
 *
 * @throws ExpectedFailure where the system has no place for one
 */
export function temporarySpool<T>(): Spool<T> {
  const folder = temporaryFolder();
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const spool = openSpool<T>(join(folder, 'projects.jsonl'), () => undefined);
  // Elsewhere the file goes on as long as it is open; Windows keeps a name that is.
  if (process.platform !== 'win32') remove();
  return {
    ...spool,
    close() {
      spool.close();
      remove();
    },
  };
}

function temporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'strapi-uplift-'));
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new ExpectedFailure(
      `No temporary file can be made in ${tmpdir()}: the system answered ${code}.`,
      'Name a folder that can be written to in TMPDIR (TEMP on Windows).',
      { cause: error },
    );
  }
}
