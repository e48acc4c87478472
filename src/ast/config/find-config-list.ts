import type { ArrayExpression, Node } from '@babel/types';
import { follow, type Name, returnsOf } from '../follow.ts';
import { findModuleExport } from '../module-export.ts';
import type { Scope } from '../scope.ts';
import type { Source } from '../source.ts';
import { memberPath, memberRoot, unwrap } from '../unwrap.ts';
import { usesOf } from '../uses.ts';
import { walk } from '../walk.ts';
import { configEnv } from './config-env.ts';
import { findPlace } from './config-place.ts';
import { returnsNothing } from './returns-nothing.ts';

/** An entry of a list in a config: a name (`'strapi::body'`), or an object that has one (`{ name: 'strapi::body', config }`). */
export type ListEntry =
  | { readonly kind: 'named'; readonly name: string; readonly node: Node; readonly isObject: boolean }
  /** Certainly no named one: `{ resolve: './src/middlewares/x' }`. */
  | { readonly kind: 'other'; readonly node: Node; readonly isObject: boolean }
  /** Only running the config would tell what it is, or how many it is. */
  | { readonly kind: 'unclear'; readonly node: Node; readonly reason: string };

export interface ConfigList {
  readonly array: ArrayExpression;
  readonly entries: readonly ListEntry[];
}

export type ListSearch =
  | { readonly kind: 'found'; readonly list: ConfigList }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly node?: Node;
      readonly importedFrom?: string;
    };

/**
 * Finds the array literal that a config file exports, or that the function it exports returns.
 *
 * `module.exports = ['strapi::errors', { name: 'strapi::body' }];` → the entries `strapi::errors` and `strapi::body`
 *
 * @throws SyntaxFailure
 */
export function findConfigList(source: Source): ListSearch {
  const exported = findModuleExport(source);
  if (exported.kind === 'refused') return exported;
  const changed = exported.assigned[0]?.node ?? changedExport(source);
  if (changed) return { kind: 'refused', reason: 'The list is changed after it is exported.', node: changed };

  const trail: Name[] = [];
  const config = follow(exported.node, exported.scope, trail);
  if (config.kind !== 'function') return listOf(exported.node, exported.scope);

  const env = configEnv(config.node);
  if (config.node.generator)
    return { kind: 'refused', reason: 'The config is a generator function.', node: config.node };
  const searches = returnsOf(config.node, config.scope, env === undefined ? {} : { env }).map(
    ({ node, scope }) => listOf(node, scope),
  );
  const refused =
    searches.find(({ kind }) => kind === 'refused') ?? returnsNothing(config.node, searches.length);
  if (refused) return refused;
  const [first] = searches;
  const arrays = new Set(searches.map((search) => (search.kind === 'found' ? search.list.array : undefined)));
  if (first && arrays.size === 1) return first;
  const reason = `The config function returns ${arrays.size} different lists.`;
  return { kind: 'refused', reason, node: config.node };
}

/** Follows an expression to an array literal that nothing else uses or changes. */
function listOf(expression: Node, scope: Scope): ListSearch {
  const trail: Name[] = [];
  const followed = follow(expression, scope, trail);
  if (followed.kind === 'refused') return followed;
  const array = followed.kind === 'value' ? unwrap(followed.node) : undefined;
  if (array?.type !== 'ArrayExpression')
    return { kind: 'refused', reason: 'The config is not a list that is written down.', node: expression };
  for (const variable of trail) {
    const { values } = usesOf(variable.scope.node, variable.name);
    const changed = changedVariable(variable);
    if (changed)
      return {
        kind: 'refused',
        reason: `\`${variable.name}\` is changed after it is declared.`,
        node: changed,
      };
    if (values.length > 1)
      return {
        kind: 'refused',
        reason: `\`${variable.name}\` is used in more than one place, and a change would reach them all.`,
        node: array,
      };
  }
  const entries = array.elements.map((element) =>
    element === null
      ? ({ kind: 'unclear', node: array, reason: 'The list has a hole' } as const)
      : entryOf(element, (followed.kind === 'value' ? followed.scope : undefined) ?? scope),
  );
  return { kind: 'found', list: { array, entries } };
}

function entryOf(element: Node, scope: Scope): ListEntry {
  if (element.type === 'SpreadElement') {
    const name = memberPath(element.argument)?.join('.') ?? '…';
    return { kind: 'unclear', node: element, reason: `\`...${name}\` brings entries of its own` };
  }
  const followed = follow(element, scope);
  if (followed.kind === 'refused')
    return { kind: 'unclear', node: element, reason: followed.reason.replace(/\.$/, '') };
  if (followed.kind === 'object') return entryOfObject(element, followed.object, followed.scope);
  const text = followed.kind === 'value' ? textOf(followed.node) : undefined;
  if (text !== undefined) return { kind: 'named', name: text, node: element, isObject: false };
  return followed.kind === 'function' || IS_NO_ENTRY.test(followed.node.type)
    ? { kind: 'other', node: element, isObject: false }
    : { kind: 'unclear', node: element, reason: 'An entry is decided at run time' };
}

/** What is certainly no entry with a name, and nothing that Strapi would accept. */
const IS_NO_ENTRY = /^(Null|Numeric|Boolean)Literal$/;

function entryOfObject(element: Node, object: Parameters<typeof findPlace>[0], scope: Scope): ListEntry {
  const place = findPlace(object, ['name'], scope);
  if (place.kind === 'absent') return { kind: 'other', node: element, isObject: true };
  const value = place.kind === 'present' ? follow(place.value, place.scope) : undefined;
  const name = value?.kind === 'value' ? textOf(value.node) : undefined;
  return name === undefined
    ? { kind: 'unclear', node: element, reason: 'The name of an entry is decided at run time' }
    : { kind: 'named', name, node: element, isObject: true };
}

function textOf(node: Node): string | undefined {
  const plain = unwrap(node);
  if (plain.type === 'StringLiteral') return plain.value;
  if (plain.type === 'TemplateLiteral' && plain.expressions.length === 0)
    return plain.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** `list.push('x')`, `list[0] = 'x'`, `list.length = 0`, `add(list)`. */
function changedVariable({ name, scope }: Name): Node | undefined {
  const { passed, changed, alsoCalled } = usesOf(scope.node, name);
  let called: Node | undefined;
  walk(scope.node, (node) => {
    if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') return;
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return;
    if (memberRoot(callee.object) !== name) return;
    const method = callee.property.type === 'Identifier' && !callee.computed ? callee.property.name : '';
    if (!ONLY_READS.test(method)) called ??= node;
  });
  return called ?? passed[0] ?? changed[0]?.node ?? alsoCalled[0]?.node;
}

const ONLY_READS =
  /^(includes|indexOf|lastIndexOf|findIndex|some|every|join|toString|slice|concat|keys|at|flat|toSorted|toReversed|toSpliced|with)$/;

/** `module.exports.push('x')`: any use of the export besides the assignment itself. */
function changedExport({ program }: Source): Node | undefined {
  let found: Node | undefined;
  walk(program, (node) => {
    if (node.type === 'MemberExpression' && memberPath(node.object)?.join('.') === 'module.exports')
      found ??= node;
  });
  return found;
}
