import { basename } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';

/** A module of the user's could not be loaded. */
export class LoadFailure extends ExpectedFailure {
  /** @param files what was looked at, to be watched until it can be loaded: absolute paths. */
  constructor(
    file: string,
    reason: string,
    place: string | undefined,
    readonly files: readonly string[],
    cause?: unknown,
    next = 'Correct it, and run this again.',
  ) {
    super(`${basename(file)} cannot be loaded: ${reason}${place ? `\n  at ${place}` : ''}`, next, { cause });
  }
}
