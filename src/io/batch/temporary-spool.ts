import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSpool, type Spool } from './spool.ts';

/** A spool outside of the project that nobody else sees, and that is gone with the process. */
export function temporarySpool<T>(): Spool<T> {
  const folder = mkdtempSync(join(tmpdir(), 'strapi-uplift-'));
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
