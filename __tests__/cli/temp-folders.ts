import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];

// Registered for the test file that imports this; concurrent tests share the list.
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A new folder that is removed when the tests of the file have ended. */
export function tempFolder(): string {
  // On macOS the temporary folder is behind a link.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'strapi-uplift-cli-')));
  folders.push(folder);
  return folder;
}
