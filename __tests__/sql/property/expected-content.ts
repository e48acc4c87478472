import type { Content, Entity } from './content.ts';
import type { Field, Row, Type, World } from './world.ts';

/** What the v4 database has to say in the end. */
export function expectedContent(world: World): Content {
  return Object.fromEntries(
    world.types.map((type) => [
      type.uid,
      Object.fromEntries(type.rows.map((row) => [row.id, entity(world, type, row)])),
    ]),
  );
}

function entity(world: World, type: Type, row: Row): Entity {
  return {
    ...(type.kind !== 'component' && {
      ' created': row.created,
      ' updated': row.updated,
      ' createdBy': row.createdBy,
      ' updatedBy': row.updatedBy,
    }),
    ...Object.fromEntries(
      type.fields
        .filter(({ v4 }) => v4 !== undefined)
        .map((field) => [field.name, logical(world, type, row, field)]),
    ),
  };
}

function logical({ attachments }: World, type: Type, { id, values }: Row, field: Field): unknown {
  switch (field.kind) {
    case 'scalar': {
      const value = values.get(field.name) ?? null;
      return field.type === 'json' && value !== null ? JSON.parse(String(value)) : value;
    }
    case 'component':
    case 'zone':
      return attachments
        .filter(({ holder, via, holderId }) => holder === type && via === field && holderId === id)
        .sort((a, b) => a.order - b.order)
        .map(({ item, itemId }) => `${item.uid} ${itemId}`);
    case 'relation': {
      const { relation, side } = field;
      const end = side === 'own' ? 'other' : 'own';
      // The one order of a join table is that of its rows; a column keeps none, so that of the entities counts.
      return relation.links
        .filter((link) => link[side] === id)
        .sort((a, b) => a.id - b.id)
        .map((link) => link[end]);
    }
    case 'morph':
      return attachments
        .filter(({ holder, via, holderId }) => holder === type && via === field && holderId === id)
        .map((one) => `${one.item.uid} ${one.itemId}${field.many ? ` ${one.field}` : ''}`)
        .sort();
    case 'attached':
      return attachments
        .filter(
          (one) =>
            one.via === field.via && one.item === type && one.itemId === id && one.field === field.name,
        )
        .sort((a, b) => (field.via.many ? a.order - b.order : a.holderId - b.holderId))
        .map(({ holderId }) => holderId);
  }
}
