import { SyntaxFailure } from '../parse.ts';
import { createSource } from '../source.ts';
import type { Path } from './config-place.ts';
import { findConfigValue } from './find-config-value.ts';
import { literalBehind, variableText, writtenAs } from './literal-behind.ts';

/**
 * The text that a variable needs to stand for the literal at a place of a config; `undefined` where there is none.
 *
 * `{ app: { keys: env.array('APP_KEYS', ['a', 'b']) } }` at `app.keys` → `a,b`
 */
export function readLiteral(path: string, text: string, property: Path): string | undefined {
  try {
    const search = findConfigValue(createSource(path, text), property);
    const [place] = search.kind === 'found' ? search.places : [];
    const behind = place?.kind === 'present' ? literalBehind(place.value, place.scope) : undefined;
    const written = behind && writtenAs(behind.literal);
    return written && written.kind !== 'nothing' ? variableText(written) : undefined;
  } catch (error) {
    if (error instanceof SyntaxFailure) return undefined;
    throw error;
  }
}
