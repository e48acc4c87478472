import { join, resolve } from 'node:path';
import type { CallExpression, Node, ObjectExpression, Statement } from '@babel/types';
import { findModuleExport } from '../module-export.ts';
import { envAccess, type FunctionNode, isFunction, lookup, type Scope } from '../scope.ts';
import type { Source } from '../source.ts';
import { staticKey } from '../static-key.ts';
import { memberPath, unwrap } from '../unwrap.ts';
import { usesOf } from '../uses.ts';
import { configEnv, passedEnv } from './config-env.ts';
import { type Evaluated, isObject, isUnknown, memberOf, type Unknown } from './evaluated.ts';
import { importedMember } from './imported-member.ts';
import { readConnectionString } from './read-connection-string.ts';

/** What a config can ask the process for. */
export interface Surroundings {
  readonly variable: (name: string) => string | undefined;
  /** What `__dirname` is while Strapi runs. */
  readonly folder: string;
  /** What `process.cwd()` is. */
  readonly root: string;
}

/**
 * Works out what a config file exports, or what the function it exports returns, without running it: it follows what configs are
 * made of (literals, `env(…)`, conditions, spreads, helper functions, `path.join`), and says of the rest that it is unknown, and why.
 * Parts that nobody asks for may be unknown without harm.
 *
 * @throws SyntaxFailure
 */
export function evaluateConfig(source: Source, surroundings: Surroundings): Evaluated {
  const exported = findModuleExport(source);
  if (exported.kind === 'refused') return unknown(lowerFirst(exported.reason), exported.node);
  const [assigned] = exported.assigned;
  if (assigned) return unknown('the config is changed after it is declared', assigned.node);
  const evaluation = new Evaluation(surroundings);
  const value = evaluation.evaluate(exported.node, exported.scope);
  if (typeof value !== 'object' || value?.kind !== 'function') return value;
  const env = configEnv(value.node);
  return evaluation.returned(value.node, { node: value.node, parent: value.scope, ...(env && { env }) });
}

/** Configs are shallow; what goes deeper goes in circles. */
const DEEPEST = 200;

class Evaluation {
  #depth = 0;

  constructor(readonly surroundings: Surroundings) {}

  evaluate(expression: Node, scope: Scope): Evaluated {
    if (this.#depth >= DEEPEST) return unknown('it leads back to itself', expression);
    this.#depth += 1;
    try {
      return this.#evaluate(unwrap(expression), scope);
    } finally {
      this.#depth -= 1;
    }
  }

  /** What a function returns, statement by statement. */
  returned(node: FunctionNode, scope: Scope): Evaluated {
    if (node.async || node.generator) return unknown('the function is asynchronous', node);
    if (node.body.type !== 'BlockStatement') return this.evaluate(node.body, scope);
    return this.#run(node.body.body, scope)?.value;
  }

  #run(statements: readonly Statement[], scope: Scope): { readonly value: Evaluated } | undefined {
    for (const statement of statements) {
      const done = this.#runOne(statement, scope);
      if (done) return done;
    }
    return undefined;
  }

