import { fileURLToPath } from 'node:url';

/** Where a document lies on the disk; `undefined` for one that has no place there, such as `untitled:` and `git:`. */
export function filePath(uri: string): string | undefined {
  return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
}
