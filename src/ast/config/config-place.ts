import type { Node, ObjectExpression } from '@babel/types';
import { follow, type Name, type Refused } from '../follow.ts';
import type { Scope } from '../scope.ts';
import { staticKey } from '../static-key.ts';
import { unwrap } from '../unwrap.ts';
import { usesOf } from '../uses.ts';

/** Where a property path leads in an object literal. */
export type ConfigPlace =
  | { readonly kind: 'present'; readonly value: Node; readonly scope: Scope }
  /** `missing` is what remains of the path once `object` is reached. */
  | {
      readonly kind: 'absent';
      readonly object: ObjectExpression;
      readonly missing: Path;
      readonly scope: Scope;
    }
  | Refused;

export type Path = readonly [string, ...string[]];

/** Walks down a property path through literals, names and spreads, as far as the file itself tells. */
export function findPlace(object: ObjectExpression, path: Path, scope: Scope): ConfigPlace {
  const [key, ...rest] = path;
  const member = lastMember(object, key, scope);
  if (member.kind === 'refused') return member;
  if (member.kind === 'absent') return { kind: 'absent', object, missing: path, scope };
  if (!isPath(rest)) return { kind: 'present', value: member.value, scope: member.scope };

  const below = untouched(findBelow(member.value, rest, member.scope, key), member.spread, path);
  // A value that is set is set, even if a spread behind it may replace it: there is nothing for us to add.
  if (below.kind !== 'absent' || !member.maybeReplaced) return below;
  const reason = `\`${member.maybeReplaced.text}\` after \`${key}\` may replace it.`;
  return { kind: 'refused', reason, node: member.maybeReplaced.node };
}

/** Follows a value to an object literal and goes on there. */
function findBelow(value: Node, path: Path, scope: Scope, key: string): ConfigPlace {
  const trail: Name[] = [];
  const followed = follow(value, scope, trail);
  // Another file may hold this part of the config, but not the config.
  if (followed.kind === 'refused') {
    return { kind: 'refused', reason: `\`${key}\`: ${followed.reason}`, node: followed.node };
  }
  if (followed.kind !== 'object') {
    return {
      kind: 'refused',
      reason: `\`${key}\` is ${describe(followed.node)}, not an object literal.`,
      node: value,
    };
  }
  return untouched(findPlace(followed.object, path, followed.scope), trail, path);
}

/** A place inside a variable's value is the one only if nothing else uses or changes that value. */
function untouched(place: ConfigPlace, trail: readonly Name[], path: Path): ConfigPlace {
  if (place.kind !== 'absent') return place;
  const shared = trail.find(({ name, scope }) => usesOf(scope.node, name).values.length > 1);
  if (shared) {
    const reason = `\`${shared.name}\` is used in more than one place, and a change would reach them all.`;
    return { kind: 'refused', reason, node: place.object };
  }
  return changedLater(trail, path) ?? place;
}

/**
 * What happens to a variable after it was declared can undo or already be the change:
 * `config.admin = …`, `Object.assign(config, …)`, `const { admin } = config`.
 */
export function changedLater(trail: readonly Name[], path: Path): ConfigPlace | undefined {
  for (const { name, scope } of trail) {
    const { changed, passed, alsoCalled } = usesOf(scope.node, name);
    const [call] = passed;
    if (call) {
      const reason = `\`${name}\` is passed to a function that may change it.`;
      return { kind: 'refused', reason, node: call };
    }
    const found = assignedPlace(changed, path, scope);
    if (found) return found;
    const other = alsoCalled.find(
      (also) => leadsTo(also.path, path) && !trail.some((passed) => passed.name === also.name),
    );
    if (other) {
      const reason = `\`${name}\` is also in \`${other.name}\`, which may change it.`;
      return { kind: 'refused', reason, node: other.node };
    }
  }
  return undefined;
}

/** Assignments such as `config.admin.url = …`, held against the path that is wanted. */
export function assignedPlace(
  assignments: readonly {
    readonly path: readonly string[] | undefined;
    readonly node: Node;
    readonly value?: Node;
  }[],
  path: Path,
  scope: Scope,
): ConfigPlace | undefined {
  for (const { path: assigned, node, value } of assignments) {
    if (assigned?.length === path.length && leadsTo(assigned, path)) {
      return { kind: 'present', value: value ?? node, scope };
    }
    if (!assigned || leadsTo(assigned, path) || leadsTo(path, assigned)) {
      return { kind: 'refused', reason: 'The config is changed after it is declared.', node };
    }
  }
  return undefined;
}

