import type { Connection } from '../../../src/io/databases/connection.ts';
import { introspect } from '../../../src/io/databases/introspect.ts';
import { openConnection } from '../../../src/io/databases/open-connection.ts';
import { parseDatabaseUrl } from '../../../src/io/databases/parse-database-url.ts';
import type { Catalog, Column } from '../../../src/sql/catalog.ts';
import { dialectOf } from '../../../src/sql/dialect/dialect-of.ts';

export type LogicalRow = Readonly<Record<string, unknown>>;
/** Rows by table, in the order of their ids. */
export type LogicalRows = Readonly<Record<string, readonly LogicalRow[]>>;

/** Opens a session of its own, which may read only. */
export async function reading<T>(
  url: string,
  use: (connection: Connection, schema: string | undefined) => Promise<T>,
): Promise<T> {
  const address = parseDatabaseUrl(url, process.env);
  const connection = await openConnection(address, { readOnly: true });
  try {
    return await use(connection, address.engine === 'postgres' ? address.schema : undefined);
  } finally {
    await connection.close();
  }
}

export const readCatalog = (url: string): Promise<Catalog> => reading(url, introspect);

/**
 * Everything that a database holds, in a form that the engines share: times as ISO text in UTC, JSON and settings parsed, numbers
 * as numbers where these are exact. What is NULL is left out.
 */
export async function readLogicalRows(url: string): Promise<LogicalRows> {
  return await reading(url, async (connection, schema) => {
    const catalog = await introspect(connection, schema);
    const { name } = dialectOf(connection.engine, { zone: 'UTC' });
    const rows: Record<string, readonly LogicalRow[]> = {};
    for (const table of [...catalog.tables.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const columns = [...table.columns.values()];
      const values = columns.map(
        (column, at) => `${asText(connection, name(column.name), column)} AS c${at}`,
      );
      const from = schema ? `${name(schema)}.${name(table.name)}` : name(table.name);
      const order = table.columns.has('id') ? ` ORDER BY ${name('id')}` : '';
      const read = await connection.query(`SELECT ${values.join(', ')} FROM ${from}${order}`);
      rows[table.name] = read.map((row) =>
        Object.fromEntries(
          columns.flatMap((column, at) => {
            const text = row[`c${at}`];
            return text === null || text === undefined
              ? []
              : [[column.name, logical(table.name, column, String(text))]];
          }),
        ),
      );
    }
    return rows;
  });
}

/** An expression that gives the value as text, whatever a driver would make of it. */
function asText({ engine }: Connection, value: string, { kind }: Column): string {
  switch (engine) {
    case 'postgres':
      if (kind === 'wall') return `to_char(${value}, 'YYYY-MM-DD"T"HH24:MI:SS.US')`;
      if (kind === 'instant') return `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;
      return `${value}::text`;
    case 'mysql':
      return kind === 'wall' ? `DATE_FORMAT(${value}, '%Y-%m-%dT%H:%i:%s.%f')` : `CAST(${value} AS CHAR)`;
    case 'sqlite':
      // Its own text of a floating number has 15 digits only.
      return kind === 'float' ? value : `CAST(${value} AS TEXT)`;
  }
}

function logical(table: string, { name, kind }: Column, text: string): unknown {
  switch (kind) {
    case 'boolean':
      return ['t', 'true', '1'].includes(text);
    case 'integer':
      return Number.isSafeInteger(Number(text)) ? Number(text) : text;
    case 'decimal':
    case 'float':
      return Number(text);
    case 'wall':
    case 'instant':
      return text.replace(/000$/, 'Z');
    case 'epoch':
      return new Date(Number(text)).toISOString();
    case 'json':
      return JSON.parse(text);
    default:
      return HOLDS_JSON.has(`${table}.${name}`) ? parsed(text) : text;
  }
}

/** Text columns in which Strapi keeps JSON. */
const HOLDS_JSON: ReadonlySet<string> = new Set(['core_store.value', 'strapi_core_store_settings.value']);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** JSON with one row on each line, keys of documents sorted: PostgreSQL keeps them in an order of its own. */
export function formatRows(rows: LogicalRows): string {
  const tables = Object.entries(rows).map(([table, list]) => {
    const lines = list.map((row) => `    ${JSON.stringify(row, sorted)}`);
    return `  ${JSON.stringify(table)}: [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]`;
  });
  return `{\n${tables.join(',\n')}\n}\n`;
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => order(a, b));
  return Object.fromEntries(entries);
}

function order(a: string, b: string): number {
  if (a === 'id' || b === 'id') return a === b ? 0 : a === 'id' ? -1 : 1;
  return a < b ? -1 : 1;
}