  #runOne(statement: Statement, scope: Scope): { readonly value: Evaluated } | undefined {
    switch (statement.type) {
      case 'ReturnStatement':
        return { value: statement.argument ? this.evaluate(statement.argument, scope) : undefined };
      case 'BlockStatement':
        return this.#run(statement.body, scope);
      case 'IfStatement': {
        const test = this.evaluate(statement.test, scope);
        // Assignments are found where the variable is read; here only what returns matters.
        if (isUnknown(test)) return { value: test };
        const branch = truthy(test) ? statement.consequent : statement.alternate;
        return branch ? this.#runOne(branch, scope) : undefined;
      }
      case 'VariableDeclaration':
      case 'FunctionDeclaration':
      case 'ExpressionStatement':
      case 'EmptyStatement':
      case 'TSTypeAliasDeclaration':
      case 'TSInterfaceDeclaration':
        return undefined;
      default:
        return { value: unknown('the config is made by more than conditions and values', statement) };
    }
  }

  #evaluate(node: Node, scope: Scope): Evaluated {
    if (isFunction(node)) return { kind: 'function', node, scope };
    switch (node.type) {
      case 'StringLiteral':
      case 'NumericLiteral':
      case 'BooleanLiteral':
        return node.value;
      case 'NullLiteral':
        return null;
      case 'TemplateLiteral':
        return this.#text(node.quasis, node.expressions, scope);
      case 'Identifier':
        return this.#name(node, node.name, scope);
      case 'ObjectExpression':
        return this.#object(node, scope);
      case 'ConditionalExpression': {
        const test = this.evaluate(node.test, scope);
        if (isUnknown(test)) return test;
        return this.evaluate(truthy(test) ? node.consequent : node.alternate, scope);
      }
      case 'LogicalExpression': {
        const left = this.evaluate(node.left, scope);
        if (isUnknown(left)) return left;
        const stays =
          node.operator === '&&'
            ? !truthy(left)
            : node.operator === '||'
              ? truthy(left)
              : left !== null && left !== undefined;
        return stays ? left : this.evaluate(node.right, scope);
      }
      case 'UnaryExpression': {
        const value = this.evaluate(node.argument, scope);
        if (isUnknown(value)) return value;
        return node.operator === '!' ? !truthy(value) : notFollowed(node);
      }
      case 'BinaryExpression':
        return this.#compared(node.operator, node, [node.left, node.right], scope);
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return this.#member(node, scope);
      case 'CallExpression':
        return this.#call(node, scope);
      default:
        return notFollowed(node);
    }
  }

  #text(
    quasis: readonly { value: { cooked?: string | null } }[],
    expressions: readonly Node[],
    scope: Scope,
  ): Evaluated {
    let text = quasis[0]?.value.cooked ?? '';
    for (const [index, expression] of expressions.entries()) {
      const value = this.evaluate(expression, scope);
      if (isUnknown(value)) return value;
      if (isObject(value) || typeof value === 'object') return notFollowed(expression);
      text += `${value}${quasis[index + 1]?.value.cooked ?? ''}`;
    }
    return text;
  }

  #compared(operator: string, node: Node, [left, right]: readonly [Node, Node], scope: Scope): Evaluated {
    const values = [this.evaluate(left, scope), this.evaluate(right, scope)] as const;
    const open = values.find(isUnknown);
    if (open) return open;
    const [a, b] = values;
    if (typeof a === 'object' && a !== null) return notFollowed(node);
    if (typeof b === 'object' && b !== null) return notFollowed(node);
    switch (operator) {
      case '===':
        return a === b;
      case '!==':
        return a !== b;
      case '==':
        return String(a) === String(b);
      case '!=':
        return String(a) !== String(b);
      case '+':
        return typeof a === 'number' && typeof b === 'number' ? a + b : `${a}${b}`;
      default:
        return notFollowed(node);
    }
  }

  #name(node: Node, name: string, scope: Scope): Evaluated {
    const binding = lookup(scope, name);
    switch (binding?.kind) {
      case undefined:
        if (name === 'undefined') return undefined;
        if (name === '__dirname') return this.surroundings.folder;
        return unknown(`\`${name}\` is not defined in this file`, node);
      case 'import':
        return unknown(`\`${name}\` comes from '${binding.from}'`, node);
      case 'opaque':
        return unknown(`the value of \`${name}\` cannot be told from this file`, node);
      case 'function':
        return { kind: 'function', node: binding.node, scope: binding.scope };
      case 'parameter': {
        const { call, node: owner } = binding.scope;
        const argument = call?.args[binding.index];
        if (call && argument) return this.evaluate(argument, call.scope);
        const parameter = owner.type === 'Program' ? undefined : owner.params[binding.index];
        if (call && parameter?.type === 'AssignmentPattern')
          return this.evaluate(parameter.right, binding.scope);
        return call ? undefined : unknown(`\`${name}\` is a parameter`, node);
      }
      case 'variable': {
        const uses = usesOf(binding.scope.node, name);
        if (uses.reassigned) return unknown(`\`${name}\` is assigned more than once`, uses.reassigned);
        const value = this.evaluate(binding.init, binding.scope);
        if (!isObject(value)) return value;
        const [changed] = uses.changed;
        if (changed) return unknown(`\`${name}\` is changed after it is declared`, changed.node);
        const [passed] = uses.passed;
        return passed ? unknown(`\`${name}\` is passed to a function that may change it`, passed) : value;
      }
    }
  }

  #object(node: ObjectExpression, scope: Scope): Evaluated {
    const members = new Map<string, Evaluated>();
    let rest: Unknown | undefined;
    // Whatever stood before may be replaced.
    const blur = (by: Unknown): void => {
      rest = by;
      for (const key of members.keys()) members.set(key, by);
    };
    for (const member of node.properties) {
      if (member.type === 'SpreadElement') {
        const spread = this.evaluate(member.argument, scope);
        if (isUnknown(spread)) blur(spread);
        if (!isObject(spread)) continue;
        if (spread.rest) blur(spread.rest);
        for (const [key, value] of spread.members) members.set(key, value);
        continue;
      }
      const key = staticKey(member) ?? this.evaluate(member.key, scope);
      const value = member.type === 'ObjectMethod' ? notFollowed(member) : this.evaluate(member.value, scope);
      if (typeof key === 'string' || typeof key === 'number') members.set(String(key), value);
      else blur(isUnknown(key) ? key : notFollowed(member));
    }
    return { kind: 'object', members, ...(rest && { rest }) };
  }

  #member(
    node: Extract<Node, { type: 'MemberExpression' | 'OptionalMemberExpression' }>,
    scope: Scope,
  ): Evaluated {
    const { property } = node;
    if (property.type === 'PrivateName') return notFollowed(node);
    const key =
      property.type === 'Identifier' && !node.computed ? property.name : this.evaluate(property, scope);
    if (isUnknown(key)) return key;
    if (typeof key !== 'string' && typeof key !== 'number') return notFollowed(node);
    if (memberPath(node.object)?.join('.') === 'process.env') return this.surroundings.variable(String(key));
    const object = this.evaluate(node.object, scope);
    if (isUnknown(object) || isObject(object)) return memberOf(object, String(key));
    return notFollowed(node);
  }

  #call(node: CallExpression, scope: Scope): Evaluated {
    const path = memberPath(node.callee) ?? [];
    const name = path.join('.');
    const access = envAccess(scope);
    if (access !== undefined && (name === access || name.startsWith(`${access}.`)))
      return this.#variable(node, name.slice(access.length + 1), scope);

    const called = this.#calledFunction(node, scope);
    if (called) {
      const call = { args: node.arguments, scope };
      const env = passedEnv(called.node, call);
      const inner: Scope = { node: called.node, parent: called.scope, call, ...(env && { env }) };
      return this.returned(called.node, inner);
    }
    const values = node.arguments.map((argument) => this.evaluate(argument, scope));
    const open = values.find(isUnknown);
    const [value] = values;
    if (name === 'process.cwd') return this.surroundings.root;
    if (RETURNS_ITS_ARGUMENT.test(name) && values.length === 1) return value;
    const known = CONVERSIONS[name] ?? KNOWN[importedMember(path, scope) ?? ''];
    if (!known) return unknown(`the value is what \`${name || '…'}(…)\` returns`, node);
    return open ?? known(values, this.surroundings) ?? notFollowed(node);
  }

  #calledFunction(node: CallExpression, scope: Scope): { node: FunctionNode; scope: Scope } | undefined {
    const callee = unwrap(node.callee);
    if (callee.type !== 'Identifier' && !isFunction(callee)) return undefined;
    const value = this.evaluate(callee, scope);
    return typeof value === 'object' && value?.kind === 'function' ? value : undefined;
  }

  /** Strapi's `env(…)` helpers: a variable that is there counts, also an empty one. */
  #variable(node: CallExpression, helper: string, scope: Scope): Evaluated {
    const [name, fallback] = node.arguments;
    const key = name && this.evaluate(name, scope);
    if (isUnknown(key)) return key;
    if (typeof key !== 'string') return notFollowed(node);
    const text = this.surroundings.variable(key);
    if (text === undefined) return fallback && this.evaluate(fallback, scope);
    switch (helper) {
      case '':
        return text;
      case 'int':
        return Number.parseInt(text, 10);
      case 'float':
        return Number.parseFloat(text);
      case 'bool':
        return text === 'true';
      default:
        return unknown(`the value is what \`env.${helper}(…)\` makes of ${key}`, node);
    }
  }
}

