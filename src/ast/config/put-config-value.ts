import { insertEntry } from '../insert-entry.ts';
import type { Note, Outcome, VariableRead } from '../outcome.ts';
import { code, entryAt, printBlock } from '../print-value.ts';
import { refusedOutcome } from '../refused-outcome.ts';
import { envAccess } from '../scope.ts';
import { lineAt, type Source } from '../source.ts';
import { readValue } from './config-value.ts';
import type { EnvFile } from './env-file.ts';
import { type ConfigSearch, findConfigValue } from './find-config-value.ts';
import { type Former, formerValue } from './former-value.ts';
import { readExpression, type WantedValue } from './read-expression.ts';
import { takeOutLiteral } from './take-out-literal.ts';

export type { WantedValue } from './read-expression.ts';

/**
 * Puts a value at a property path of the config that a file exports, unless something is there already.
 *
 * `({ env }) => ({ host: 'x' })` with `admin.auth.secret` →
 * `({ env }) => ({ host: 'x', admin: { auth: { secret: env('ADMIN_JWT_SECRET') } } })`
 *
 * Existing objects on the path are merged into, existing values stay, and what the file alone does not tell is refused
 * with the snippet to paste. A literal in the code stays too, unless the file is known that its text can go to.
 *
 * @param env the environment file, where whoever applies the outcome writes it too
 * @param companion the text of the file that `wanted.formerly` is about
 * @throws SyntaxFailure
 */
export function putConfigValue(
  source: Source,
  wanted: WantedValue,
  env?: EnvFile,
  companion?: string,
): Outcome {
  const search = findConfigValue(source, wanted.path);
  if (search.kind === 'refused')
    return refusedOutcome(source, search, configSnippet(source, wanted, search.env));
  const [place, ...others] = search.places;
  if (place?.kind !== 'absent') {
    const one = others.length === 0 ? place : undefined;
    return (
      (env && one && withoutLiteral(source, wanted, one, env)) ?? alreadyDone(source, wanted, search.places)
    );
  }

  const former: Former = formerValue(wanted, companion, env);
  const variable = former.variable ?? wanted.variable;
  if (wanted.isDefault && variable === wanted.variable && former.carries.length === 0)
    return {
      kind: 'already-done',
      reason: `\`${wanted.path.join('.')}\` is read from ${variable} where the config does not name it.`,
      notes: former.notes,
      variables: [{ name: variable, fallback: 'none' }],
    };
  const value = code(readExpression(source, envAccess(place.scope), { ...wanted, variable }));
  return {
    kind: 'changed',
    reason: `Adds \`${wanted.path.join('.')}\`, read from ${variable}.`,
    edits: insertEntry(source, place.object, entryAt(place.missing, value)),
    notes: former.notes,
    variables: [{ name: variable, fallback: 'none' }],
    ...(former.carries.length > 0 && { carries: former.carries }),
  };
}

/** `undefined` where there is no literal to take out. */
function withoutLiteral(
  source: Source,
  wanted: WantedValue,
  place: Extract<Extract<ConfigSearch, { kind: 'found' }>['places'][number], { kind: 'present' }>,
  env: EnvFile,
): Outcome | undefined {
  const taken = takeOutLiteral(source, wanted, place, env);
  switch (taken.kind) {
    case 'none':
      return undefined;
    case 'refused':
      return {
        kind: 'needs-you',
        reason: taken.reason,
        notes: [],
        line: lineAt(source.text, place.value.start ?? 0),
        snippet: configSnippet(source, { ...wanted, variable: taken.variable.name }, envAccess(place.scope)),
        variables: [taken.variable],
      };
    case 'taken-out': {
      const { edits, notes, variable, carries } = taken;
      return {
        kind: 'changed',
        reason: `Reads \`${wanted.path.join('.')}\` from ${variable.name} alone.`,
        edits,
        notes,
        variables: [variable],
        ...(taken.isText && { takesOut: [variable.name] }),
        ...(carries.length > 0 && { carries }),
      };
    }
  }
}

/** The lines to paste where no tool can decide. */
export function configSnippet(source: Source, wanted: WantedValue, env?: string): string {
  const entry = entryAt(wanted.path, code(readExpression(source, env, wanted)));
  return `${printBlock(entry, '', { style: { ...source.style, eol: '\n' }, quotedKeys: false })},`;
}

function alreadyDone(
  source: Source,
  { path, variable }: WantedValue,
  places: Extract<ConfigSearch, { kind: 'found' }>['places'],
): Outcome {
  const name = `\`${path.join('.')}\``;
  const notes: Note[] = [];
  const variables: VariableRead[] = [];
  for (const place of places) {
    if (place.kind !== 'present') continue;
    const line = lineAt(source.text, place.value.start ?? 0);
    const value = readValue(place.value, place.scope);
    if (value.kind === 'variable') variables.push(value.variable);
    if (value.kind === 'variables') variables.push(...value.variables);
    const risk = (message: string): void => void notes.push({ level: 'warning', message, line });
    if (value.kind === 'nothing')
      risk(`${name} is \`${value.text}\`, which is as good as missing. Read it from ${variable}.`);
    if (value.kind === 'literal')
      risk(`${name} is written into the source. Move it to an environment variable.`);
    if (value.kind === 'variable' && value.variable.fallback === 'literal') {
      risk(
        `${name} falls back to a literal in the source when ${value.variable.name} is not set. Set it, then remove the literal.`,
      );
    }
  }
  const read = [...new Set(variables.map((variable) => variable.name))].join(', ');
  return {
    kind: 'already-done',
    reason: read ? `${name} is read from ${read}.` : `${name} is set.`,
    notes,
    variables,
  };
}
