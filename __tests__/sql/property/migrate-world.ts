import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { openEnds } from '../../../src/io/migration/ends.ts';
import { migrate } from '../../../src/io/migration/migrate.ts';
import { type PreparedMigration, prepareMigration } from '../../../src/io/migration/prepare-migration.ts';
import { NO_MAPPING } from '../../../src/sql/mapping-file.ts';
import { parseV4Type } from '../../../src/sql/v4/parse-type.ts';
import type { V4Type } from '../../../src/sql/v4/type.ts';
import { baseDatabases } from './base-databases.ts';
import { v4Definition } from './v4-definition.ts';
import type { World } from './world.ts';
import { writeV3 } from './write-v3.ts';
import { writeV4 } from './write-v4.ts';

export interface Migrated {
  readonly prepared: Pick<PreparedMigration, 'accounts' | 'leftOut' | 'plan' | 'notes'>;
  /** The v4 database afterwards. */
  readonly v4: Sqlite.Database;
  /** Every table and index of v4 in SQLite's own words. */
  readonly schema: { readonly before: readonly unknown[]; readonly after: readonly unknown[] };
  readonly source: { readonly before: string; readonly after: string };
}

export interface MigrateWorldOptions {
  readonly orphans: 'skip' | 'null';
  /** Changes v3 before it is migrated. */
  readonly spoil?: (v3: Sqlite.Database) => void;
}

const BASE = baseDatabases();

/** Writes a project as both versions would, migrates it, and hands out what came of it. */
export async function migrateWorld<T>(
  world: World,
  { orphans, spoil }: MigrateWorldOptions,
  look: (migrated: Migrated) => T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'uplift-property-'));
  try {
    const from = write(join(folder, 'v3.db'), BASE.v3, (database) => {
      writeV3(database, world);
      spoil?.(database);
    });
    const to = write(join(folder, 'v4.db'), BASE.v4, (database) => writeV4(database, world));
    const [before, bytes] = [schemaOf(to), digest(from)];
    const prepared = await run(world, from, to, orphans);
    const after = schemaOf(to);
    const v4 = new Sqlite(to, { readonly: true });
    try {
      return look({
        prepared,
        v4,
        schema: { before, after },
        source: { before: bytes, after: digest(from) },
      });
    } finally {
      v4.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(
  world: World,
  from: string,
  to: string,
  orphans: 'skip' | 'null',
): Promise<PreparedMigration> {
  const address = (path: string) => ({ engine: 'sqlite', path, label: path }) as const;
  const zone = 'UTC';
  const ends = await openEnds(address(from), address(to), { zone, readOnly: false });
  try {
    const prepared = await prepareMigration(ends, {
      mapping: NO_MAPPING,
      zone,
      orphans,
      controllerActions: [],
      ...(world.project && { types: typesOf(world) }),
    });
    if (prepared.plan.problems.length > 0) throw new Error(JSON.stringify(prepared.plan.problems, null, 1));
    await migrate(prepared, { rehearse: false, onProgress: () => undefined });
    return prepared;
  } finally {
    await ends.close();
  }
}

function write(path: string, base: Buffer, fill: (database: Sqlite.Database) => void): string {
  writeFileSync(path, base);
  const database = new Sqlite(path);
  database.pragma('synchronous = OFF');
  database.pragma('foreign_keys = OFF');
  try {
    database.transaction(() => fill(database))();
  } catch (error) {
    fc.pre(!isClash(error));
    throw error;
  } finally {
    database.close();
  }
  return path;
}

/** Names that differ for a person only: Strapi itself could not start with them on SQLite. */
function isClash(error: unknown): boolean {
  return error instanceof Error && /duplicate column name|already exists/.test(error.message);
}

function typesOf({ types }: World): V4Type[] {
  return types
    .filter(({ system }) => !system)
    .map((type) => {
      const parsed = parseV4Type(type.v4.uid, v4Definition(type), type.v4.uid);
      if (parsed.kind === 'problem') throw new Error(`${parsed.where}: ${parsed.message}`);
      return parsed.value;
    });
}

function schemaOf(path: string): unknown[] {
  const database = new Sqlite(path, { readonly: true });
  const rows = database
    .prepare('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name')
    .all();
  database.close();
  return rows;
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
