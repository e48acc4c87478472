import { ExpectedFailure } from '../../core/expected-failure.ts';
import { columnsOf } from './columns-of.ts';
import type { Connection, Row, Value } from './connection.ts';

/** A row of `core_store`, with what it holds: not to be shown to anybody. */
export interface StoredText {
  readonly id: string;
  readonly key: string;
  readonly text: string;
}

/** Strapi 3's own table (strapi, lib/services/core-store.js). `key` and `value` are words of SQL. */
export const CORE_STORE = 'core_store';

/** As many values as one statement may have: SQLite takes 999. */
const KEYS_AT_ONCE = 500;

/**
 * Reads rows by their keys, in the order of their ids.
 *
 * @param lock whether nobody else may change them until the end of the transaction; SQLite has locked all of it then
 * @throws ExpectedFailure where there is no such table
 */
export async function readStored(
  connection: Connection,
  keys: readonly string[],
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<StoredText[]> {
  if ((await columnsOf(connection, CORE_STORE)).size === 0) {
    throw new ExpectedFailure(
      `${connection.label} has no ${CORE_STORE}.`,
      'Check that this is the database of the project and that Strapi has started with it once.',
    );
  }
  const rows: Row[] = [];
  for (let start = 0; start < keys.length; start += KEYS_AT_ONCE) {
    const some = keys.slice(start, start + KEYS_AT_ONCE);
    rows.push(...(await connection.query(selectKeys(connection, some.length, lock), some)));
  }
  const wanted = new Set(keys);
  return rows
    .flatMap(({ id, key, value }) =>
      // MySQL compares without regard to case.
      typeof value === 'string' && wanted.has(String(key))
        ? [{ id: String(id), key: String(key), text: value }]
        : [],
    )
    .sort((a, b) => Number(a.id) - Number(b.id));
}

/** Writes the JSON of a row. @throws Error where it was not written to exactly one */
export async function writeStored(connection: Connection, id: string, text: string): Promise<void> {
  const [one, two] = placeholders(connection, 2);
  const { value } = NAMES[connection.engine];
  const parameters: Value[] = [text, id];
  const changed = await connection.execute(
    `UPDATE ${CORE_STORE} SET ${value} = ${one} WHERE id = ${two}`,
    parameters,
  );
  if (changed !== 1) throw new Error(`The row ${id} of ${CORE_STORE} did not take the change.`);
}

const NAMES = {
  postgres: { key: '"key"', value: '"value"' },
  mysql: { key: '`key`', value: '`value`' },
  sqlite: { key: '"key"', value: '"value"' },
} as const;

function selectKeys(connection: Connection, count: number, lock: boolean): string {
  const { key, value } = NAMES[connection.engine];
  const forUpdate = lock && connection.engine !== 'sqlite' ? ' FOR UPDATE' : '';
  const list = placeholders(connection, count).join(', ');
  return `SELECT id, ${key} AS ${key}, ${value} AS ${value} FROM ${CORE_STORE} WHERE ${key} IN (${list})${forUpdate}`;
}

function placeholders({ engine }: Connection, count: number): string[] {
  return Array.from({ length: count }, (_, at) => (engine === 'postgres' ? `$${at + 1}` : '?'));
}
