import type { Relation, RelationField, RelationKind, Type } from './world.ts';

type End = readonly [type: Type, name?: string];

/** Connects two types: adds the relation's attributes to them. */
export function relate(
  kind: RelationKind,
  [own, ownName = '']: End,
  [other, otherName]: End,
  rest: Pick<Relation, 'v4'> & Partial<Pick<Relation, 'silent' | 'dominant' | 'spelling' | 'collectionName'>>,
): Relation {
  const { owner, twoSided, gone } = rest.v4;
  const relation = { kind, own, other, links: [], ...rest } as unknown as Writable<Relation>;
  const add = (type: Type, name: string, side: 'own' | 'other'): RelationField => {
    // The side that does not own it is the one that v4 may lack.
    const v4 = !gone && (side === owner || twoSided) ? name : undefined;
    const field = { kind: 'relation', name, v4, relation, side } as const;
    type.fields.push(field);
    return field;
  };
  relation.ownField = add(own, ownName, 'own');
  if (otherName !== undefined) relation.otherField = add(other, otherName, 'other');
  return relation;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
