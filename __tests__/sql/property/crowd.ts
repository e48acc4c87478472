import { REBUILD_ROWS } from '../../../src/sql/statements/rebuild.ts';
import type { Attachment, ComponentField, Relation, Row, Stored, Type, World } from './world.ts';

/** So much content that indexes are taken away and built anew: of a join table, of entities, of components. */
export function crowd(world: World): World {
  const relation = world.relations.find(mayBeCrowded);
  if (relation) crowdLinks(relation);
  const own = world.types.find(({ system, kind }) => !system && kind !== 'component');
  if (own) grow(own, REBUILD_ROWS + 10);
  return { ...world, attachments: [...world.attachments, ...crowdComponents(world)] };
}

function mayBeCrowded({ kind, ownField }: Relation): boolean {
  return (kind === 'manyWay' || kind === 'manyToMany') && ownField.name !== 'localizations';
}

/** Everything with everything, the last ones first. */
function crowdLinks({ own, other, links }: Relation): void {
  const enough = Math.ceil(Math.sqrt(REBUILD_ROWS));
  for (const type of [own, other]) grow(type, enough + 1);
  links.length = 0;
  for (const one of own.rows.toReversed())
    for (const end of other.rows.toReversed())
      links.push({ id: links.length + 1, own: one.id, other: end.id });
}

function crowdComponents({ types, attachments }: World): Attachment[] {
  for (const holder of types) {
    const via = holder.fields.find(
      (field): field is ComponentField => 'components' in field && field.repeatable,
    );
    const item = via?.components[0];
    const [entity] = holder.rows;
    if (!via || !item || !entity) continue;
    const before = item.rows.length;
    grow(item, before + REBUILD_ROWS + 10);
    const here = attachments.filter((one) => one.holder === holder && one.via.kind !== 'morph');
    const first = Math.max(0, ...here.map(({ id }) => id)) + 1;
    const length = here.filter((one) => one.via === via && one.holderId === entity.id).length;
    return item.rows.slice(before).map(({ id }, index) => ({
      id: first + index,
      holder,
      via,
      holderId: entity.id,
      item,
      itemId: id,
      field: via.name,
      order: length + 1 + index,
    }));
  }
  return [];
}

/** Rows that say little. */
function grow({ rows, fields, timestamps }: Type, count: number): void {
  let id = Math.max(0, ...rows.map((row) => row.id));
  while (rows.length < count) {
    id++;
    const values = new Map<string, Stored>();
    for (const field of fields)
      if (field.kind === 'scalar')
        values.set(field.name, field.unique || field.required ? `${field.name} ${id}` : null);
    const time = timestamps ? id : null;
    const row: Row = { id, values, created: time, updated: time, createdBy: null, updatedBy: null };
    rows.push(row);
  }
}
