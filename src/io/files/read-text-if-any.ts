import { existsSync, readFileSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/** The text of a file; `undefined` when there is no such file. Any other failure is thrown. */
export function readTextIfAny(path: string): string | undefined {
  // Most of what is asked for is not there, and an error costs many times as much as a look.
  if (!existsSync(path)) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}
