import type { Node } from '@babel/types';
import type { Source } from '../../../src/ast/source.ts';
import { unwrap } from '../../../src/ast/unwrap.ts';
import { usesOf } from '../../../src/ast/uses.ts';
import { walk } from '../../../src/ast/walk.ts';
import type { OldCall } from './find-calls.ts';

/** What `toggle` is given as its `message`. */
export type Message =
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'unclear'; readonly reason: string };

/** `'app.fail'` → `{ id: 'app.fail' }`; an object stays as it is. */
export function messageOf({ program, text }: Source, { node }: OldCall): Message {
  const [argument, ...others] = node.arguments;
  if (
    !argument ||
    others.length > 0 ||
    argument.type === 'SpreadElement' ||
    argument.type === 'ArgumentPlaceholder'
  )
    return unclear('An old notification with other than one argument stays as it is.');
  const written = text.slice(argument.start ?? 0, argument.end ?? 0);
  switch (kindOf(argument, program)) {
    case 'object':
      return { kind: 'code', text: written };
    case 'text':
      return { kind: 'code', text: `{ id: ${written} }` };
    default:
      return unclear(
        `Whether \`${shorten(written)}\` is a text or an object cannot be told: give \`toggle\` \`{ id: … }\` for the former.`,
      );
  }
}

function kindOf(expression: Node, program: Node): 'object' | 'text' | undefined {
  const node = unwrap(expression);
  switch (node.type) {
    case 'ObjectExpression':
      return 'object';
    case 'StringLiteral':
    case 'TemplateLiteral':
      return 'text';
    case 'BinaryExpression':
      return node.operator === '+' && [node.left, node.right].some((side) => kindOf(side, program) === 'text')
        ? 'text'
        : undefined;
    case 'ConditionalExpression': {
      const [one, other] = [kindOf(node.consequent, program), kindOf(node.alternate, program)];
      return one === other ? one : undefined;
    }
    case 'CallExpression':
      // The function of that name that Strapi's generator gives to every plugin puts the plugin's id before a text.
      return node.callee.type === 'Identifier' && node.callee.name === 'getTrad' ? 'text' : undefined;
    case 'Identifier':
      return kindOfVariable(node.name, program);
    default:
      return undefined;
  }
}

/** A constant of that name, declared once in the file and with its value. */
function kindOfVariable(name: string, program: Node): 'object' | 'text' | undefined {
  const values: (Node | null | undefined)[] = [];
  walk(program, (node, parent) => {
    if (node.type !== 'Identifier' || node.name !== name || !parent) return;
    if (parent.type === 'VariableDeclarator' && parent.id === node) values.push(parent.init);
    else if (isOtherDeclaration(node, parent)) values.push(undefined);
  });
  const [value] = values;
  if (!value || values.length > 1 || program.type !== 'Program' || usesOf(program, name).reassigned)
    return undefined;
  const node = unwrap(value);
  return node.type === 'Identifier' ? undefined : kindOf(node, program);
}

/** A parameter, an import, or a part of a pattern. */
function isOtherDeclaration(node: Node, parent: Node): boolean {
  switch (parent.type) {
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'ArrayPattern':
    case 'RestElement':
    case 'CatchClause':
    case 'FunctionDeclaration':
      return true;
    case 'AssignmentPattern':
      return parent.left === node;
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ObjectMethod':
    case 'ClassMethod':
      return parent.body !== node && parent.params.some((parameter) => parameter === node);
    case 'ObjectProperty':
      // A property of a pattern and one of an object look the same here; either makes it unsure.
      return parent.value === node;
    default:
      return false;
  }
}

const unclear = (reason: string): Message => ({ kind: 'unclear', reason });

const shorten = (code: string): string => {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};
