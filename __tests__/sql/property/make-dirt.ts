import { singular } from 'pluralize';
import type { Dice } from './dice.ts';
import { v3JoinTable } from './v3-join-table.ts';
import type {
  Attachment,
  ComponentField,
  MorphField,
  Relation,
  Row,
  ScalarField,
  Stored,
  Type,
  World,
} from './world.ts';

/** Something wrong in a v3 database, that leaves what is sound as it is. */
export interface Damage {
  readonly sql: string;
  readonly values: readonly Stored[];
  /** The v3 table whose account has to tell of it. */
  readonly table: string;
  /** Rows, or values of a column, that have to be set aside for it. */
  readonly aside: number;
}

/** Orphans, duplicates, missing ends and rows of types that are gone, anywhere in a project. */
export function makeDirt(dice: Dice, world: World, orphans: 'skip' | 'null'): Damage[] {
  const lost = orphans === 'skip' ? 1 : 0;
  return [
    // What does not go to v4 is not looked at.
    ...world.relations.filter(({ v4 }) => !v4.gone).flatMap((relation) => inLinks(dice, relation, lost)),
    ...world.types.flatMap((type) => [
      ...inCreators(dice, type),
      ...type.fields.flatMap((field) => {
        if (field.kind === 'component' || field.kind === 'zone')
          return inComponents(dice, world, type, field);
        if (field.kind === 'morph') return inMorphs(dice, world, type, field);
        return field.kind === 'scalar' && field.type === 'json' ? inDocuments(dice, type, field) : [];
      }),
    ]),
  ];
}

/** Of a row that nobody has. */
const GONE = 999_999_999;

/** Ids of the rows that are put in follow those that are there. */
const FIRST = 1_000_000;
let next = FIRST;

function inLinks(dice: Dice, relation: Relation, lost: number): Damage[] {
  switch (relation.kind) {
    case 'manyWay':
    case 'manyToMany':
      return inJoinTable(dice, relation, lost);
    case 'oneToOne':
      return inPair(dice, relation, lost);
    case 'oneWay':
    case 'manyToOne':
      return unlinked(relation, 'own')
        .filter(() => dice.chance(15))
        .map((row) => point(relation.own, row.id, relation.ownField.name, GONE, lost));
  }
}

function inJoinTable(dice: Dice, relation: Relation, lost: number): Damage[] {
  const { own, other, links } = relation;
  const { name, ...columns } = v3JoinTable(relation);
  const put = (one: number | null, end: number | null): Damage => {
    const gone = [one, end].filter((id) => id === GONE).length;
    // What has lost one end only can be kept with the other.
    const aside = one !== null && end !== null && gone === 1 ? lost : 1;
    return insert(name, { id: next++, [columns.own]: one, [columns.other]: end }, aside);
  };
  const [some, end] = [dice.oneOf(own.rows)?.id ?? GONE, dice.oneOf(other.rows)?.id ?? GONE];
  const again = dice.oneOf(links);
  const kinds: readonly (() => Damage[])[] = [
    () => [put(GONE, end)],
    () => [put(some, GONE)],
    () => [put(GONE, GONE)],
    () => [put(GONE, end), put(GONE, end)],
    () => [put(null, end)],
    () => [put(some, null)],
    () => [put(null, null)],
    () => (again ? [put(again.own, again.other)] : []),
    () => (again ? [put(again.own, again.other), put(again.own, again.other)] : []),
  ];
  return dice.chance(50) ? dice.someOf(kinds, 4).flatMap((kind) => kind()) : [];
}

/** In v4 one side of them decides; where only one side names the other, v3 reads that one alone. */
function inPair(dice: Dice, relation: Relation, lost: number): Damage[] {
  const { own, ownField, other, otherField, links, silent, v4 } = relation;
  if (!otherField) return [];
  const side = silent ? 'own' : v4.owner;
  const [owner, name, backType, back] =
    side === 'own'
      ? ([own, ownField.name, other, otherField.name] as const)
      : ([other, otherField.name, own, ownField.name] as const);
  const backSide = side === 'own' ? 'other' : 'own';
  const sure = links.filter(({ known }) => known !== backSide);
  const free = unlinked(relation, side);
  // Its own column says nothing yet, that of its owner does.
  const taken = links.filter(({ known }) => known === side).map((link) => link[backSide]);
  return [
    ...free.filter(() => dice.chance(15)).map((row) => point(owner, row.id, name, GONE, lost)),
    ...unlinked(relation, backSide)
      .filter(() => dice.chance(15))
      .map((row) => point(backType, row.id, back, dice.oneOf(sure)?.[side] ?? GONE, 1)),
    ...taken
      .filter(() => dice.chance(50))
      .map((id) => point(backType, id, back, dice.oneOf(free)?.id ?? GONE, 1)),
  ];
}

