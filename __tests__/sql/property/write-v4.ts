import type Sqlite from 'better-sqlite3';
import snakeCase from 'lodash/snakeCase';
import { v4Attributes, v4Definition } from './v4-definition.ts';
import { v4LinkTable } from './v4-link-table.ts';
import type { Field, MorphField, Relation, Type, World } from './world.ts';

/** Gives a fresh database of Strapi 4 the tables of a project, as its first start does, and not a row. */
export function writeV4(database: Sqlite.Database, world: World): void {
  const there = new Set(
    database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all().map(String),
  );
  const make = (table: Table): void => {
    if (!there.has(table.name)) createTable(database, table);
  };
  for (const type of world.types) {
    if (type.system) extend(database, type);
    else createTable(database, entityTable(type));
    if (type.fields.some((field) => 'components' in field)) createTable(database, componentTable(type));
    for (const field of type.fields) if (field.kind === 'morph' && field.many) make(morphTable(type, field));
  }
  for (const relation of world.relations.filter(({ v4 }) => !v4.gone)) {
    // Those of Strapi's own types are there.
    if (relation.own.system && relation.other.system) make(linkTable(relation));
    else createTable(database, linkTable(relation));
  }
  writeSchema(database, world);
}

interface Table {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: string])[];
  readonly keys: readonly Key[];
  readonly indexes: readonly (readonly [name: string, columns: readonly string[], unique?: 'unique'])[];
}

interface Key {
  readonly name: string;
  readonly column: string;
  readonly table: string;
  readonly onDelete: 'CASCADE' | 'SET NULL';
}

const COLUMN_TYPES: Readonly<Record<string, string>> = {
  text: 'text',
  richtext: 'text',
  json: 'json',
  integer: 'integer',
  biginteger: 'bigint',
  float: 'float',
  decimal: 'float',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
};

function entityTable(type: Type): Table {
  const { table: name } = type.v4;
  const fields = type.fields.flatMap(columnsOf);
  const unique = type.fields.flatMap((field) =>
    field.kind === 'scalar' && field.unique && field.v4 ? [snakeCase(field.v4)] : [],
  );
  const uniques = unique.map((column) => [`${name}_${column}_unique`, [column], 'unique'] as const);
  if (type.kind === 'component') return { name, columns: fields, keys: [], indexes: uniques };
  const keys = ['created_by_id', 'updated_by_id'].map(
    (column): Key => ({ name: `${name}_${column}_fk`, column, table: 'admin_users', onDelete: 'SET NULL' }),
  );
  return {
    name,
    columns: [
      ...fields,
      ['created_at', 'datetime'],
      ['updated_at', 'datetime'],
      ['created_by_id', 'integer'],
      ['updated_by_id', 'integer'],
    ],
    keys,
    indexes: [...uniques, ...keys.map(({ name, column }) => [name, [column]] as const)],
  };
}

function columnsOf(field: Field): (readonly [string, string])[] {
  if (field.kind === 'scalar' && field.v4)
    return [[snakeCase(field.v4), COLUMN_TYPES[field.type] ?? 'varchar(255)']];
  if (field.kind === 'morph' && !field.many)
    return [
      ['target_id', 'integer'],
      ['target_type', 'varchar(255)'],
    ];
  return [];
}

function componentTable({ v4: { table } }: Type): Table {
  const key = `${table}_entity_fk`;
  return {
    name: `${table}_components`,
    columns: [
      ['entity_id', 'integer'],
      ['component_id', 'integer'],
      ['component_type', 'varchar(255)'],
      ['field', 'varchar(255)'],
      ['order', 'float'],
    ],
    keys: [{ name: key, column: 'entity_id', table, onDelete: 'CASCADE' }],
    indexes: [
      [`${table}_field_index`, ['field']],
      [`${table}_component_type_index`, ['component_type']],
      [key, ['entity_id']],
      [`${table}_unique`, ['entity_id', 'component_id', 'field', 'component_type'], 'unique'],
    ],
  };
}

