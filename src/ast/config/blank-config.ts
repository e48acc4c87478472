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
 * Writes a config into a file that has none, behind its comments.
 *
 * `// later` → `// later\nmodule.exports = ({ env }) => ({ … });\n`
 *
 * @param inspect what is to become of an empty config
 */
export function fillBlankConfig({ path, text }: Source, inspect: (config: Source) => Outcome): Outcome {
  const empty = emptyConfig(path);
  const outcome = inspect(createSource(path, empty));
  if (outcome.kind !== 'changed') return outcome;
  const eol = measureEol(text);
  const between = text === '' || /[\r\n]$/.test(text) ? '' : eol;
  const config = applyEdits(empty, outcome.edits).replaceAll('\n', eol);
  return { ...outcome, edits: [{ start: text.length, end: text.length, text: between + config }] };
}
