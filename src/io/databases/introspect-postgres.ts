import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { Catalog, Column, ColumnKind, ForeignKey, Index, Table } from '../../sql/catalog.ts';
import { postgres } from '../../sql/dialect/postgres.ts';
import type { Connection, Row } from './connection.ts';
import { countRows } from './count-rows.ts';
import { rowsOfTables } from './group-rows.ts';

const KINDS: Readonly<Record<string, ColumnKind>> = {
  bool: 'boolean',
  int2: 'integer',
  int4: 'integer',
  int8: 'integer',
  numeric: 'decimal',
  float4: 'float',
  float8: 'float',
  text: 'text',
  varchar: 'text',
  bpchar: 'text',
  citext: 'text',
  json: 'json',
  jsonb: 'json',
  date: 'date',
  time: 'time',
  timetz: 'time',
  timestamptz: 'instant',
  timestamp: 'wall',
  bytea: 'binary',
};

/** Read from `pg_catalog`: information_schema shows only what the user owns, and is slow. */
export async function introspectPostgres(connection: Connection, schema?: string): Promise<Catalog> {
  const own = await readSchema(connection, schema);
  const names = (await connection.query(TABLES, [own.schema])).map((row) => String(row.table));
  const columns = rowsOfTables(await connection.query(COLUMNS, [own.schema]));
  const constraints = rowsOfTables(await connection.query(CONSTRAINTS, [own.schema]));
  const indexes = rowsOfTables(await connection.query(INDEXES, [own.schema]));

  const { name: quote } = postgres({ zone: 'UTC' });
  const counts = await countRows(
    connection,
    names.map((name) => `${quote(own.schema)}.${quote(name)}`),
  );
  const tables = names.map(
    (name, at): Table => ({
      name,
      columns: new Map(columns(name).map((row) => [String(row.name), columnOf(row)])),
      primaryKey: constraints(name).flatMap((row) => (row.type === 'p' ? listOf(row.columns) : [])),
      indexes: indexes(name).map(indexOf),
      foreignKeys: constraints(name).flatMap((row) => (row.type === 'f' ? [foreignKeyOf(row)] : [])),
      rows: counts[at] ?? 0,
    }),
  );
  return {
    engine: 'postgres',
    ...own,
    mariadb: false,
    tables: new Map(tables.map((table) => [table.name, table])),
  };
}

async function readSchema(
  connection: Connection,
  wanted: string | undefined,
): Promise<{ version: string; schema: string }> {
  const [row] = await connection.query(
    `SELECT current_setting('server_version') AS version,
      (SELECT nspname::text FROM pg_namespace WHERE nspname = coalesce($1::text, current_schema()::text)) AS schema`,
    [wanted ?? null],
  );
  if (typeof row?.schema !== 'string') {
    throw new ExpectedFailure(
      wanted === undefined
        ? `${connection.label} has no schema that this user may look into.`
        : `${connection.label} has no schema ${wanted}.`,
      'Name one that is there with ?schema=name.',
    );
  }
  // The distribution's own name stands behind it.
  return { version: String(row.version).split(' ')[0] ?? '', schema: row.schema };
}

function columnOf(row: Row): Column {
  const { length, default: filled, sequence } = row;
  return {
    name: String(row.name),
    kind: KINDS[String(row.base)] ?? 'other',
    type: String(row.type),
    nullable: row.nullable === true,
    ...(typeof filled === 'string' && { default: filled }),
    generated: row.generated === true,
    ...(typeof length === 'number' && { length }),
    ...(typeof sequence === 'string' && { sequence }),
  };
}

function indexOf(row: Row): Index {
  return {
    name: String(row.name),
    columns: listOf(row.columns),
    unique: row.unique === true,
    definition: String(row.definition),
    ...(typeof row.constraint === 'string' && { constraint: row.constraint }),
  };
}

