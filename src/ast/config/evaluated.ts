import type { FunctionNode, Scope } from '../scope.ts';

/** What an expression of a config comes to, as far as its source and the environment tell. */
export type Evaluated =
  | string
  | number
  | boolean
  | null
  | undefined
  | EvaluatedObject
  | EvaluatedFunction
  | Unknown;

export interface EvaluatedObject {
  readonly kind: 'object';
  readonly members: ReadonlyMap<string, Evaluated>;
  /** Something was spread into it that may hold any other key. */
  readonly rest?: Unknown;
}

export interface EvaluatedFunction {
  readonly kind: 'function';
  readonly node: FunctionNode;
  readonly scope: Scope;
}

/** Only running the config would tell. */
export interface Unknown {
  readonly kind: 'unknown';
  /** One plain phrase, to stand after a colon. */
  readonly reason: string;
  /** 1-based. */
  readonly line?: number;
}

export function isUnknown(value: Evaluated): value is Unknown {
  return typeof value === 'object' && value?.kind === 'unknown';
}

export function isObject(value: Evaluated): value is EvaluatedObject {
  return typeof value === 'object' && value?.kind === 'object';
}

/** A member of what an expression came to; `undefined` where there is none. */
export function memberOf(value: Evaluated, key: string): Evaluated {
  if (isUnknown(value)) return value;
  if (!isObject(value)) return undefined;
  return value.members.has(key) ? value.members.get(key) : value.rest;
}

/** As lodash's `merge` does it, with which Strapi lays the config of an environment over the common one. */
export function mergeEvaluated(base: Evaluated, over: Evaluated): Evaluated {
  if (over === undefined) return base;
  if (isUnknown(over) || !isObject(over) || !isObject(base)) return over;
  const members = new Map(base.members);
  for (const [key, value] of over.members) members.set(key, mergeEvaluated(members.get(key), value));
  const { rest } = over;
  if (rest) for (const key of base.members.keys()) if (!over.members.has(key)) members.set(key, rest);
  const left = rest ?? base.rest;
  return { kind: 'object', members, ...(left && { rest: left }) };
}
