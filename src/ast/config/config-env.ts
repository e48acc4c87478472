import type { Node } from '@babel/types';
import { envAccess, type FunctionNode, type Scope } from '../scope.ts';
import { memberPath, unwrap } from '../unwrap.ts';

/**
 * How a config function, which is called with `{ env, … }`, reads environment variables.
 *
 * `({ env: e }) => …` → `e`; `(params) => …` → `params.env`; `() => …` → `undefined`
 */
export function configEnv(node: FunctionNode): string | undefined {
  const parameter = ownParameters(node)[0];
  const access = parameter && envOfParameter(parameter);
  if (!access?.includes('.')) return access;
  return destructuredFrom(node, access) ?? access;
}

/** The same for a function of the file that is called with the config function's parameter, or with its `env`. */
export function passedEnv(
  node: FunctionNode,
  call: { args: readonly Node[]; scope: Scope },
): string | undefined {
  const outer = envAccess(call.scope);
  if (!outer) return undefined;
  for (const [index, parameter] of ownParameters(node).entries()) {
    const argument = call.args[index] && unwrap(call.args[index]);
    if (!argument) continue;
    const path = memberPath(argument)?.join('.');
    if (path === outer && parameter.type === 'Identifier') return parameter.name;
    const passesParameter = path !== undefined && `${path}.env` === outer;
    const passesEnvInObject =
      argument.type === 'ObjectExpression' &&
      argument.properties.some(
        (p) =>
          p.type === 'ObjectProperty' &&
          memberPath(p.key)?.[0] === 'env' &&
          memberPath(p.value)?.join('.') === outer,
      );
    if (passesParameter || passesEnvInObject) return envOfParameter(parameter);
  }
  return undefined;
}

/** TypeScript's `this` parameter is none. */
function ownParameters(node: FunctionNode): Node[] {
  return node.params.filter((parameter) => !(parameter.type === 'Identifier' && parameter.name === 'this'));
}

function envOfParameter(parameter: Node): string | undefined {
  switch (parameter.type) {
    case 'AssignmentPattern':
      return envOfParameter(parameter.left);
    case 'Identifier':
      return `${parameter.name}.env`;
    case 'ObjectPattern':
      for (const property of parameter.properties) {
        if (property.type === 'RestElement') {
          return property.argument.type === 'Identifier' ? `${property.argument.name}.env` : undefined;
        }
        if (memberPath(property.key)?.[0] !== 'env' || property.computed) continue;
        const value = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
        return value.type === 'Identifier' ? value.name : undefined;
      }
      return undefined;
    default:
      return undefined;
  }
}

/**
 * `const { env } = params;` or `const env = params.env;` at the top of the function: the author's own short name.
 * Further down it might not be there yet where the config is written.
 */
function destructuredFrom(node: FunctionNode, access: string): string | undefined {
  const [first] = node.body.type === 'BlockStatement' ? node.body.body : [];
  if (first?.type !== 'VariableDeclaration') return undefined;
  for (const { id, init } of first.declarations) {
    const path = init && memberPath(init)?.join('.');
    if (path === access && id.type === 'Identifier') return id.name;
    const own =
      path && `${path}.env` === access && id.type === 'ObjectPattern' ? envOfParameter(id) : undefined;
    if (own && !own.includes('.')) return own;
  }
  return undefined;
}
