import { describe, expect, it } from 'vitest';
import { LARGEST_COPY, placeStep } from '../../src/core/place-step.ts';
import { realisePlacements } from '../../src/core/realise-placements.ts';
import type { PlacedFile } from '../../src/strapi/guide.ts';
import type { FileFacts, ProjectFacts } from '../../src/strapi/project-facts.ts';

const changed = '2026-03-01T09:12:44.000Z';
/** Any hash. */
const ROWS = '90f53e2a3e9ebbc4cdcb1bc5ef52b2f4dcf0ab8ee3dbf83c5b04e0f1dca48e6a';

function stepOf(files: readonly PlacedFile[], there: Readonly<Record<string, FileFacts>> = {}) {
  const facts: ProjectFacts = {
    extensions: [],
    environments: [],
    typescript: true,
    dependencies: new Map(),
    paths: () => [],
    text: () => undefined,
    file: (path) => there[path],
    databases: [],
  };
  const placement = { id: 'x', title: 'X', why: 'Y.', into: 'x', files: () => files };
  return placeStep(facts, { from: '4.2.3', to: '4.3.0' }, '4.3.0/x', '4.3.0', placement);
}

const copy = (path: string, of: string): PlacedFile => ({ kind: 'copy', path, of });

describe('a file that is placed', () => {
  it('is planned with its size and hash, and where it comes from', () => {
    const base64 = Buffer.from('rows').toString('base64');
    const there = { 'dist/a': { size: 4, changed, sha256: ROWS } };
    expect(stepOf([{ kind: 'bytes', path: 'b', base64 }, copy('a', 'dist/a')], there).files).toMatchObject([
      { kind: 'changed', path: 'b', size: 4, source: { kind: 'bytes', base64 } },
      {
        kind: 'changed',
        path: 'a',
        size: 4,
        sha256: ROWS,
        source: { kind: 'copy', of: 'dist/a' },
        reason: 'Copied from dist/a (4 bytes, last changed 2026-03-01 09:12:44 UTC).',
      },
    ]);
  });

  it('stays where one is, and is nothing where there is nothing to copy', () => {
    const there = { a: { size: 1, changed, sha256: ROWS } };
    expect(stepOf([copy('a', 'dist/a'), copy('b', 'dist/b')], there).files).toMatchObject([
      { kind: 'already-done', path: 'a' },
    ]);
  });

  it('is left to a person where it is too large or cannot be read, with all that goes with it', () => {
    const large: FileFacts = {
      size: LARGEST_COPY + 1,
      changed,
      get sha256(): string {
        throw new Error('It was read.');
      },
    };
    const there = { 'dist/my data.db': large, 'dist/a-wal': { size: 4, changed, sha256: ROWS } };
    expect(
      stepOf([copy('.tmp/my data.db', 'dist/my data.db'), copy('a-wal', 'dist/a-wal')], there).files,
    ).toMatchObject([
      { kind: 'needs-you', snippet: "mkdir -p .tmp && cp -p 'dist/my data.db' '.tmp/my data.db'" },
      { kind: 'needs-you', snippet: 'cp -p dist/a-wal a-wal' },
    ]);
    const unreadable = { 'dist/a': { size: 4, changed, sha256: undefined } };
    expect(stepOf([copy('a', 'dist/a')], unreadable).files).toMatchObject([
      { kind: 'needs-you', reason: expect.stringContaining('cannot be read') },
    ]);
  });

  it('is realised only from what the plan was made from', () => {
    const base64 = Buffer.from('rows').toString('base64');
    const planned = stepOf([{ kind: 'bytes', path: 'b', base64 }]);
    const [file] = planned.files;
    if (file?.kind !== 'changed') throw new Error('Nothing is placed.');
    const copied = { ...planned, files: [{ ...file, source: { kind: 'copy', of: 'dist/a' } as const }] };
    const read = (text: string) => () => ({ bytes: Buffer.from(text), mode: 0o600 });
    expect(realisePlacements({ steps: [planned] }, () => undefined)).toEqual([
      { path: 'b', content: Buffer.from('rows') },
    ]);
    expect(realisePlacements({ steps: [copied] }, read('rows'))).toEqual([
      { path: 'b', content: Buffer.from('rows'), copyOf: 'dist/a', mode: 0o600 },
    ]);
    for (const other of [read('other'), () => undefined])
      expect(() => realisePlacements({ steps: [copied] }, other)).toThrow(
        'has changed since the plan was made: dist/a',
      );
    const damaged = { ...planned, files: [{ ...file, sha256: ROWS.replace('9', '8') }] };
    expect(() => realisePlacements({ steps: [damaged] }, () => undefined)).toThrow('damaged');
  });
});
