import upperFirst from 'lodash/upperFirst';
import type { Dice } from './dice.ts';
import { mayListItself } from './may-list-itself.ts';
import type { Names } from './names.ts';
import { relate } from './relate.ts';
import type { Relation, RelationKind, Type } from './world.ts';

/** The names that each type has still free. */
export type NamesOf = (type: Type) => Names;

const WORDS = [
  'category',
  'tags',
  'relatedTo',
  'LeadAuthor',
  'friends',
  'friendOf',
  'parent',
  'children',
  'Owner2',
  'item_list',
  'news',
  'bestFriend',
  'x',
] as const;

/** Relations of every kind between types, and those of components; adds their attributes to the types. */
export function makeRelations(
  dice: Dice,
  types: readonly Type[],
  { user, admin, namesOf }: { readonly user: Type; readonly admin: Type; readonly namesOf: NamesOf },
): Relation[] {
  const components = types.filter(({ kind }) => kind === 'component');
  const contentTypes = types.filter(({ kind }) => kind !== 'component');
  const relations = Array.from({ length: dice.upTo(6) }, () => {
    const kind = dice.pick<RelationKind>('oneWay', 'manyWay', 'oneToOne', 'manyToOne', 'manyToMany');
    const oneSided = kind === 'oneWay' || kind === 'manyWay';
    const own = dice.oneOf([...contentTypes, ...contentTypes, user, ...(oneSided ? components : [])]) ?? user;
    // A type with itself is rare otherwise.
    const other =
      dice.chance(35) && own.kind !== 'component'
        ? own
        : (dice.oneOf([...contentTypes, ...contentTypes, user, ...(oneSided ? [admin] : [])]) ?? user);
    const possible = kind !== 'manyWay' || own !== other || mayListItself(own);
    return make(dice, possible ? kind : 'oneWay', own, other, namesOf);
  });
  const localized = contentTypes.filter((type) => type.localized).map((type) => localizations(dice, type));
  return [...relations, ...localized];
}

function make(dice: Dice, kind: RelationKind, own: Type, other: Type, namesOf: NamesOf): Relation {
  // Of a one-to-one, v3 has two columns: which one is told of then is nobody's business here.
  const gone = kind !== 'oneToOne' && dice.chance(4);
  const ownName = namesOf(own).fresh(dice, WORDS);
  const spelling = own !== other && dice.chance(15) ? { spelling: upperFirst(other.name) } : {};
  if (kind === 'oneWay')
    return relate(kind, [own, ownName], [other], {
      ...spelling,
      v4: { owner: 'own', relation: dice.pick('oneToOne', 'manyToOne'), twoSided: false, gone },
    });
  if (kind === 'manyWay')
    return relate(kind, [own, ownName], [other], {
      ...spelling,
      ...(dice.chance(20) && { collectionName: `${own.table}_Custom_${ownName}` }),
      v4: { owner: 'own', relation: dice.pick('oneToMany', 'manyToMany'), twoSided: false, gone },
    });
  const otherName = namesOf(other).fresh(dice, WORDS);
  const owner = kind === 'manyToOne' ? 'own' : dice.pick('own', 'other');
  const v4 = { owner, relation: kind, twoSided: dice.chance(85), gone } as const;
  switch (kind) {
    case 'oneToOne':
      return relate(kind, [own, ownName], [other, otherName], {
        v4,
        ...(dice.chance(20) && { silent: 'other' as const }),
      });
    case 'manyToOne':
      return relate(kind, [own, ownName], [other, otherName], {
        // v4 may have kept the list alone.
        v4: dice.chance(15) ? { owner: 'other', relation: 'oneToMany', twoSided: false, gone } : v4,
        ...(dice.chance(25) && { silent: 'own' }),
      });
    case 'manyToMany': {
      // With itself v3 needs a dominant side to find one table for both.
      const dominant =
        own !== other && dice.chance(30) ? undefined : dice.pick<'own' | 'other'>('own', 'other');
      return relate(kind, [own, ownName], [other, otherName], {
        v4,
        ...(dominant && { dominant }),
        ...(dominant && dice.chance(30) && { collectionName: `Join_${own.table}_${ownName}_${otherName}` }),
      });
    }
  }
}

function localizations(dice: Dice, type: Type): Relation {
  return relate('manyWay', [type, 'localizations'], [type], {
    v4: { owner: 'own', relation: dice.pick('oneToMany'), twoSided: false },
  });
}