/** Whether one property path is the beginning of another. */
function leadsTo(beginning: readonly string[], path: readonly string[]): boolean {
  return beginning.every((key, index) => key === path[index]);
}

type Member =
  | {
      readonly kind: 'found';
      readonly value: Node;
      readonly scope: Scope;
      /** Variables whose spread brings the value. */
      readonly spread: readonly Name[];
      readonly maybeReplaced?: { node: Node; text: string };
    }
  | { readonly kind: 'absent' }
  | Refused;

/** The member that decides the value of a key: the last one, as at run time. */
function lastMember(object: ObjectExpression, key: string, scope: Scope): Member {
  let found: { value: Node; scope: Scope; spread: readonly Name[] } | undefined;
  let maybe: { node: Node; text: string } | undefined;

  for (const member of object.properties) {
    if (member.type === 'SpreadElement') {
      const spread = spreadMember(member.argument, key, scope);
      if (spread.kind === 'found') [found, maybe] = [spread, undefined];
      else if (spread.kind === 'refused') maybe = { node: member, text: `...${nameOf(member.argument)}` };
      continue;
    }
    const name = staticKey(member) ?? constantKey(member.key, scope);
    if (name === undefined) maybe = { node: member, text: `[${nameOf(member.key)}]` };
    if (name !== key) continue;
    if (member.type === 'ObjectMethod') {
      return { kind: 'refused', reason: `\`${key}\` is a method, not an object literal.`, node: member };
    }
    [found, maybe] = [{ value: member.value, scope, spread: [] }, undefined];
  }

  if (found) return { kind: 'found', ...found, ...(maybe && { maybeReplaced: maybe }) };
  if (!maybe) return { kind: 'absent' };
  return { kind: 'refused', reason: `\`${maybe.text}\` may already bring \`${key}\`.`, node: maybe.node };
}

/** What a spread brings for a key: its value, surely nothing, or something that depends. */
function spreadMember(argument: Node, key: string, scope: Scope): Member {
  const trail: Name[] = [];
  const followed = follow(argument, scope, trail);
  const depends: Refused = { kind: 'refused', reason: '', node: argument };
  if (followed.kind === 'object') {
    const member = lastMember(followed.object, key, followed.scope);
    if (member.kind === 'found') return { ...member, spread: [...trail, ...member.spread] };
    return member.kind === 'absent' && changedLater(trail, [key]) ? depends : member;
  }
  if (followed.kind !== 'value') return depends;

  const node = unwrap(followed.node);
  const branches =
    node.type === 'ConditionalExpression'
      ? [node.consequent, node.alternate]
      : node.type === 'LogicalExpression'
        ? [node.right]
        : [];
  const empty = node.type === 'NullLiteral' || node.type === 'BooleanLiteral';
  const without = branches.every((branch) => spreadMember(branch, key, followed.scope).kind === 'absent');
  return empty || (branches.length > 0 && without) ? { kind: 'absent' } : depends;
}

/** `const KEY = 'admin'; … { [KEY]: … }` */
function constantKey(key: Node, scope: Scope): string | undefined {
  if (key.type !== 'Identifier') return undefined;
  const followed = follow(key, scope);
  return followed.kind === 'value' && followed.node.type === 'StringLiteral'
    ? followed.node.value
    : undefined;
}

function nameOf(node: Node): string {
  const plain = unwrap(node);
  if (plain.type === 'Identifier') return plain.name;
  if (plain.type === 'CallExpression') return `${nameOf(plain.callee)}(…)`;
  return plain.type === 'MemberExpression' ? `${nameOf(plain.object)}.${nameOf(plain.property)}` : '…';
}

/** In the words of someone who reads the file. */
function describe(node: Node): string {
  switch (node.type) {
    case 'NullLiteral':
      return '`null`';
    case 'Identifier':
      return `\`${node.name}\``;
    case 'BooleanLiteral':
      return `\`${node.value}\``;
    case 'StringLiteral':
    case 'TemplateLiteral':
      return 'a string';
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return 'decided at run time';
    case 'ArrayExpression':
      return 'an array';
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return 'a function';
    default:
      return 'computed at run time';
  }
}

function isPath(keys: readonly string[]): keys is Path {
  return keys.length > 0;
}
