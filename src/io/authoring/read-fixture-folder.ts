import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relativePath } from '../files/relative-path.ts';

/** The texts of a fixture folder, by path from it with forward slashes, sorted. */
export function readFixtureFolder(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relativePath(folder, join(entry.parentPath, entry.name)))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
