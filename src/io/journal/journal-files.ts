import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../files/atomic-write.ts';
import { createFolders } from '../files/create-folders.ts';
import { errorCode } from '../files/error-code.ts';
import type { JournalStore } from './journal-store.ts';
import { parsedJson } from './parsed-json.ts';
import { unreadable } from './run-failure.ts';

/** Keeps each journal in a folder of its own: `runs/<id>/journal.json`, beside what it has copies of. */
export function journalFiles(folder: string): JournalStore {
  const runs = join(folder, 'runs');
  const file = (runId: string): string => join(runs, runId, 'journal.json');
  return {
    file,
    snapshots: (runId) => join(runs, runId, 'snapshots'),
    list() {
      try {
        return readdirSync(runs).sort();
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return [];
        throw unreadable(runs, error);
      }
    },
    read(runId) {
      try {
        return parsedJson(readFileSync(file(runId), 'utf8'));
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return undefined;
        throw unreadable(file(runId), error);
      }
    },
    write(runId, journal) {
      createFolders(join(runs, runId), 0o700);
      replaceFile(file(runId), Buffer.from(`${JSON.stringify(journal, null, 2)}\n`), 0o600);
    },
    together: (action) => action(),
    remove: (runId) => rmSync(join(runs, runId), { recursive: true, force: true, maxRetries: 3 }),
  };
}
