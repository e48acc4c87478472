import { readFile } from 'node:fs/promises';
import { errorCode } from './error-code.ts';

/** The text of a file; `undefined` when there is no such file. Any other failure is thrown. */
export async function readTextIfAny(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}
