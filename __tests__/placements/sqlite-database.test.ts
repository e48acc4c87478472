import { describe, expect, it } from 'vitest';
import guide from '../../transforms/4.3.0/guide.ts';
import { tempProject } from '../fixtures/temp-project.ts';
import { factsOf } from './facts-of.ts';

const [placement] = guide.places ?? [];

function placed(files: Readonly<Record<string, unknown>>, typescript = true) {
  const facts = factsOf(guide, tempProject(files), typescript);
  return placement?.files(facts, { from: '4.2.3', to: '4.3.0' }) ?? [];
}

const config = (filename: string, client = "'sqlite'"): string => `import path from 'path';

export default ({ env }) => ({
  connection: { client: ${client}, connection: { filename: ${filename} }, useNullAsDefault: true },
});
`;
const STANDARD = config("path.join(__dirname, '..', env('DATABASE_FILENAME', '.tmp/data.db'))");
const APP = { 'config/database.ts': STANDARD, 'dist/.tmp/data.db': 'rows' };

/** `[target, source]` of each copy. */
const pairs = (files: readonly object[]) =>
  files.map((file) => ('of' in file && 'path' in file ? [file.path, file.of] : file));

describe('the database of a TypeScript project', () => {
  it('is copied out of dist with what belongs to it', () => {
    expect(pairs(placed(APP))).toEqual([
      ['.tmp/data.db', 'dist/.tmp/data.db'],
      ['.tmp/data.db-wal', 'dist/.tmp/data.db-wal'],
      ['.tmp/data.db-shm', 'dist/.tmp/data.db-shm'],
      ['.tmp/data.db-journal', 'dist/.tmp/data.db-journal'],
    ]);
  });

  it('is the one that the config and .env name, before and after the config is corrected', () => {
    for (const up of ["'..'", "'..', '..'"]) {
      const files = {
        'config/database.ts': config(`path.join(__dirname, ${up}, env('DATABASE_FILENAME', '.tmp/data.db'))`),
        '.env': 'DATABASE_FILENAME=data/shop.sqlite\n',
        'dist/data/shop.sqlite': 'rows',
        'dist/.tmp/data.db': 'something else',
      };
      expect(pairs(placed(files))[0]).toEqual(['data/shop.sqlite', 'dist/data/shop.sqlite']);
    }
  });

  it('is that of every environment', () => {
    const files = {
      ...APP,
      'config/env/test/database.ts':
        "export default { connection: { connection: { filename: 'test.db' } } };",
      'dist/test.db': 'rows',
    };
    expect(pairs(placed(files))).toContainEqual(['test.db', 'dist/test.db']);
  });

  it.each([
    ['in a project without TypeScript', APP, false],
    ['where dist has none', { 'config/database.ts': STANDARD }, true],
    ['where another database is used', { ...APP, 'config/database.ts': config("'x'", "'postgres'") }, true],
    ['without a config', { 'dist/.tmp/data.db': 'rows' }, true],
  ])('is no matter %s', (_, files, typescript) => {
    expect(placed(files, typescript)).toEqual([]);
  });

  it('is not copied over another one, of which both are described', () => {
    const [file, ...others] = placed({ ...APP, '.tmp/data.db': 'other rows' });
    expect(others).toEqual([]);
    expect(file).toMatchObject({ kind: 'refused', path: '.tmp/data.db' });
    expect(file).toHaveProperty(
      'reason',
      expect.stringMatching(
        /dist\/\.tmp\/data\.db \(4 bytes, last changed 20\d\d-.* UTC\) and \.tmp\/data\.db \(10 bytes, last changed/,
      ),
    );
  });

  it('is done where both are the same', () => {
    expect(pairs(placed({ ...APP, '.tmp/data.db': 'rows' }))).toEqual([
      ['.tmp/data.db', 'dist/.tmp/data.db'],
    ]);
  });

  it('is not put beside the log of another one', () => {
    const [file] = placed({ ...APP, '.tmp/data.db-wal': 'of yesterday' });
    expect(file).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('.tmp/data.db-wal is what is left'),
    });
  });

  it.each([
    ['a helper', config('whereItIs()')],
    ['a folder outside', config("'/var/lib/data.db'")],
    ['a broken file', 'export default ({'],
  ])('is left to a person where only running the config would tell: %s', (_, text) => {
    expect(placed({ ...APP, 'config/database.ts': text })).toMatchObject([
      { kind: 'refused', reason: expect.stringContaining('cannot be told') },
    ]);
  });
});
