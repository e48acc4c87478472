import { insertEntry } from '../insert-entry.ts';
import type { NeedsYou, Note, Outcome, VariableRead } from '../outcome.ts';
import { code, entryAt, printBlock } from '../print-value.ts';
import { envAccess } from '../scope.ts';
import { lineAt, type Source } from '../source.ts';
import type { Path } from './config-place.ts';
import { readValue } from './config-value.ts';
import { type ConfigSearch, findConfigValue } from './find-config-value.ts';

/** A value that a config is to have: read from an environment variable, at a property path. */
export interface WantedValue {
  readonly path: Path;
  readonly variable: string;
}

/**
 * Puts a value at a property path of the config that a file exports, unless something is there already.
 *
 * `({ env }) => ({ host: 'x' })` with `admin.auth.secret` →
 * `({ env }) => ({ host: 'x', admin: { auth: { secret: env('ADMIN_JWT_SECRET') } } })`
 *
 * Existing objects on the path are merged into, existing values stay, and what the file alone does not tell is refused
 * with the snippet to paste.
 *
 * @throws SyntaxFailure
 */
export function putConfigValue(source: Source, wanted: WantedValue): Outcome {
  const search = findConfigValue(source, wanted.path);
  if (search.kind === 'refused') return needsYou(source, wanted, search);
  const [place] = search.places;
  if (place?.kind !== 'absent') return alreadyDone(source, wanted, search.places);

  const value = code(readExpression(source, envAccess(place.scope), wanted.variable));
  return {
    kind: 'changed',
    reason: `Adds \`${wanted.path.join('.')}\`, read from ${wanted.variable}.`,
    edits: insertEntry(source, place.object, entryAt(place.missing, value)),
    notes: [],
    variables: [{ name: wanted.variable, fallback: 'none' }],
  };
}

/** The lines to paste where no tool can decide. */
export function configSnippet(source: Source, wanted: WantedValue, env?: string): string {
  const entry = entryAt(wanted.path, code(readExpression(source, env, wanted.variable)));
  return `${printBlock(entry, '', { style: { ...source.style, eol: '\n' }, quotedKeys: false })},`;
}

function readExpression(source: Source, env: string | undefined, variable: string): string {
  const { quote } = source.style;
  return env ? `${env}(${quote}${variable}${quote})` : `process.env.${variable}`;
}

function needsYou(
  source: Source,
  wanted: WantedValue,
  search: Extract<ConfigSearch, { kind: 'refused' }>,
): NeedsYou {
  const offset = search.node?.start;
  return {
    kind: 'needs-you',
    reason: search.reason,
    notes: [],
    snippet: configSnippet(source, wanted, search.env),
    ...(typeof offset === 'number' && { line: lineAt(source.text, offset) }),
    ...(search.importedFrom && { importedFrom: search.importedFrom }),
  };
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
