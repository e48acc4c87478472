import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { syncToDisk } from '../files/sync-to-disk.ts';
import { parsedJson } from '../journal/parsed-json.ts';

/** Values by key that lie in a file instead of in memory: a run may be about thousands of projects. The last value of a key counts. */
export interface Spool<T> {
  put(key: string, value: T): void;
  /** Several at once: a kill leaves all of them or, but for one that tears the write itself, none. */
  putAll(values: readonly (readonly [key: string, value: T])[]): void;
  /** Brings what the action puts to the disk at once, when it has returned. */
  together<R>(action: () => R): R;
  get(key: string): T | undefined;
  has(key: string): boolean;
  /** Sorted. */
  keys(): string[];
  close(): void;
}

const LINE_FEED = 0x0a;

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
  let syncs = durable;

  const read = ({ offset, length }: Place): Buffer => {
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length; ) {
      const read = readSync(descriptor, bytes, done, length - done, offset + done);
      if (read === 0) throw new Error(`${file} is shorter than it was.`);
      done += read;
    }
    return bytes;
  };
  const append = (bytes: Buffer): void => {
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    end += bytes.length;
  };

  if (end > 0) {
    const bytes = read({ offset: 0, length: end });
    // Line by line as bytes: a line may be torn in the middle of a character.
    for (let offset = 0; offset < bytes.length; ) {
      const found = bytes.indexOf(LINE_FEED, offset);
      const next = found === -1 ? bytes.length : found;
      const key = keyOf(parsedJson(bytes.toString('utf8', offset, next)));
      if (key !== undefined) places.set(key, { offset, length: next - offset });
      offset = next + 1;
    }
    if (bytes.at(-1) !== LINE_FEED) append(Buffer.from('\n'));
  }

  const putAll = (values: readonly (readonly [key: string, value: T])[]): void => {
    const lines = values.map(([key, value]) => ({ key, bytes: Buffer.from(`${JSON.stringify(value)}\n`) }));
    let offset = end;
    append(Buffer.concat(lines.map(({ bytes }) => bytes)));
    if (syncs) syncToDisk(descriptor);
    for (const { key, bytes } of lines) {
      places.set(key, { offset, length: bytes.length - 1 });
      offset += bytes.length;
    }
  };

  return {
    put: (key, value) => putAll([[key, value]]),
    putAll,
    together(action) {
      syncs = false;
      try {
        return action();
      } finally {
        syncs = durable;
        if (durable) syncToDisk(descriptor);
      }
    },
    get(key) {
      const place = places.get(key);
      return place && (JSON.parse(read(place).toString('utf8')) as T);
    },
    has: (key) => places.has(key),
    keys: () => [...places.keys()].sort(),
    close: () => closeSync(descriptor),
  };
}
