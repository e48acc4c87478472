import snakeCase from 'lodash/snakeCase';
import { plural, singular } from 'pluralize';
import type { Relation } from './world.ts';

export interface V3JoinTable {
  readonly name: string;
  readonly own: string;
  readonly other: string;
}

/** What Strapi 3 calls the table of a to-many relation and its columns (mount-models.js of its connector, models.js of strapi-utils). */
export function v3JoinTable(relation: Relation): V3JoinTable {
  return relation.kind === 'manyWay' ? manyWay(relation) : manyToMany(relation);
}

function manyWay({ own, ownField, other, collectionName, spelling }: Relation): V3JoinTable {
  const foreignKey = `${singular(own.table)}_id`;
  const otherKey = `${singular(spelling ?? other.name)}_id`;
  return {
    name: collectionName ?? `${own.table}__${snakeCase(ownField.name)}`,
    own: foreignKey,
    other: otherKey === foreignKey ? `related_${otherKey}` : otherKey,
  };
}

function manyToMany({ own, ownField, other, otherField, dominant, collectionName }: Relation): V3JoinTable {
  const sides = [
    { collection: own.name, via: ownField.name, dominant: dominant === 'other' },
    { collection: other.name, via: otherField?.name ?? '', dominant: dominant === 'own' },
  ];
  const parts = sides
    .sort((a, b) => {
      if (a.collection === b.collection) return a.dominant ? 1 : -1;
      return a.collection < b.collection ? -1 : 1;
    })
    .map(({ collection, via }) => snakeCase(`${plural(collection)} ${plural(via)}`));
  return {
    name: collectionName ?? parts.join('__'),
    ...columns({ own, ownField, other, otherField } as Relation),
  };
}

/**
 * v3 goes through the attributes one after the other. Each is called after the model that it leads to, as is its other side; where
 * both are equal, the other side is called after itself, until it is its turn.
 */
function columns({ own, ownField, other, otherField }: Relation): Omit<V3JoinTable, 'name'> {
  const called = new Map<string, string>();
  if (!otherField) throw new Error('A relation with two sides has two.');
  const sides = [
    { type: own, field: ownField, target: other, via: otherField },
    { type: other, field: otherField, target: own, via: ownField },
  ];
  const inOrder =
    own === other ? sides.sort((a, b) => own.fields.indexOf(a.field) - own.fields.indexOf(b.field)) : sides;
  for (const { field, type, target, via } of inOrder) {
    called.set(field.name + type.uid, singular(target.name));
    called.set(via.name + target.uid, singular(type.name));
    if (called.get(field.name + type.uid) === called.get(via.name + target.uid))
      called.set(via.name + target.uid, singular(via.name));
  }
  // The column that holds an entity's id is called after the other side's attribute.
  return {
    own: `${called.get(otherField.name + other.uid)}_id`,
    other: `${called.get(ownField.name + own.uid)}_id`,
  };
}