function morphTable({ v4: { table, singular } }: Type, field: MorphField): Table {
  const name = snakeCase(`${table}_${field.v4}_morphs`);
  const own = snakeCase(`${singular}_id`);
  const attribute = snakeCase(field.v4);
  return {
    name,
    columns: [
      [own, 'integer'],
      [`${attribute}_id`, 'integer'],
      [`${attribute}_type`, 'varchar(255)'],
      ['field', 'varchar(255)'],
      ['order', 'float'],
    ],
    keys: [{ name: `${name}_fk`, column: own, table, onDelete: 'CASCADE' }],
    indexes: [[`${name}_fk`, [own]]],
  };
}

function linkTable(relation: Relation): Table {
  const { name, owner, target, ownerColumn, targetColumn, order, inverseOrder } = v4LinkTable(relation);
  const ids = [ownerColumn, targetColumn];
  const orders = [order, inverseOrder].filter((column) => column !== undefined);
  return {
    name,
    columns: [
      ...ids.map((column) => [column, 'integer'] as const),
      ...orders.map((column) => [column, 'float'] as const),
    ],
    keys: [
      { name: `${name}_fk`, column: ownerColumn, table: owner.v4.table, onDelete: 'CASCADE' },
      { name: `${name}_inv_fk`, column: targetColumn, table: target.v4.table, onDelete: 'CASCADE' },
    ],
    indexes: [
      [`${name}_fk`, [ownerColumn]],
      [`${name}_inv_fk`, [targetColumn]],
      [`${name}_unique`, ids, 'unique'],
      ...(order ? [[`${name}_order_fk`, [order]] as const] : []),
      ...(inverseOrder ? [[`${name}_order_inv_fk`, [inverseOrder]] as const] : []),
    ],
  };
}

function createTable(database: Sqlite.Database, { name, columns, keys, indexes }: Table): void {
  const constraints = keys.map(
    (key) =>
      `CONSTRAINT \`${key.name}\` FOREIGN KEY (\`${key.column}\`) REFERENCES \`${key.table}\` (\`id\`) ON DELETE ${key.onDelete}`,
  );
  const parts = [
    '`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL',
    ...columns.map(([column, type]) => `\`${column}\` ${type} NULL`),
    // v4 adds its constraints twice on SQLite.
    ...constraints,
    ...constraints,
  ];
  database.exec(`CREATE TABLE "${name}" (${parts.join(', ')})`);
  for (const [index, on, unique] of indexes)
    database.exec(
      `CREATE ${unique ? 'UNIQUE ' : ''}INDEX \`${index}\` on \`${name}\` (${on.map((column) => `\`${column}\``).join(', ')})`,
    );
}

function extend(database: Sqlite.Database, type: Type): void {
  const pragma = database.pragma(`table_info(\`${type.v4.table}\`)`) as { readonly name: string }[];
  const there = new Set(pragma.map(({ name }) => name));
  for (const [name, kind] of type.fields.flatMap(columnsOf))
    if (!there.has(name))
      database.exec(`ALTER TABLE \`${type.v4.table}\` ADD COLUMN \`${name}\` ${kind} NULL`);
}

function writeSchema(database: Sqlite.Database, { types }: World): void {
  const key = 'strapi_content_types_schema';
  const stored = database.prepare('SELECT value FROM strapi_core_store_settings WHERE key = ?').pluck();
  const schema = JSON.parse(String(stored.get(key)));
  for (const type of types) {
    if (!type.system && type.kind !== 'component') schema[type.v4.uid] = v4Definition(type);
    if (type.system)
      schema[type.v4.uid].attributes = { ...v4Attributes(type.fields), ...schema[type.v4.uid].attributes };
  }
  const update = database.prepare('UPDATE strapi_core_store_settings SET value = ? WHERE key = ?');
  update.run(JSON.stringify(schema), key);
}
