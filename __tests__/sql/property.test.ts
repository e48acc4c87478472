import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closes } from '../../src/sql/plan/account.ts';
import { REBUILD_ROWS } from '../../src/sql/statements/rebuild.ts';
import { crowd } from './property/crowd.ts';
import { diceFrom } from './property/dice.ts';
import { expectedContent } from './property/expected-content.ts';
import { expectedLeftOut } from './property/expected-left-out.ts';
import { leftOvers } from './property/left-overs.ts';
import { type Damage, makeDirt } from './property/make-dirt.ts';
import { makeWorld } from './property/make-world.ts';
import { type Migrated, migrateWorld } from './property/migrate-world.ts';
import { readV4 } from './property/read-v4.ts';
import { tellWorld } from './property/tell-world.ts';
import type { World } from './property/world.ts';

/** Fixed, so that a failure is about the change at hand; `UPLIFT_FC_SEED=$RANDOM UPLIFT_FC_RUNS=5000` goes exploring. */
const SEED = Number(process.env.UPLIFT_FC_SEED ?? 20261130);
const RUNS = Number(process.env.UPLIFT_FC_RUNS ?? 120);
const OPTIONS = { timeout: 60_000 + RUNS * 2000 };

test('any content is the same in Strapi 4', OPTIONS, async () => {
  await everywhere(RUNS, async (world) => {
    await migrateWorld(world, { orphans: 'skip' }, (migrated) => {
      expect(readV4(migrated.v4, world, 'dense')).toEqual(expectedContent(world));
      expect(setAside(migrated)).toEqual({});
      expect(leftOut(migrated)).toEqual(expectedLeftOut(world));
      expectSound(migrated);
    });
  });
});

test('what is wrong is set aside, each piece of it, and nothing else', OPTIONS, async () => {
  let injected = 0;
  await everywhere(RUNS, async (world, dice) => {
    const orphans = dice.pick<'skip' | 'null'>('skip', 'null');
    const dirt = makeDirt(dice, world, orphans);
    injected += dirt.length;
    const old = leftOvers(world);
    await migrateWorld(
      world,
      {
        orphans,
        spoil: (v3) => {
          for (const { sql, values } of dirt) v3.prepare(sql).run(...values);
          for (const sql of old.sql) v3.exec(sql);
        },
      },
      (migrated) => {
        expect(readV4(migrated.v4, world, orphans === 'skip' ? 'links' : 'none')).toEqual(
          expectedContent(world),
        );
        expect(setAside(migrated)).toEqual(asideOf(dirt));
        expect(leftOut(migrated)).toEqual({ ...expectedLeftOut(world), ...old.leftOut });
        expectSound(migrated);
      },
    );
  });
  expect(injected).toBeGreaterThan(RUNS);
});

test('indexes and keys are the same where they were built anew', OPTIONS, async () => {
  let rebuilt = 0;
  await everywhere(Math.ceil(RUNS / 30), async (made) => {
    const world = crowd(made);
    await migrateWorld(world, { orphans: 'skip' }, (migrated) => {
      rebuilt += migrated.prepared.accounts.filter(({ written }) => written >= REBUILD_ROWS).length;
      expect(readV4(migrated.v4, world, 'dense')).toEqual(expectedContent(world));
      expectSound(migrated);
    });
  });
  expect(rebuilt).toBeGreaterThan(RUNS / 30);
});

async function everywhere(
  runs: number,
  holds: (world: World, dice: ReturnType<typeof diceFrom>) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(fc.gen(), async (generate) => {
    const dice = diceFrom(generate);
    const world = makeWorld(dice);
    await holds(world, dice).catch((error: unknown) => {
      if (fc.PreconditionFailure.isFailure(error)) throw error;
      throw new Error(`${error}\n${tellWorld(world)}`, { cause: error });
    });
  });
  // A project shrinks slowly, and a smaller one is not worth the whole day.
  await fc.assert(property, { seed: SEED, numRuns: runs, interruptAfterTimeLimit: OPTIONS.timeout - 20_000 });
}

function expectSound({ prepared, v4, schema, source }: Migrated): void {
  expect(prepared.accounts.filter((account) => !closes(account))).toEqual([]);
  expect(v4.pragma('foreign_key_check')).toEqual([]);
  expect(schema.after).toEqual(schema.before);
  expect(source.after).toBe(source.before);
  for (const { name, seq } of rows(v4, 'SELECT name, seq FROM sqlite_sequence'))
    expect([name, seq]).toEqual([name, count(v4, `coalesce(max(id), 0)`, String(name))]);
  // Every file is in the root folder of v4's media library.
  expect(rows(v4, "SELECT id FROM files WHERE folder_path IS NOT '/'")).toEqual([]);
  const written = new Map<string, number>();
  // Of settings, v4 keeps some of its own.
  for (const { to, written: more } of prepared.accounts)
    if (to !== 'strapi_core_store_settings' && !to.includes('.'))
      written.set(to, (written.get(to) ?? 0) + more);
  for (const [table, sum] of written)
    expect([table, count(v4, 'count(*)', table)]).toEqual([table, BigInt(sum)]);
}

function rows(v4: Migrated['v4'], sql: string): readonly Readonly<Record<string, unknown>>[] {
  return v4.prepare(sql).all() as Readonly<Record<string, unknown>>[];
}

function count(v4: Migrated['v4'], what: string, table: string): unknown {
  return rows(v4, `SELECT ${what} AS n FROM "${table}"`)[0]?.n;
}

/** Rows by the v3 table that they are in. Models are not content. */
function setAside({ prepared }: Migrated): Readonly<Record<string, number>> {
  return sums(
    prepared.accounts
      .filter(({ source }) => source !== 'core_store')
      .flatMap(({ source, setAside }) =>
        setAside.map(({ rows }) => [source.split('.')[0] ?? '', rows] as const),
      ),
  );
}

function asideOf(dirt: readonly Damage[]): Readonly<Record<string, number>> {
  return sums(dirt.map(({ table, aside }) => [table, aside] as const));
}

function sums(pairs: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const totals = new Map<string, number>();
  for (const [name, more] of pairs) if (more > 0) totals.set(name, (totals.get(name) ?? 0) + more);
  return Object.fromEntries(totals);
}

function leftOut({ prepared }: Migrated): Readonly<Record<string, number>> {
  return Object.fromEntries(
    prepared.leftOut.map((one) => [
      one.kind === 'table' ? one.table : `${one.table}.${one.column}`,
      one.rows,
    ]),
  );
}
