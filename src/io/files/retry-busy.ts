import { errorCode } from './error-code.ts';

/** What Windows answers while a virus scanner, an indexer or an editor holds the file for a moment. */
const BUSY: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);

const PAUSES_MS = [10, 20, 40, 80, 160] as const;

/**
 * Runs a rename or a removal again, a few times and a third of a second at most, while the file is held by another program.
 *
 * @throws what `action` throws, if it is of another kind or does not go away.
 */
export function retryBusy<T>(action: () => T): T {
  for (const pause of PAUSES_MS) {
    try {
      return action();
    } catch (error) {
      if (!BUSY.has(errorCode(error) ?? '')) throw error;
      sleepSync(pause);
    }
  }
  return action();
}

/** Blocks: between the first write of a run and its last, nothing else may get a turn. */
export function sleepSync(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