function foreignKeyOf(row: Row): ForeignKey {
  return {
    name: String(row.name),
    columns: listOf(row.columns),
    table: String(row.referencedTable),
    referenced: listOf(row.referenced),
    definition: String(row.definition),
  };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Partitions are rows of their table; what an extension brought is not the project's. */
const OWN_TABLES = `pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  AND n.nspname = $1 AND c.relkind IN ('r', 'p') AND NOT c.relispartition
  AND NOT EXISTS (SELECT FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')`;

const TABLES = `SELECT c.relname::text AS "table" FROM ${OWN_TABLES} ORDER BY c.relname COLLATE "C"`;

/**
 * The sequence is the one that the default uses, or that of an identity column: a serial column of a restored or renamed table may
 * no longer own its sequence, and `pg_get_serial_sequence` does not find it then.
 */
const COLUMNS = `
  SELECT c.relname::text AS "table", a.attname::text AS name, coalesce(b.typname, t.typname)::text AS base,
    format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable,
    pg_get_expr(d.adbin, d.adrelid) AS "default", s.sequence,
    s.sequence IS NOT NULL OR coalesce(pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%', false) AS generated,
    CASE WHEN t.typname IN ('varchar', 'bpchar') AND a.atttypmod > 4 THEN a.atttypmod - 4 END AS length
  FROM ${OWN_TABLES}
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_type b ON b.oid = t.typbasetype
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  LEFT JOIN LATERAL (
    SELECT format('%I.%I', sn.nspname, sc.relname) AS sequence
    FROM pg_depend p
    JOIN pg_class sc ON sc.relkind = 'S'
      AND sc.oid = CASE WHEN p.deptype = 'n' THEN p.refobjid ELSE p.objid END
    JOIN pg_namespace sn ON sn.oid = sc.relnamespace
    WHERE (p.deptype = 'n' AND p.classid = 'pg_attrdef'::regclass AND p.objid = d.oid
        AND p.refclassid = 'pg_class'::regclass)
      OR (p.deptype = 'i' AND p.classid = 'pg_class'::regclass AND p.refclassid = 'pg_class'::regclass
        AND p.refobjid = c.oid AND p.refobjsubid = a.attnum)
    LIMIT 1
  ) s ON true
  ORDER BY c.oid, a.attnum`;

const CONSTRAINTS = `
  SELECT c.relname::text AS "table", k.conname::text AS name, k.contype::text AS type,
    pg_get_constraintdef(k.oid) AS definition, f.relname::text AS "referencedTable",
    ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY u(num, pos)
      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num ORDER BY u.pos) AS columns,
    ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY u(num, pos)
      JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.num ORDER BY u.pos) AS referenced
  FROM ${OWN_TABLES}
  JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype IN ('p', 'f')
  LEFT JOIN pg_class f ON f.oid = k.confrelid
  ORDER BY c.oid, k.conname COLLATE "C"`;

/** What is only included in an index is not searched by; an expression stands as it is written. */
const INDEXES = `
  SELECT c.relname::text AS "table", ic.relname::text AS name, i.indisunique AS "unique",
    pg_get_indexdef(i.indexrelid) AS definition, pg_get_constraintdef(k.oid) AS "constraint",
    ARRAY(SELECT coalesce(a.attname::text, pg_get_indexdef(i.indexrelid, u.pos::int, true))
      FROM unnest(i.indkey::int2[]) WITH ORDINALITY u(num, pos)
      LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = u.num AND u.num <> 0
      WHERE u.pos <= coalesce((to_jsonb(i) ->> 'indnkeyatts')::int, i.indnatts) ORDER BY u.pos) AS columns
  FROM ${OWN_TABLES}
  JOIN pg_index i ON i.indrelid = c.oid AND NOT i.indisprimary
  JOIN pg_class ic ON ic.oid = i.indexrelid
  LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('u', 'x')
  ORDER BY c.oid, ic.relname COLLATE "C"`;
