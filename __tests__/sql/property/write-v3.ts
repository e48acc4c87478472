import type Sqlite from 'better-sqlite3';
import { singular } from 'pluralize';
import { v3Attributes, v3Definition } from './v3-definition.ts';
import { v3JoinTable } from './v3-join-table.ts';
import type { Attachment, Field, Relation, RelationField, Row, Stored, Type, World } from './world.ts';

/** Puts a project into a fresh database of Strapi 3: tables, models and rows as its SQLite connector has them. */
export function writeV3(database: Sqlite.Database, world: World): void {
  for (const type of world.types) {
    if (type.system) extend(database, type);
    else {
      createTable(database, type);
      const key = `model_def_${type.uid}`;
      insert(database, 'core_store', { key, value: JSON.stringify(v3Definition(type)), type: 'object' });
    }
    createAttachmentTables(database, type);
    for (const row of type.rows) insert(database, type.table, columnsOf(type, row));
  }
  for (const relation of world.relations) writeLinks(database, relation);
  for (const attachment of world.attachments) insert(database, ...attachmentRow(attachment));
}

const COLUMN_TYPES: Readonly<Record<string, string>> = {
  text: 'text',
  richtext: 'text',
  json: 'text',
  integer: 'integer',
  biginteger: 'bigint',
  float: 'float',
  decimal: 'float',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
};

function createTable(database: Sqlite.Database, type: Type): void {
  const columns = type.fields.flatMap((field) => column(field) ?? []);
  const maker = (name: string): string => `\`${name}\` integer null`;
  const time = (name: string): string => `\`${name}\` datetime null default CURRENT_TIMESTAMP`;
  create(database, type.table, [
    ...columns,
    ...(type.creators ? ['created_by', 'updated_by'].map(maker) : []),
    ...(type.timestamps ?? []).map(time),
  ]);
  for (const field of type.fields)
    if (field.kind === 'scalar' && field.unique)
      database.exec(
        `CREATE UNIQUE INDEX \`${type.table}_${field.name}_unique\` on \`${type.table}\` (\`${field.name}\`)`,
      );
}

function column(field: Field): string | undefined {
  if (field.kind === 'scalar') return `\`${field.name}\` ${COLUMN_TYPES[field.type] ?? 'varchar(255)'} null`;
  return field.kind === 'relation' && isColumn(field) ? `\`${field.name}\` integer null` : undefined;
}

function isColumn({ relation: { kind }, side }: RelationField): boolean {
  return kind === 'oneWay' || kind === 'oneToOne' || (kind === 'manyToOne' && side === 'own');
}

/** A type of Strapi's own with further attributes: its table gets their columns, its stored model says them. */
function extend(database: Sqlite.Database, type: Type): void {
  const pragma = database.pragma(`table_info(\`${type.table}\`)`) as { readonly name: string }[];
  const there = new Set(pragma.map(({ name }) => name));
  for (const field of type.fields) {
    const definition = column(field);
    if (definition && !there.has(field.name))
      database.exec(`ALTER TABLE \`${type.table}\` ADD COLUMN ${definition}`);
  }
  const key = `model_def_${type.uid}`;
  const stored = database.prepare('SELECT value FROM core_store WHERE key = ?').pluck().get(key);
  const model = JSON.parse(String(stored));
  const added = v3Attributes(type.fields.filter(({ name }) => !(name in model.attributes)));
  const value = JSON.stringify({ ...model, attributes: { ...model.attributes, ...added } });
  database.prepare('UPDATE core_store SET value = ? WHERE key = ?').run(value, key);
}

function createAttachmentTables(database: Sqlite.Database, type: Type): void {
  if (type.fields.some((field) => 'components' in field)) {
    const entity = `${singular(type.table)}_id`;
    create(database, `${type.table}_components`, [
      '`field` varchar(255) not null',
      '`order` integer not null',
      '`component_type` varchar(255) not null',
      '`component_id` integer not null',
      `\`${entity}\` integer not null`,
      `constraint \`${entity}_fk\` foreign key(\`${entity}\`) references \`${type.table}\`(\`id\`) on delete CASCADE`,
    ]);
  }
  const morphs = type.fields.filter(({ kind }) => kind === 'morph');
  if (morphs.length > 0 && !type.system)
    create(database, `${type.table}_morph`, [
      `\`${type.table}_id\` integer null`,
      ...morphs.flatMap(({ name }) => [`\`${name}_id\` integer null`, `\`${name}_type\` text null`]),
      '`field` text null',
      '`order` integer null',
    ]);
}

function columnsOf(type: Type, row: Row): Readonly<Record<string, Stored>> {
  const [created, updated] = type.timestamps ?? [];
  return {
    id: row.id,
    ...Object.fromEntries(row.values),
    ...(type.creators && { created_by: row.createdBy, updated_by: row.updatedBy }),
    ...(created && { [created]: row.created }),
    ...(updated && { [updated]: row.updated }),
    ...Object.fromEntries(
      type.fields.flatMap((field) =>
        field.kind === 'relation' && isColumn(field) ? [[field.name, end(field, row.id)]] : [],
      ),
    ),
  };
}

/** What an entity's own column says. */
function end({ relation, side }: RelationField, id: number): number | null {
  const link = relation.links.find((link) => link[side] === id && (link.known ?? 'both') !== opposite(side));
  return link?.[opposite(side)] ?? null;
}

function opposite(side: 'own' | 'other'): 'own' | 'other' {
  return side === 'own' ? 'other' : 'own';
}

function writeLinks(database: Sqlite.Database, relation: Relation): void {
  if (relation.kind !== 'manyWay' && relation.kind !== 'manyToMany') return;
  const { name, own, other } = v3JoinTable(relation);
  if (!relation.own.system || !relation.other.system || !exists(database, name))
    create(
      database,
      name,
      [own, other].map((column) => `\`${column}\` integer null`),
    );
  for (const link of relation.links)
    insert(database, name, { id: link.id, [own]: link.own, [other]: link.other });
}

function exists(database: Sqlite.Database, table: string): boolean {
  return database.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(table) !== undefined;
}

function attachmentRow(one: Attachment): [table: string, row: Readonly<Record<string, Stored>>] {
  const { id, holder, via, holderId, item, itemId, field, order } = one;
  const row = { id, field, order };
  if (via.kind === 'morph')
    return [
      `${holder.table}_morph`,
      {
        ...row,
        [`${holder.table}_id`]: holderId,
        [`${via.name}_id`]: itemId,
        [`${via.name}_type`]: item.table,
      },
    ];
  return [
    `${holder.table}_components`,
    { ...row, component_type: item.table, component_id: itemId, [`${singular(holder.table)}_id`]: holderId },
  ];
}

function create(database: Sqlite.Database, table: string, columns: readonly string[]): void {
  const parts = ['`id` integer not null primary key autoincrement', ...columns];
  database.exec(`CREATE TABLE \`${table}\` (${parts.join(', ')})`);
}

function insert(database: Sqlite.Database, table: string, row: Readonly<Record<string, Stored>>): void {
  const names = Object.keys(row);
  const columns = names.map((name) => `\`${name}\``).join(', ');
  const statement = `INSERT INTO \`${table}\` (${columns}) VALUES (${names.map(() => '?').join(', ')})`;
  database.prepare(statement).run(...Object.values(row).map(bound));
}

/** The driver would bind whole numbers as floating point. */
function bound(value: Stored): Stored {
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
}
