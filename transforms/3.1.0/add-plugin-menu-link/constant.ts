import type { Node, Statement, VariableDeclaration } from '@babel/types';
import { lookup } from '../../../src/ast/scope.ts';
import type { Source } from '../../../src/ast/source.ts';
import { memberPath } from '../../../src/ast/unwrap.ts';
import { usesOf } from '../../../src/ast/uses.ts';
import { walk } from '../../../src/ast/walk.ts';
import { ancestorsOf, scopeAt } from './surroundings.ts';

/**
 * What a name means where an object stands: the value that is wanted, nothing yet, or something else, in which case it
 * can neither be used nor declared.
 */
export function meaningOf(
  source: Source,
  name: string,
  at: Node,
  expression: string,
): 'same' | 'free' | 'other' {
  const scope = scopeAt(source.program, at);
  if (lookup(scope, name) === undefined) return isGlobalHere(source, name, scope.node) ? 'other' : 'free';

  const value = visibleConstant(source, name, at);
  if (value === undefined || plain(value) !== plain(expression)) return 'other';
  const assigned = ancestorsOf(source.program, at).some(
    (node) => node.type === 'Program' && usesOf(node, name).reassigned,
  );
  return assigned ? 'other' : 'same';
}

/** The value of a variable that is declared before a node, in a block around it. */
function visibleConstant(source: Source, name: string, at: Node): string | undefined {
  const blocks = ancestorsOf(source.program, at).filter(
    (node) => node.type === 'Program' || node.type === 'BlockStatement',
  );
  for (const block of blocks.reverse()) {
    for (const statement of block.body) {
      const declaration = variables(statement);
      if (!declaration || (statement.end ?? 0) > (at.start ?? 0)) continue;
      for (const { id, init } of declaration.declarations) {
        const value = init && valueIn(source.text, id, init, name);
        if (value) return value;
      }
    }
  }
  return undefined;
}

/** `icon = x` → `x`; `{ icon } = pluginPkg.strapi` → `pluginPkg.strapi.icon`. */
function valueIn(text: string, id: Node, init: Node, name: string): string | undefined {
  const written = text.slice(init.start ?? 0, init.end ?? 0);
  if (id.type === 'Identifier') return id.name === name ? written : undefined;
  if (id.type !== 'ObjectPattern' || !memberPath(init)) return undefined;
  const picked = id.properties.find(
    (member) =>
      member.type === 'ObjectProperty' && member.value.type === 'Identifier' && member.value.name === name,
  );
  if (picked?.type !== 'ObjectProperty' || picked.computed || picked.key.type !== 'Identifier')
    return undefined;
  return `${written}.${picked.key.name}`;
}

function variables(statement: Statement): VariableDeclaration | undefined {
  const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  return inner?.type === 'VariableDeclaration' ? inner : undefined;
}

/** Code may use a global of that name (`window.name`), which a new variable would hide from it. */
function isGlobalHere(source: Source, name: string, scopeNode: Node): boolean {
  let found = false;
  walk(scopeNode, (node, parent) => {
    if (found || node.type !== 'Identifier' || node.name !== name || !parent || isKey(node, parent)) return;
    found = lookup(scopeAt(source.program, node), name) === undefined;
  });
  return found;
}

/** `name` in `{ name: 1 }`, `plugin.name` and `class { name() {} }` is no variable. */
function isKey(node: Node, parent: Node): boolean {
  if ('key' in parent && parent.key === node) return !('computed' in parent && parent.computed);
  if (parent.type !== 'MemberExpression' && parent.type !== 'OptionalMemberExpression') return false;
  return parent.property === node && !parent.computed;
}

const plain = (expression: string): string => expression.replace(/\s+/g, '');
