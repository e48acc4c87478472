import type Sqlite from 'better-sqlite3';
import snakeCase from 'lodash/snakeCase';
import type { Content, Entity } from './content.ts';
import { v4LinkTable } from './v4-link-table.ts';
import type { Field, MorphField, RelationField, Stored, Type, World } from './world.ts';

type Row = Readonly<Record<string, Stored>>;
type Dense = 'dense' | 'links' | 'none';

/**
 * Reads the content of a v4 database as v4 itself would.
 *
 * @param dense whose lists have to be numbered without gaps: all, those of relations between types, none
 */
export function readV4(database: Sqlite.Database, world: World, dense: Dense): Content {
  database.defaultSafeIntegers(true);
  const reader = new Reader(database, world, dense);
  return Object.fromEntries(world.types.map((type) => [type.uid, reader.entities(type)]));
}

class Reader {
  readonly #database: Sqlite.Database;
  readonly #world: World;
  readonly #dense: Dense;
  readonly #rows = new Map<string, readonly Row[]>();

  constructor(database: Sqlite.Database, world: World, dense: Dense) {
    this.#database = database;
    this.#world = world;
    this.#dense = dense;
  }

  entities(type: Type): Readonly<Record<number, Entity>> {
    return Object.fromEntries(
      this.#table(type.v4.table).map((row) => [Number(row.id), this.#entity(type, row)]),
    );
  }

  #entity(type: Type, row: Row): Entity {
    return {
      ...(type.kind !== 'component' && {
        ' created': plain(row.created_at),
        ' updated': plain(row.updated_at),
        ' createdBy': plain(row.created_by_id),
        ' updatedBy': plain(row.updated_by_id),
      }),
      ...Object.fromEntries(
        type.fields.flatMap((field) =>
          field.v4 === undefined ? [] : [[field.name, this.#value(type, row, field, field.v4)]],
        ),
      ),
    };
  }

  #value(type: Type, row: Row, field: Field, name: string): unknown {
    const id = Number(row.id);
    switch (field.kind) {
      case 'scalar':
        return scalar(row[snakeCase(name)], field.type);
      case 'component':
      case 'zone':
        return this.#ordered(
          this.#table(`${type.v4.table}_components`).filter(
            (row) => Number(row.entity_id) === id && row.field === name,
          ),
          'order',
        ).map((row) => `${this.#typeOf(row.component_type)?.uid} ${row.component_id}`);
      case 'relation':
        return this.#links(field, id);
      case 'morph':
        return this.#morphs(type, row, field, name);
      case 'attached':
        return this.#attached(type, id, name, field.holder, field.via);
    }
  }

  #links({ relation, side }: RelationField, id: number): number[] {
    const { name, ownerColumn, targetColumn, order, inverseOrder } = v4LinkTable(relation);
    const owns = relation.v4.owner === side;
    const [own, end, by] = owns
      ? [ownerColumn, targetColumn, order]
      : [targetColumn, ownerColumn, inverseOrder];
    const rows = this.#table(name).filter((row) => Number(row[own]) === id && row[end] !== null);
    if (by !== undefined) return this.#ordered(rows, by).map((row) => Number(row[end]));
    return rows.map((row) => Number(row[end])).sort((a, b) => a - b);
  }

  #morphs(type: Type, row: Row, field: MorphField, name: string): string[] {
    if (!field.many)
      return row.target_id === null ? [] : [`${this.#typeOf(row.target_type)?.uid} ${row.target_id}`];
    const own = snakeCase(`${type.v4.singular}_id`);
    return this.#table(snakeCase(`${type.v4.table}_${name}_morphs`))
      .filter((morph) => morph[own] === row.id)
      .map((morph) => {
        const item = this.#typeOf(morph[`${snakeCase(name)}_type`]);
        const at = item?.fields.find(({ v4 }) => v4 === morph.field);
        return `${item?.uid} ${morph[`${snakeCase(name)}_id`]} ${at?.name}`;
      })
      .sort();
  }

  #attached(item: Type, id: number, name: string, holder: Type, via: MorphField): number[] {
    if (!via.many)
      return this.#table(holder.v4.table)
        .filter((row) => row.target_type === item.v4.uid && Number(row.target_id) === id)
        .map((row) => Number(row.id))
        .sort((a, b) => a - b);
    const attribute = snakeCase(via.v4);
    const rows = this.#table(snakeCase(`${holder.v4.table}_${via.v4}_morphs`)).filter(
      (row) =>
        row[`${attribute}_type`] === item.v4.uid &&
        Number(row[`${attribute}_id`]) === id &&
        row.field === name,
    );
    return this.#ordered(rows, 'order').map((row) => Number(row[snakeCase(`${holder.v4.singular}_id`)]));
  }

  #typeOf(uid: Stored | undefined): Type | undefined {
    return this.#world.types.find((type) => type.v4.uid === uid);
  }

  #ordered(rows: readonly Row[], by: string): readonly Row[] {
    const sorted = rows.toSorted((a, b) => Number(a[by]) - Number(b[by]));
    const wanted = this.#dense === 'dense' || (this.#dense === 'links' && by !== 'order');
    const right = wanted
      ? sorted.every((row, index) => row[by] !== null && Number(row[by]) === index + 1)
      : new Set(sorted.map((row) => row[by])).size === sorted.length;
    if (!right)
      throw new Error(`The order "${by}" is ${JSON.stringify(sorted.map((row) => Number(row[by])))}.`);
    return sorted;
  }

  #table(name: string): readonly Row[] {
    const known = this.#rows.get(name);
    if (known) return known;
    const rows = this.#database.prepare(`SELECT * FROM "${name}"`).all() as Row[];
    this.#rows.set(name, rows);
    return rows;
  }
}

/** Whole numbers as numbers, as far as those are exact. */
function plain(value: Stored | undefined): Stored {
  if (typeof value !== 'bigint') return value ?? null;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function scalar(value: Stored | undefined, type: string): unknown {
  if (type === 'json') {
    if (typeof value === 'string') return JSON.parse(value);
    // A column of this type makes a number of what looks like one.
    return value === null ? null : Number(value);
  }
  return type === 'biginteger' && value !== null ? BigInt(value ?? 0) : plain(value);
}
