import { type Outcome, warning } from '../outcome.ts';
import { SyntaxFailure } from '../parse.ts';
import { envAccess } from '../scope.ts';
import { lineAt, type Source } from '../source.ts';
import { isJsonConfig } from './config-file.ts';
import type { ConfigPlace, Path } from './config-place.ts';
import { findConfigValue } from './find-config-value.ts';
import { jsonAsScript } from './json-as-script.ts';
import { literalBehind, writtenAs } from './literal-behind.ts';
import { configSnippet, type WantedValue } from './put-config-value.ts';

/**
 * Looks at the file of an environment, which is merged over the base config: a literal in it is the value there, whatever the base reads.
 * Where the value of an environment belongs nobody can tell from here, so nothing is changed.
 *
 * `config/env/production/admin.js` with `auth: { secret: 'abc' }` → needs you, where the literal has to leave the code
 *
 * @param mustLeave whether a literal is more than worth a word
 */
export function inspectOverride(
  source: Source,
  wanted: WantedValue & { readonly file: string },
  mustLeave: boolean,
): Outcome {
  const base = `config/${wanted.file}`;
  const reason = `The environment's file is merged over ${base}, which is where the value belongs.`;
  const script = isJsonConfig(source) ? jsonAsScript(source) : source;
  const written = findWritten(script, wanted.path);
  if (!written || OF_TESTS.test(source.path)) return { kind: 'not-applicable', reason, notes: [] };

  const name = `\`${wanted.path.join('.')}\``;
  const message = `${name} has a literal in the code of this environment, which wins over ${base}. Read it from a variable alone, and give that the same text where the environment runs.`;
  const line = lineAt(script.text, written.value.start ?? 0);
  if (!mustLeave) return { kind: 'not-applicable', reason, notes: [warning(message, line)] };
  const snippet = configSnippet(script, wanted, envAccess(written.scope) ?? 'env');
  return { kind: 'needs-you', reason: message, notes: [], line, snippet };
}

/** What tests are run with guards nothing. */
const OF_TESTS = /[\\/]env[\\/]test[\\/]/;

function findWritten(script: Source, path: Path): Present | undefined {
  // Most environments leave it alone, and need not be parsed to tell.
  if (!script.text.includes(path.at(-1) ?? '')) return undefined;
  try {
    const search = findConfigValue(script, path);
    return search.kind === 'found' ? search.places.find(isWritten) : undefined;
  } catch (error) {
    // Nothing is to be done in this file that could not be done for that.
    if (error instanceof SyntaxFailure) return undefined;
    throw error;
  }
}

type Present = Extract<ConfigPlace, { kind: 'present' }>;

function isWritten(place: ConfigPlace): place is Present {
  if (place.kind !== 'present') return false;
  const behind = literalBehind(place.value, place.scope);
  const text = behind && writtenAs(behind.literal);
  return text !== undefined && text.kind !== 'nothing';
}
