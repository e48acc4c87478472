import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createKnex, { type Knex } from 'knex';
import { applyEdits } from '../../src/ast/edits.ts';
import { loadTransform } from '../fixtures/load-transform.ts';

/** As Strapi describes its models: of an attribute only what a migration looks at. */
export interface Attribute {
  readonly type: string;
  readonly relation?: string;
  readonly joinTable?: { readonly name: string; readonly pivotColumns: readonly string[] };
}

export interface Model {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** The tables of relations are models as well, with their names as ids. */
  readonly uid?: string;
  readonly tableName?: string;
  readonly indexes?: readonly { readonly type?: string; readonly columns: readonly string[] }[];
}

export type Metadata = ReadonlyMap<string, Model>;

interface Migration {
  up(trx: Knex.Transaction): Promise<void>;
  down(trx: Knex.Transaction): Promise<void>;
}

/**
 * Runs the file that a transform writes as Strapi runs it: in a transaction, with the global `strapi`.
 *
 * @returns what it logged
 */
export async function runMigration(
  id: string,
  client: 'sqlite' | 'postgres' | 'mysql',
  url: string,
  metadata: Metadata = new Map(),
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'uplift-migration-'));
  const knex = createKnex(CONNECTIONS[client](url));
  const logged: string[] = [];
  const log = { info: (message: string): void => void logged.push(message) };
  Object.assign(globalThis, { strapi: { db: { metadata }, log } });
  try {
    const file = join(folder, 'migration.js');
    writeFileSync(file, migrationText(id));
    const migration = createRequire(file)(file) as Migration;
    await knex.transaction((trx) => migration.up(trx));
    await knex.transaction((trx) => migration.down(trx));
    return logged;
  } finally {
    Reflect.deleteProperty(globalThis, 'strapi');
    await knex.destroy();
    rmSync(folder, { recursive: true });
  }
}

/** What a transform writes where there is no file. */
export function migrationText(id: string): string {
  const { example, inspect } = loadTransform(id);
  const outcome = inspect({ path: example?.path ?? '', source: '' }, {});
  return outcome.kind === 'changed' ? applyEdits('', outcome.edits) : '';
}

const CONNECTIONS = {
  sqlite: (filename: string): Knex.Config => ({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
  }),
  // Strapi names the schema beside the connection, and sets no search path.
  postgres: (connectionString: string): Knex.Config => {
    const schema = new URL(connectionString).searchParams.get('schema');
    const connection = { connectionString, schema };
    return { client: 'pg', connection };
  },
  mysql: (uri: string): Knex.Config => ({ client: 'mysql2', connection: { uri } }),
} as const;
