import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { FileFacts } from '../../strapi/project-facts.ts';
import { errorCode } from './error-code.ts';
import { locateFile, type ProjectFolder } from './locate-file.ts';

const CHUNK = 1024 * 1024;

/**
 * What can be told of any file without taking it for a text. Its hash is only made where it is asked for: a database may be large.
 *
 * `dist/.tmp/data.db` → `{ size: 61440, changed: '2026-03-01T09:12:44.000Z', sha256: '…' }`
 *
 * @param path relative to the project root, forward slashes
 * @returns `undefined` for what is missing, is no file, or cannot be looked at
 */
export function readFileFacts(folder: ProjectFolder, path: string): FileFacts | undefined {
  const location = locateFile(folder, path);
  if (location.kind !== 'file') return undefined;
  const { target } = location;
  try {
    const { size, mtime } = statSync(target);
    let hashed: { readonly sha256: string | undefined } | undefined;
    return {
      size,
      changed: mtime.toISOString(),
      get sha256() {
        hashed ??= { sha256: hashIfReadable(target) };
        return hashed.sha256;
      },
    };
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

function hashIfReadable(path: string): string | undefined {
  try {
    return hashOf(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

function hashOf(path: string): string {
  const hash = createHash('sha256');
  const chunk = new Uint8Array(CHUNK);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      hash.update(chunk.subarray(0, read));
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}
