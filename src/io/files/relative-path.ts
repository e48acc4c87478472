import { relative, sep } from 'node:path';

/** The way from a folder to a file with forward slashes, as plans and journals name it on every system; empty for the folder itself. */
export function relativePath(from: string, to: string): string {
  return relative(from, to).split(sep).join('/');
}
