import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { syncToDisk } from '../files/sync-to-disk.ts';
import { parsedJson } from '../journal/parsed-json.ts';

/** Values by key that lie in a file instead of in memory: a run may be about thousands of projects. The last value of a key counts. */
export interface Spool<T> {
  put(key: string, value: T): void;
  get(key: string): T | undefined;
  has(key: string): boolean;
  /** Sorted. */
  keys(): string[];
  close(): void;
}

interface Place {
  readonly offset: number;
  readonly length: number;
}

/**
 * Opens a file of lines, one value each, to be read and appended to. What a killed process has left of a last line is cut off from
 * the next one, and passed over.
 *
 * @param keyOf the key that a line belongs to; `undefined` for one that is to be passed over
 * @param durable whether a value outlives a power cut once it is put
 */
export function openSpool<T>(
  file: string,
  keyOf: (line: unknown) => string | undefined,
  { durable = false }: { readonly durable?: boolean } = {},
): Spool<T> {
  const descriptor = openSync(file, 'a+', 0o600);
  const places = new Map<string, Place>();
  let end = fstatSync(descriptor).size;

  const read = ({ offset, length }: Place): string => {
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length; )
      done += readSync(descriptor, bytes, done, length - done, offset + done);
    return bytes.toString('utf8');
  };
  const append = (text: string): number => {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    end += bytes.length;
    return bytes.length;
  };

  if (end > 0) {
    const text = read({ offset: 0, length: end });
    let offset = 0;
    for (const line of text.split('\n')) {
      const length = Buffer.byteLength(line);
      const key = keyOf(parsedJson(line));
      if (key !== undefined) places.set(key, { offset, length });
      offset += length + 1;
    }
    if (!text.endsWith('\n')) append('\n');
  }

  return {
    put(key, value) {
      const offset = end;
      const length = append(`${JSON.stringify(value)}\n`) - 1;
      if (durable) syncToDisk(descriptor);
      places.set(key, { offset, length });
    },
    get(key) {
      const place = places.get(key);
      return place && (JSON.parse(read(place)) as T);
    },
    has: (key) => places.has(key),
    keys: () => [...places.keys()].sort(),
    close: () => closeSync(descriptor),
  };
}
