import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** Whether the system can open a file without following a link in its name. Windows cannot. */
export const KEEPS_FROM_LINKS = constants.O_NOFOLLOW !== undefined;

export type RegularFile<T> =
  | { readonly kind: 'file'; readonly content: T; readonly mode: number }
  | { readonly kind: 'too-large' }
  /** A folder, a pipe, a device. */
  | { readonly kind: 'not-a-file' };

/**
 * Reads a file whose own name is no link. It is opened first and looked at then, so that it cannot be replaced in between, and a pipe is
 * not waited for.
 *
 * @param largest in bytes
 * @param read `asText` or `asBytes`
 * @throws what the system answers, `ELOOP` (on FreeBSD `EMLINK`) for a link
 */
export function readRegularFile<T>(
  path: string,
  largest: number,
  read: (descriptor: number, size: number) => T,
): RegularFile<T> {
  const descriptor = openSync(path, FLAGS);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { kind: 'not-a-file' };
    if (stats.size > largest) return { kind: 'too-large' };
    return { kind: 'file', content: read(descriptor, stats.size), mode: stats.mode & 0o7777 };
  } finally {
    closeSync(descriptor);
  }
}

/** `undefined` for what is no UTF-8. */
export function asText(descriptor: number, size: number): string | undefined {
  const text = readFileSync(descriptor, UTF8);
  // It stands in place of what is no UTF-8; few files hold one of their own.
  return text.includes('\uFFFD') && !isUtf8(asBytes(descriptor, size)) ? undefined : text;
}

/** The bytes from the first on; less, where the file was cut short meanwhile. */
export function asBytes(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

/** Node would make this of a mere `'utf8'` for every file. */
const UTF8 = { encoding: 'utf8', flag: 'r' } as const;

/** Node leaves out what a system does not have. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
