import { readFileSync } from 'node:fs';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { errorCode } from '../files/error-code.ts';

/**
 * The content of a JSON file that a user names.
 *
 * @param what it is: `report`
 * @throws ExpectedFailure when there is no such file, it cannot be read, or it is not JSON; `next` says how to get one
 */
export function readDocument(file: string, what: string, next: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (!(error instanceof Error) || errorCode(error) === undefined) throw error;
    throw new ExpectedFailure(`The ${what} ${file} cannot be read: ${error.message}`, next, { cause: error });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ExpectedFailure(`The ${what} ${file} is not JSON: ${error.message}`, next, { cause: error });
  }
}
