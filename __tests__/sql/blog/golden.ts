import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { FIXTURES } from './databases.ts';

/**
 * Compares with a file of the fixtures.
 *
 * @param writes whether this test may write it: with UPDATE_GOLDEN=1, and one test for each file
 */
export function expectGolden(file: string, text: string, { writes }: { readonly writes: boolean }): void {
  const path = join(FIXTURES, file);
  if (writes && process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
}

export function readGolden(file: string): string {
  return readFileSync(join(FIXTURES, file), 'utf8');
}
