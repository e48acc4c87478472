import type { Catalog, Column, ColumnKind, Engine } from '../catalog.ts';

/**
 * What a v3 column becomes while it waits in the target's engine. Points in time arrive as the target's v4 keeps them: wall time
 * on servers, milliseconds on SQLite. JSON that v3 kept as text stays text until the statements turn it into a document.
 */
const STAGED: Readonly<
  Record<Engine, Readonly<Record<ColumnKind, readonly [type: string, kind: ColumnKind]>>>
> = {
  postgres: {
    boolean: ['boolean', 'boolean'],
    integer: ['bigint', 'integer'],
    decimal: ['numeric', 'decimal'],
    float: ['double precision', 'float'],
    text: ['text', 'text'],
    json: ['jsonb', 'json'],
    date: ['date', 'date'],
    time: ['time', 'time'],
    instant: ['timestamp', 'wall'],
    wall: ['timestamp', 'wall'],
    epoch: ['timestamp', 'wall'],
    binary: ['bytea', 'binary'],
    other: ['text', 'text'],
  },
  mysql: {
    boolean: ['tinyint(1)', 'boolean'],
    integer: ['bigint', 'integer'],
    decimal: ['decimal(65,30)', 'decimal'],
    float: ['double', 'float'],
    text: ['longtext', 'text'],
    json: ['longtext', 'text'],
    date: ['date', 'date'],
    time: ['time(6)', 'time'],
    instant: ['datetime(6)', 'wall'],
    wall: ['datetime(6)', 'wall'],
    epoch: ['datetime(6)', 'wall'],
    binary: ['longblob', 'binary'],
    other: ['longtext', 'text'],
  },
  sqlite: {
    boolean: ['boolean', 'boolean'],
    integer: ['integer', 'integer'],
    decimal: ['float', 'float'],
    float: ['float', 'float'],
    text: ['text', 'text'],
    json: ['text', 'text'],
    date: ['text', 'date'],
    time: ['text', 'time'],
    instant: ['datetime', 'epoch'],
    wall: ['datetime', 'epoch'],
    epoch: ['datetime', 'epoch'],
    binary: ['blob', 'binary'],
    other: ['text', 'text'],
  },
};

/** v3 as the target's session will see it once it was brought there. Names and rows stay; types are the target's. */
export function stagedCatalog(v3: Catalog, target: Engine): Catalog {
  if (v3.engine === target) return v3;
  const tables = [...v3.tables].map(([name, table]) => {
    const columns = [...table.columns].map(([name, column]) => [name, staged(column, target)] as const);
    return [name, { ...table, columns: new Map(columns) }] as const;
  });
  return { ...v3, tables: new Map(tables) };
}

function staged(column: Column, target: Engine): Column {
  const [type, kind] = STAGED[target][column.kind];
  return { name: column.name, kind, type, nullable: true, generated: false };
}
