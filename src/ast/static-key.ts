import type { ObjectExpression } from '@babel/types';

type Member = ObjectExpression['properties'][number];

/**
 * The name of a member, if the source alone tells it: `a`, `'a'`, `['a']`, and the template of the same without
 * placeholders. `undefined` for spreads and for keys that are computed at run time.
 */
export function staticKey(member: Member): string | undefined {
  if (member.type === 'SpreadElement') return undefined;
  const { key } = member;
  switch (key.type) {
    case 'Identifier':
      return member.computed ? undefined : key.name;
    case 'StringLiteral':
      return key.value;
    case 'NumericLiteral':
      return String(key.value);
    case 'TemplateLiteral':
      return key.expressions.length === 0 ? (key.quasis[0]?.value.cooked ?? undefined) : undefined;
    default:
      return undefined;
  }
}