function unlinked({ own, other, links }: Relation, side: 'own' | 'other'): Row[] {
  const taken = new Set(links.map((link) => link[side]));
  return (side === 'own' ? own : other).rows.filter(({ id }) => !taken.has(id));
}

function inCreators(dice: Dice, type: Type): Damage[] {
  if (!type.creators) return [];
  return type.rows
    .filter(({ createdBy }) => createdBy === null && dice.chance(10))
    .map((row) => point(type, row.id, 'created_by', GONE, 1));
}

function inDocuments(dice: Dice, type: Type, { name, v4 }: ScalarField): Damage[] {
  if (v4 === undefined) return [];
  return type.rows
    .filter(({ values }) => (values.get(name) ?? null) === null && dice.chance(20))
    .map(({ id }) => ({
      sql: `UPDATE "${type.table}" SET "${name}" = ? WHERE id = ?`,
      values: [dice.pick('', '{', "{'a': 1}", 'undefined', '[1,]', '"'), id],
      table: type.table,
      aside: 1,
    }));
}

function inComponents(dice: Dice, world: World, type: Type, field: ComponentField): Damage[] {
  const table = `${type.table}_components`;
  const entity = dice.oneOf(type.rows)?.id;
  const component = dice.oneOf(field.components);
  const again = dice.oneOf(world.attachments.filter(({ via }) => via === field));
  if (entity === undefined || !component) return [];
  const put = (holder: number, item: string, itemId: number): Damage =>
    insert(
      table,
      {
        id: next++,
        field: field.name,
        order: dice.upTo(6),
        component_type: item,
        component_id: itemId,
        [`${singular(type.table)}_id`]: holder,
      },
      1,
    );
  const kinds: readonly (() => Damage[])[] = [
    () => [put(entity, 'components_gone_types', 1)],
    () => [put(entity, component.table, GONE)],
    () => [put(GONE, component.table, GONE)],
    () => [put(GONE, 'components_gone_types', GONE)],
    () => (again ? [put(again.holderId, again.item.table, again.itemId)] : []),
    // SQLite does not heed the foreign key of this table, and v3 does not ask it to.
    () => component.rows.slice(0, 1).map(({ id }) => put(GONE, component.table, id)),
  ];
  return dice.chance(50) ? dice.someOf(kinds, 3).flatMap((kind) => kind()) : [];
}

function inMorphs(dice: Dice, world: World, holder: Type, field: MorphField): Damage[] {
  const table = `${holder.table}_morph`;
  const sound: Attachment | undefined = dice.oneOf(world.attachments.filter(({ via }) => via === field));
  const at = dice.oneOf(holder.rows)?.id;
  if (at === undefined) return [];
  const put = (holderId: number | null, item: string | null, itemId: number | null): Damage =>
    insert(
      table,
      {
        id: next++,
        field: sound?.field ?? 'cover',
        order: dice.pick(0, 1, 2, 3, null),
        [`${holder.table}_id`]: holderId,
        [`${field.name}_id`]: itemId,
        [`${field.name}_type`]: item,
      },
      1,
    );
  const kinds: readonly (() => Damage[])[] = [
    () => [put(at, 'gone_types', 1)],
    () => [put(at, null, 1)],
    () => [put(at, null, null)],
    () => (sound ? [put(at, sound.item.table, GONE)] : []),
    () => (sound ? [put(GONE, sound.item.table, sound.itemId)] : []),
    () => (sound ? [put(null, sound.item.table, sound.itemId)] : []),
    () => (sound ? [put(GONE, sound.item.table, GONE)] : []),
    () => (sound ? [put(at, sound.item.table, null)] : []),
  ];
  return dice.chance(50) ? dice.someOf(kinds, 3).flatMap((kind) => kind()) : [];
}

function insert(table: string, row: Readonly<Record<string, Stored>>, aside: number): Damage {
  const names = Object.keys(row);
  return {
    sql: `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    values: Object.values(row),
    table,
    aside,
  };
}

function point(type: Type, id: number, column: string, to: number, aside: number): Damage {
  return {
    sql: `UPDATE "${type.table}" SET "${column}" = ? WHERE id = ?`,
    values: [to, id],
    table: type.table,
    aside,
  };
}
