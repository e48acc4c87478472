import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Whether the system can open a file without following a link in its name. Windows cannot. */
export const KEEPS_FROM_LINKS = constants.O_NOFOLLOW !== undefined;

export type RegularFile =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'too-large' }
  /** A folder, a pipe, a device. */
  | { readonly kind: 'not-a-file' };

/**
 * Reads a file whose own name is no link. It is opened first and looked at then, so that it cannot be replaced in between, and a pipe is
 * not waited for.
 *
 * @param largest in bytes
 * @throws what the system answers, `ELOOP` (on FreeBSD `EMLINK`) for a link
 */
export function readRegularFile(path: string, largest: number): RegularFile {
  const descriptor = openSync(path, FLAGS);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { kind: 'not-a-file' };
    if (stats.size > largest) return { kind: 'too-large' };
    return { kind: 'bytes', bytes: readUpTo(descriptor, stats.size) };
  } finally {
    closeSync(descriptor);
  }
}

/** Node leaves out what a system does not have. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Less, where the file was cut short meanwhile. */
function readUpTo(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
