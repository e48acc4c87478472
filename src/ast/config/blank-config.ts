import { applyEdits } from '../edits.ts';
import type { Outcome } from '../outcome.ts';
import { createSource, type Source } from '../source.ts';
import { measureEol } from '../style.ts';

/** A config that sets nothing, as the generators of Strapi begin one. */
export function emptyConfig(path: string): string {
  return path.endsWith('ts')
    ? 'export default ({ env }) => ({});\n'
    : 'module.exports = ({ env }) => ({});\n';
}

/** Whether a config file has no code at all, as where all of it is commented out: to Strapi it is an empty object. */
export function isBlankConfig({ program }: Source): boolean {
  return program.body.length === 0 && program.directives.length === 0;
}

/**
 * Puts something into a config. Into a file that has no code a whole config is written, behind its comments.
 *
 * `// later` → `// later\nmodule.exports = ({ env }) => ({ … });\n`
 *
 * @param put what is to become of a config that has code
 */
export function putIntoConfig(source: Source, put: (config: Source) => Outcome): Outcome {
  if (!isBlankConfig(source)) return put(source);
  const { path, text } = source;
  const empty = emptyConfig(path);
  const outcome = put(createSource(path, empty));
  if (outcome.kind !== 'changed') return outcome;
  const eol = measureEol(text);
  const between = text === '' || /[\r\n]$/.test(text) ? '' : eol;
  const config = applyEdits(empty, outcome.edits).replaceAll('\n', eol);
  return { ...outcome, edits: [{ start: text.length, end: text.length, text: between + config }] };
}
