import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/sql/catalog.ts';
import { closes } from '../../src/sql/plan/account.ts';
import { buildScript } from '../../src/sql/statements/script.ts';
import { type Blog, type Engine, isMissing, openApart, openInPlace } from './blog/databases.ts';
import { expectGolden, readGolden } from './blog/golden.ts';
import { formatRows, type LogicalRows, readCatalog, readLogicalRows } from './blog/logical-rows.ts';
import { digestOf, prepared, type Ran, reportOf, run } from './blog/run.ts';

const ENGINES: readonly Engine[] = ['sqlite', 'postgres', 'mysql'];
const NAMES: Readonly<Record<Engine, string>> = { sqlite: 'SQLite', postgres: 'PostgreSQL', mysql: 'MySQL' };

interface Way {
  readonly from: Engine;
  readonly to: Engine;
  /** How the target's session sees v3. */
  readonly place: 'same-server' | 'apart' | 'streamed';
}

const WAYS: readonly Way[] = [
  ...ENGINES.flatMap((from) =>
    ENGINES.map((to): Way => ({ from, to, place: from === to ? 'same-server' : 'apart' })),
  ),
  { from: 'postgres', to: 'postgres', place: 'streamed' },
];

/** A database as it was at one moment. */
interface Snapshot {
  readonly digest: string | undefined;
  readonly rows: LogicalRows;
  readonly structure: unknown;
  readonly sequences: readonly string[];
}

async function snapshot(url: string): Promise<Snapshot> {
  return {
    digest: digestOf(url),
    rows: await readLogicalRows(url),
    structure: structureOf(await readCatalog(url)),
    sequences: await sequencesOf(url),
  };
}

/** Tables, columns, indexes and foreign keys, without the numbers of rows. */
function structureOf({ tables }: Catalog): unknown {
  return [...tables.values()].map(({ columns, name, primaryKey, indexes, foreignKeys }) => ({
    name,
    columns: [...columns.values()],
    primaryKey,
    indexes,
    foreignKeys,
  }));
}

/** Where PostgreSQL's sequences stand: they go on although a transaction is taken back. */
async function sequencesOf(url: string): Promise<readonly string[]> {
  if (!url.startsWith('postgres')) return [];
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const schema = new URL(url).searchParams.get('schema') ?? 'public';
    const { rows } = await client.query(
      'SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = $1 ORDER BY 1',
      [schema],
    );
    return rows.map((row) => `${row.sequencename} ${row.last_value}`);
  } finally {
    await client.end();
  }
}

for (const way of WAYS) {
  const { from, to, place } = way;
  const how = { 'same-server': 'in place', apart: 'through a copy', streamed: 'from one to the other' }[
    place
  ];
  describe.skipIf(isMissing(from) || isMissing(to))(`${NAMES[from]} to ${NAMES[to]}, ${how}`, () => {
    let blog: Blog;
    let source: readonly [before: Snapshot, after: Snapshot];
    let target: readonly [before: Snapshot, rehearsed: Snapshot, after: Snapshot];
    let statements: string;
    let ran: Ran;

    beforeAll(async () => {
      blog = place === 'same-server' ? await openInPlace(from) : await openApart(from, to);
      const before = { source: await snapshot(blog.from), target: await snapshot(blog.to) };
      await run(blog, { orphans: 'skip', rehearse: true });
      const rehearsed = await snapshot(blog.to);
      statements = await prepared(blog, 'skip', async (one) => statementsOf(one));
      ran = await run(blog);
      source = [before.source, await snapshot(blog.from)];
      target = [before.target, rehearsed, await snapshot(blog.to)];
    });
    afterAll(async () => await blog?.close());

    it('sees v3 as it should', () => {
      expect(ran.prepared.ends.place.kind).toBe(place);
    });

    it('writes every row as Strapi 4 keeps it', () => {
      expectRows(way, target);
    });

    it('accounts for every row', () => {
      expect(ran.prepared.accounts.filter((account) => !closes(account))).toEqual([]);
      const notes = ran.prepared.notes.filter((note) => !note.includes("charset: 'utf8mb4'"));
      expectGolden('accounts.json', reportOf({ ...ran.prepared, notes }), { writes: isFirst(way) });
      // The one thing that is to be said about one engine only.
      expect(ran.prepared.notes).toHaveLength(notes.length + (to === 'mysql' ? 1 : 0));
    });

    it('checks what it wrote', () => {
      expect(ran.results.length).toBeGreaterThan(100);
      expect(ran.results.filter(({ expected, found }) => expected !== found)).toEqual([]);
    });

    it('leaves the source as it was', () => {
      expect(source[1]).toEqual(source[0]);
    });

    it('leaves the indexes and keys of the target as they were', () => {
      expect(target[2].structure).toEqual(target[0].structure);
    });

    it('leaves the target as it was after a rehearsal', () => {
      expect(target[1].rows).toEqual(target[0].rows);
      expect(target[1].digest).toEqual(target[0].digest);
      expect(target[1].structure).toEqual(target[0].structure);
      expect(target[1].sequences).toEqual(target[0].sequences);
    });

    if (place === 'same-server')
      it('runs the statements that were agreed upon', () => {
        expectGolden(`statements.${to}.sql`, statements, { writes: true });
      });
  });
}

