import type { Node } from '@babel/types';

/** What is left of an expression without parentheses and type annotations: `(x as T)!` → `x`. */
export function unwrap(node: Node): Node {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'ParenthesizedExpression':
    case 'TypeCastExpression':
      return unwrap(node.expression);
    default:
      return node;
  }
}

/** The names of a plain member chain: `module.exports.admin` → `['module', 'exports', 'admin']`. */
export function memberPath(node: Node): string[] | undefined {
  const plain = unwrap(node);
  if (plain.type === 'Identifier') return [plain.name];
  if (plain.type !== 'MemberExpression') return undefined;
  const { property, computed } = plain;
  const object = memberPath(plain.object);
  if (!object) return undefined;
  if (property.type === 'Identifier' && !computed) return [...object, property.name];
  if (property.type === 'StringLiteral') return [...object, property.value];
  return undefined;
}

/** The name that a member chain starts from, computed members included: `config[key].x` → `config`. */
export function memberRoot(node: Node): string | undefined {
  const plain = unwrap(node);
  if (plain.type === 'Identifier') return plain.name;
  return plain.type === 'MemberExpression' ? memberRoot(plain.object) : undefined;
}
