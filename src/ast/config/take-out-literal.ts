import type { Node } from '@babel/types';
import type { Edit } from '../edits.ts';
import { type CarriedLiteral, info, type Note, type VariableRead, warning } from '../outcome.ts';
import { envAccess, type Scope } from '../scope.ts';
import { lineAt, type Source } from '../source.ts';
import { unwrap } from '../unwrap.ts';
import { cannotHold, type EnvFile, standingOf } from './env-file.ts';
import { literalBehind, variableText, writtenAs } from './literal-behind.ts';
import { readExpression, type WantedValue } from './read-expression.ts';

/** How a literal leaves the code so that what the program reads stays the same where this `.env` is. */
export type TakenOut =
  /** Nothing stands here that would have to leave. */
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly reason: string; readonly variable: VariableRead }
  | {
      readonly kind: 'taken-out';
      readonly edits: readonly Edit[];
      readonly variable: VariableRead;
      /** Whether what leaves can be a secret. */
      readonly isText: boolean;
      /** What `.env` has to get for it; nothing where it has the variable. */
      readonly carries: readonly CarriedLiteral[];
      readonly notes: readonly Note[];
    };

/**
 * Replaces a literal in a config, or the fallback behind a variable, by the plain read.
 *
 * `salt: env('SALT', 'abc')`, SALT not set → `salt: env('SALT')`, and `.env` has to get `abc` as SALT
 */
export function takeOutLiteral(
  source: Source,
  wanted: WantedValue,
  place: { readonly value: Node; readonly scope: Scope },
  env: EnvFile,
): TakenOut {
  const behind = literalBehind(place.value, place.scope);
  if (!behind) return { kind: 'none' };
  const name = `\`${wanted.path.join('.')}\``;
  const variable = behind.read?.variable ?? wanted.variable;
  const written = writtenAs(behind.literal);
  // What is in use must not be replaced by a new value either.
  const fallback = written ? 'literal' : 'expression';
  const refused = (reason: string): TakenOut => ({
    kind: 'refused',
    reason,
    variable: { name: variable, fallback },
  });
  const standing = standingOf(env, variable);
  const earlier = env.carried.get(variable);
  if (!written) {
    // Where the variable is set the fallback is not used, and what it is for elsewhere cannot be told.
    if (behind.read && standing.kind === 'set') return { kind: 'none' };
    return behind.read
      ? refused(
          `${name} falls back to what only running the code would tell, and \`${variable}\` is not set in .env.`,
        )
      : { kind: 'none' };
  }
  const how = wanted.list ? 'list' : 'text';
  if (behind.read && behind.read.how !== how) {
    return refused(`${name} is read as ${LIKE[behind.read.how]}, and Strapi wants ${LIKE[how]}.`);
  }
  const edits = [plainReadEdit(source, wanted, place, behind)];
  const done = {
    kind: 'taken-out',
    isText: true,
    edits,
    variable: { name: variable, fallback: 'none' },
  } as const;
  const line = lineAt(source.text, place.value.start ?? 0);
  if (written.kind === 'nothing') {
    if (!behind.read) return { kind: 'none' };
    return {
      ...done,
      isText: false,
      carries: [],
      notes: [info(`${name} fell back to nothing that could be used.`, line)],
    };
  }
  if (written.kind !== how) {
    return refused(
      `${name} ${behind.read ? 'falls back to' : 'is'} ${LIKE[written.kind]}, and Strapi wants ${LIKE[how]}.`,
    );
  }
  const value = variableText(written);
  if (standing.kind === 'unclear')
    return refused(
      `${name} has a literal in the code, and ${standing.reason}: which of the two is in use cannot be told.`,
    );
  if (standing.kind === 'set') {
    if (behind.read) return { ...done, carries: [], notes: [elsewhere(name, variable, line)] };
    if (standing.values.some((set) => set !== value))
      return refused(
        `${name} is a literal in the code, and \`${variable}\` has another value in .env: the one in the code is in use.`,
      );
    return { ...done, carries: [], notes: [everywhere(name, variable, line)] };
  }
  if (value === undefined)
    return refused(`${name} has a literal in the code that a list in one variable cannot hold exactly.`);
  if (earlier !== undefined && earlier !== value)
    return refused(
      `${name} has a literal in the code, and another place has another one for \`${variable}\`.`,
    );
  const unfit = cannotHold(env, variable, value);
  if (unfit) return refused(`${name} has a literal in the code that .env cannot hold: ${unfit}.`);
  return {
    ...done,
    carries: [{ variable, value, property: wanted.path }],
    notes: [everywhere(name, variable, line)],
  };
}

const LIKE = { text: 'a text', list: 'a list', other: 'something else' } as const;

function elsewhere(name: string, variable: string, line: number): Note {
  return warning(
    `${name} no longer falls back to a literal. Here ${variable} is set, so nothing changes; an environment without ${variable} used the literal, as in the version of this file before: set ${variable} to it there.`,
    line,
  );
}

function everywhere(name: string, variable: string, line: number): Note {
  return warning(
    `${name} no longer has a literal in the code. An environment that used it needs the same text as ${variable}: set it there before this version runs.`,
    line,
  );
}

/** Everything but the literal stays as it is written. */
function plainReadEdit(
  source: Source,
  wanted: WantedValue,
  { value, scope }: { readonly value: Node; readonly scope: Scope },
  { read }: NonNullable<ReturnType<typeof literalBehind>>,
): Edit {
  if (!read) {
    const text = readExpression(source, envAccess(scope), wanted);
    return { ...spanOf(value), text };
  }
  const { text } = source;
  if (read.node.type === 'CallExpression' && read.node.arguments[1]) {
    const name = read.node.arguments[0];
    const { start, end } = spanOf(read.node);
    const first = name ? spanOf(name) : { start: end, end };
    return {
      start,
      end,
      text: `${text.slice(start, first.start).trimEnd()}${text.slice(first.start, first.end)})`,
    };
  }
  return { ...spanOf(unwrap(value)), text: text.slice(spanOf(read.node).start, spanOf(read.node).end) };
}

function spanOf({ start, end }: Node): { readonly start: number; readonly end: number } {
  return { start: start ?? 0, end: end ?? 0 };
}