function statementsOf({ context, sides, steps, ends }: Ran['prepared']): string {
  const { name } = context.dialect;
  const { statements } = buildScript(context, sides.v4, steps);
  return (
    statements
      .map(({ sql }) => `${sql};\n`)
      .join('')
      // With SQLite both are `main` in their own sessions; in the target's, v3 is attached under its own name.
      .replaceAll(`${name(ends.target.schema)}.`, `${name('v4')}.`)
      .replaceAll(`${name(ends.source.schema)}.`, `${name('v3')}.`)
  );
}

function isFirst({ from, to }: Way): boolean {
  return from === 'sqlite' && to === 'sqlite';
}

/** Strapi 4 alone reads and writes these: long, and of no concern to a migration. */
const BIG = ['strapi_content_types_schema', 'strapi_database_schema'];

function expectRows(way: Way, [before, , after]: readonly [Snapshot, Snapshot, Snapshot]): void {
  expect(bigOf(after.rows)).toEqual(bigOf(before.rows));
  const text = formatRows(withoutBig(after.rows));
  if (isFirst(way)) {
    expectGolden('v4-rows.json', text, { writes: true });
    return;
  }
  const golden = JSON.parse(readGolden('v4-rows.json')) as Record<string, Record<string, unknown>[]>;
  for (const { table, id, column, value } of differences(way)) {
    const row = golden[table]?.find((one) => one.id === id);
    // A difference that is no longer one would hide behind this list.
    expect(row?.[column]).not.toBe(value);
    if (row) row[column] = value;
  }
  expect(text).toBe(formatRows(golden));
}

function bigOf(rows: LogicalRows): unknown {
  return [
    rows.strapi_database_schema,
    rows.strapi_core_store_settings?.filter(({ key }) => BIG.includes(String(key))),
  ];
}

function withoutBig({ strapi_database_schema: _, ...rows }: LogicalRows): LogicalRows {
  const settings = rows.strapi_core_store_settings ?? [];
  return {
    ...rows,
    strapi_core_store_settings: settings.filter(({ key }) => !BIG.includes(String(key))),
  };
}

interface Difference {
  readonly table: string;
  readonly id: number;
  readonly column: string;
  readonly value: unknown;
}

/** Where an engine cannot hold, or does not say, what SQLite does. */
function differences({ from, to }: Way): readonly Difference[] {
  const of = (column: string, values: Readonly<Record<number, unknown>>): readonly Difference[] =>
    Object.entries(values).map(([id, value]) => ({ table: 'articles', id: Number(id), column, value }));
  return [
    // PostgreSQL says no fraction that is zero; SQLite keeps the text that it was given.
    ...(to === 'postgres' || (from === 'postgres' && to === 'sqlite')
      ? of('starts_at', { 1: '01:30:00', 2: '01:30:00', 4: '23:59:59.5' })
      : []),
    // Strapi 3 made MySQL columns that hold whole seconds.
    ...(from === 'mysql' ? of('happened_at', { 4: '2024-02-29T23:59:59.000Z' }) : []),
  ];
}