/** `defineConfig({…})` and its kin only help editors; `Object.freeze` changes nothing that is read. */
const RETURNS_ITS_ARGUMENT = /^(.+\.)?define([A-Z]\w*)?$|^Object\.(freeze|seal|preventExtensions)$/;

type Known = (values: readonly Evaluated[], surroundings: Surroundings) => Evaluated;

const CONVERSIONS: Readonly<Record<string, Known>> = {
  Number: ([value]) => Number(value),
  parseInt: ([value]) => Number.parseInt(String(value), 10),
  'Number.parseInt': ([value]) => Number.parseInt(String(value), 10),
  String: ([value]) => String(value),
  Boolean: ([value]) => truthy(value),
};

/** Functions of modules that database configs are written with, as `module#member`. */
const KNOWN: Readonly<Record<string, Known>> = {
  'path#join': (values) => (values.every(isText) ? join(...values.filter(isText)) : undefined),
  'path#resolve': (values, { root }) =>
    values.every(isText) ? resolve(root, ...values.filter(isText)) : undefined,
  'pg-connection-string#parse': ([value]) => (isText(value) ? readConnectionString(value) : undefined),
};

function isText(value: Evaluated): value is string {
  return typeof value === 'string';
}

function truthy(value: Evaluated): boolean {
  return Boolean(value);
}

function unknown(reason: string, node: Node | undefined): Unknown {
  const line = node?.loc?.start.line;
  return { kind: 'unknown', reason, ...(line !== undefined && { line }) };
}

function notFollowed(node: Node): Unknown {
  return unknown('the value is computed at run time', node);
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
