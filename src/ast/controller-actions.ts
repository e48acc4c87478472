import type { CallExpression, Node, ObjectExpression } from '@babel/types';
import { follow, returnsOf } from './follow.ts';
import { literalValue } from './literal-value.ts';
import { findModuleExport } from './module-export.ts';
import type { Scope } from './scope.ts';
import type { Source } from './source.ts';
import { staticKey } from './static-key.ts';
import { memberPath, unwrap } from './unwrap.ts';
import { walk } from './walk.ts';

/** What a controller file of Strapi 4 exports. */
export interface ControllerActions {
  /** Its own actions, as they are spelled. */
  readonly names: readonly string[];
  /** It is made with `createCoreController`, and has the actions of the core besides. */
  readonly core: boolean;
  /** The content-type of the core's actions, where it is written down. */
  readonly uid?: string;
  /** Not all of it can be told from this file. */
  readonly partial: boolean;
}

/** Reads the actions of `{ … }`, `({ strapi }) => ({ … })`, `createCoreController(uid, { … })` and `exports.action = …`. */
export function controllerActions(source: Source): ControllerActions {
  const exported = findModuleExport(source);
  const assigned = assignedExports(source.program);
  if (exported.kind === 'refused') return { ...NONE, names: assigned, partial: assigned.length === 0 };
  const own = actionsOf(exported.node, exported.scope);
  return { ...own, names: [...own.names, ...assigned] };
}

const NONE: ControllerActions = { names: [], core: false, partial: false };
const UNKNOWN: ControllerActions = { ...NONE, partial: true };

function actionsOf(node: Node, scope: Scope): ControllerActions {
  const followed = follow(node, scope);
  switch (followed.kind) {
    case 'object':
      return membersOf(followed.object, followed.scope);
    case 'function':
      return join(
        returnsOf(followed.node, followed.scope, {}).map((returned) =>
          actionsOf(returned.node, returned.scope),
        ),
      );
    case 'value':
      return UNKNOWN;
    case 'refused':
      return coreActions(followed.node, scope);
  }
}

function membersOf({ properties }: ObjectExpression, scope: Scope): ControllerActions {
  return join(
    properties.map((member) => {
      if (member.type === 'SpreadElement') return actionsOf(member.argument, scope);
      const name = staticKey(member);
      if (name === undefined) return UNKNOWN;
      return member.type === 'ObjectProperty' && isData(member.value, scope)
        ? NONE
        : { ...NONE, names: [name] };
    }),
  );
}

/** A constant beside the actions is none. */
function isData(value: Node, scope: Scope): boolean {
  return literalValue(value, scope).kind === 'literal';
}

function coreActions(node: Node, scope: Scope): ControllerActions {
  const call = coreCall(node);
  if (!call) return UNKNOWN;
  const [type, own] = call.arguments;
  const uid = type && literalValue(type, scope);
  return {
    ...(own ? actionsOf(own, scope) : NONE),
    core: true,
    ...(uid?.kind === 'literal' && typeof uid.value === 'string' && { uid: uid.value }),
  };
}

/** `createCoreController(…)`, `factories.createCoreController(…)`, and what they return called: `createCoreController(…)({ strapi })`. */
function coreCall(node: Node): CallExpression | undefined {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  return name.type === 'Identifier' && name.name === 'createCoreController' ? call : coreCall(callee);
}

/** `exports.index = …`, `module.exports.index = …` */
function assignedExports(program: Source['program']): string[] {
  const names: string[] = [];
  walk(program, (node) => {
    if (node.type !== 'AssignmentExpression') return;
    const path = memberPath(node.left)?.join('.') ?? '';
    const name = /^(?:module\.)?exports\.(\w+)$/.exec(path)?.[1];
    if (name !== undefined && name !== 'default') names.push(name);
  });
  return names;
}

function join(parts: readonly ControllerActions[]): ControllerActions {
  const uid = parts.find((part) => part.uid !== undefined)?.uid;
  return {
    names: [...new Set(parts.flatMap(({ names }) => names))],
    core: parts.some(({ core }) => core),
    ...(uid !== undefined && { uid }),
    partial: parts.some(({ partial }) => partial),
  };
}
