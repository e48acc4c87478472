import { type CarriedLiteral, info, type Note } from '../outcome.ts';
import { SyntaxFailure } from '../parse.ts';
import { createSource } from '../source.ts';
import { readValue } from './config-value.ts';
import { cannotHold, type EnvFile, standingOf } from './env-file.ts';
import { findConfigValue } from './find-config-value.ts';
import { literalBehind, variableText, writtenAs } from './literal-behind.ts';
import type { WantedValue } from './read-expression.ts';

/** What an older file tells about a value that the config does not have yet. */
export interface Former {
  /** The variable that it read, where it was another one. */
  readonly variable?: string;
  readonly carries: readonly CarriedLiteral[];
  readonly notes: readonly Note[];
}

/**
 * Takes over a value from the file in which an older major had it. A variable that has a value keeps it.
 *
 * `module.exports = { jwtSecret: process.env.MY_SECRET }` → the variable MY_SECRET
 */
export function formerValue(wanted: WantedValue, text: string | undefined, env: EnvFile | undefined): Former {
  const { formerly } = wanted;
  if (!formerly || text === undefined || !env) return NOTHING;
  const place = placeIn(text, formerly.path);
  if (!place)
    return told(
      `The file that had \`${formerly.path.join('.')}\` in Strapi 3 could not be read: nothing is taken over from it.`,
    );
  const value = readValue(place.value, place.scope);
  const variable = value.kind === 'variable' ? value.variable.name : wanted.variable;
  const own = variable === wanted.variable ? {} : { variable };
  const behind = literalBehind(place.value, place.scope);
  if (value.kind === 'variable' && !behind) return { ...NOTHING, ...own };
  const written = behind && writtenAs(behind.literal);
  const before = written && written.kind !== 'nothing' ? variableText(written) : undefined;
  const standing = standingOf(env, variable);
  if (standing.kind !== 'unset') {
    // What the variable holds is what Strapi 4 reads, whatever the older file says.
    return { ...NOTHING, ...own };
  }
  const earlier = env.carried.get(variable);
  if (
    before === undefined ||
    (earlier !== undefined && earlier !== before) ||
    cannotHold(env, variable, before)
  )
    return {
      ...told(`\`${formerly.path.join('.')}\` of Strapi 3 could not be taken over as ${variable}.`),
      ...own,
    };
  return {
    ...own,
    carries: [{ variable, value: before, property: formerly.path, companion: formerly.companion }],
    notes: [
      info(
        `Takes over the literal that Strapi 3 had as \`${formerly.path.join('.')}\`: what it signed stays valid.`,
      ),
    ],
  };
}

function placeIn(text: string, path: WantedValue['path']) {
  try {
    const search = findConfigValue(createSource('former.js', text), path);
    const [place] = search.kind === 'found' ? search.places : [];
    return place?.kind === 'present' ? place : undefined;
  } catch (error) {
    if (error instanceof SyntaxFailure) return undefined;
    throw error;
  }
}

const NOTHING: Former = { carries: [], notes: [] };

function told(message: string): Former {
  return { carries: [], notes: [info(message)] };
}
