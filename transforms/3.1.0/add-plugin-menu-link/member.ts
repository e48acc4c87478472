import type { Node, ObjectExpression, ObjectMethod, ObjectProperty } from '@babel/types';
import { findPlace } from '../../../src/ast/config/config-place.ts';
import type { Scope } from '../../../src/ast/scope.ts';
import { staticKey } from '../../../src/ast/static-key.ts';

/** What decides the value of a key of an object literal. */
export type Member =
  /** Written in the object itself. */
  | {
      readonly kind: 'own';
      readonly property: ObjectProperty | ObjectMethod;
      readonly value: Node;
      /** Whether the key is written more than once. */
      readonly repeated: boolean;
      /** Whether a spread further down may replace it. */
      readonly maybeReplaced: boolean;
    }
  /** Brought by a spread or a computed key, for sure or perhaps. */
  | { readonly kind: 'brought'; readonly surely: boolean; readonly reason: string; readonly node: Node }
  | { readonly kind: 'absent' };

/** Finds what decides the value of a key: the last member of that name, as at run time. */
export function readMember(object: ObjectExpression, key: string, scope: Scope): Member {
  const same = object.properties.filter((member) => staticKey(member) === key);
  const last = same.at(-1);
  const place = findPlace(object, [key], scope);

  if (last && last.type !== 'SpreadElement') {
    const value = last.type === 'ObjectProperty' ? last.value : last;
    if (place.kind === 'refused' || (place.kind === 'present' && place.value === value)) {
      const after = object.properties.slice(object.properties.indexOf(last) + 1);
      const maybeReplaced = after.some((member) => member.type === 'SpreadElement');
      return { kind: 'own', property: last, value, repeated: same.length > 1, maybeReplaced };
    }
  }
  if (place.kind === 'absent') return { kind: 'absent' };
  return place.kind === 'refused'
    ? { kind: 'brought', surely: false, reason: place.reason, node: place.node }
    : { kind: 'brought', surely: true, reason: `A spread brings \`${key}\`.`, node: place.value };
}
