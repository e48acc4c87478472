import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSpool, type Spool } from '../src/io/batch/spool.ts';
import { tempFolder } from './cli/temp-folders.ts';

interface Line {
  readonly key: string;
  readonly text: string;
}

const keyOf = (line: unknown): string | undefined =>
  typeof line === 'object' && line !== null && 'key' in line && typeof line.key === 'string'
    ? line.key
    : undefined;
const open = (file: string): Spool<Line> => openSpool<Line>(file, keyOf);
const newFile = (): string => join(tempFolder(), 'lines.jsonl');
const line = fc.record({ key: fc.constantFrom('a', 'b', 'ü', '日本'), text: fc.string({ unit: 'binary' }) });

test('the last value of a key counts, in the process and in the next', () => {
  const file = newFile();
  const spool = open(file);
  spool.put('b', { key: 'b', text: 'old' });
  spool.put('a', { key: 'a', text: 'only' });
  spool.put('b', { key: 'b', text: 'new' });
  for (const each of [spool, open(file)]) {
    expect(each.keys()).toEqual(['a', 'b']);
    expect(each.get('b')).toEqual({ key: 'b', text: 'new' });
    expect(each.has('c')).toBe(false);
    expect(each.get('c')).toBeUndefined();
    each.close();
  }
});

test('whatever is put is read again, also after the file was torn at any byte and written on', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.array(line, { maxLength: 4 }),
      fc.nat(),
      (before, after, cut) => {
        const file = newFile();
        const first = open(file);
        for (const value of before) first.put(value.key, value);
        first.close();
        const bytes = readFileSync(file);
        truncateSync(file, cut % (bytes.length + 1));
        const kept = wholeLines(readFileSync(file));

        const second = open(file);
        for (const value of after) second.put(value.key, value);
        const expected = new Map([...kept, ...after].map((value) => [value.key, value]));
        for (const spool of [second, open(file)]) {
          expect(spool.keys()).toEqual([...expected.keys()].sort());
          for (const [key, value] of expected) expect(spool.get(key)).toEqual(value);
          spool.close();
        }
      },
    ),
  );
});

test('a line that is torn within a character moves none of those behind it', () => {
  const file = newFile();
  const torn = Buffer.from('{"key":"ü');
  writeFileSync(file, torn.subarray(0, torn.length - 1));
  const second = open(file);
  second.put('b', { key: 'b', text: 'behind' });
  second.close();
  const third = open(file);
  expect(third.get('b')).toEqual({ key: 'b', text: 'behind' });
  third.close();
});

test('lines that are no values are passed over', () => {
  const file = newFile();
  writeFileSync(file, '\n{"key":1}\nnull\nnot json\n{"key":"a","text":"here"}\n');
  appendFileSync(file, '{"key":"b","te');
  const spool = open(file);
  expect(spool.keys()).toEqual(['a']);
  expect(spool.get('a')).toEqual({ key: 'a', text: 'here' });
  spool.close();
});

/** Of a torn file: what was whole when the process died. A line may lack only its end. */
function wholeLines(bytes: Buffer): Line[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .flatMap((text) => {
      try {
        return [JSON.parse(text) as Line];
      } catch (error) {
        if (error instanceof SyntaxError) return [];
        throw error;
      }
    });
}
