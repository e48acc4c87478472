/**
 * Has git ignore the folder in which a build of the admin panel puts its entry file, as new projects do.
 * Source: `runtimeDir` in the build of @strapi/admin from 4.15.1 on; `.strapi` in the .gitignore of @strapi/generate-new from 4.17.0 on.
 * No guide mentions it.
 * `dist\nbuild\n` → `dist\nbuild\n.strapi\n`
 */
import { defineTransform } from '../../src/ast/define-transform.ts';
import type { Edit } from '../../src/ast/edits.ts';
import type { Outcome } from '../../src/ast/outcome.ts';
import { measureEol } from '../../src/ast/style.ts';

export default defineTransform({
  title: 'Keep the generated folder .strapi out of git',
  example: { path: '.gitignore', before: 'node_modules\n.env\nbuild\n' },
  apply({ path, text }): Outcome {
    if (path.split(/[\\/]/).at(-1) !== '.gitignore')
      return { kind: 'not-applicable', reason: 'Not .gitignore.', notes: [] };
    const patterns = readPatterns(text);
    const last = patterns.findLast(({ name }) => covers(name, FOLDER));
    if (last?.negated)
      return { kind: 'not-applicable', reason: `\`${FOLDER}\` is meant to be in git.`, notes: [] };
    if (last) return { kind: 'already-done', reason: `\`${FOLDER}\` is ignored.`, notes: [] };

    const beside = patterns.findLast(({ name, negated }) => BUILT.has(name) && !negated);
    const line = `${beside?.before ?? ''}${FOLDER}${beside?.behind ?? ''}`;
    return {
      kind: 'changed',
      reason: `Has git ignore \`${FOLDER}\`.`,
      edits: [insertLine(text, beside?.lineEnd ?? text.length, line)],
      notes: [],
    };
  },
});

const FOLDER = '.strapi';

/** What else a build of Strapi 4 writes: the place for one more line. */
const BUILT: ReadonlySet<string> = new Set(['build', 'dist', '.cache', 'exports']);

/** A pattern for files and folders by their own name; those for paths further down are left out. */
interface Pattern {
  readonly name: string;
  readonly negated: boolean;
  /** The slashes around the name: `/build/` is the one folder in the root. */
  readonly before: string;
  readonly behind: string;
  /** Offset of the end of its line. */
  readonly lineEnd: number;
}

/** https://git-scm.com/docs/gitignore#_pattern_format */
const PATTERN =
  /^(?<sign>!?)(?<before>\/?)(?:\*\*\/)?(?<name>[^\s#/!][^/\r\n]*?)(?<behind>\/?)(?:(?<=\/)\*{1,2})?[ \t]*$/gm;

function readPatterns(text: string): Pattern[] {
  return [...text.matchAll(PATTERN)].map(({ 0: line, index, groups = {} }) => {
    const { sign, before = '', name = '', behind = '' } = groups;
    return { name, negated: sign === '!', before, behind, lineEnd: index + line.length };
  });
}

function covers(pattern: string, name: string): boolean {
  const expression = pattern
    .replace(/[\\^$.+()|{}[\]]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`).test(name);
}

/** Behind the line that ends at an offset, or as a line of its own where none does. */
function insertLine(text: string, at: number, line: string): Edit {
  const eol = measureEol(text);
  const behindLine = at > 0 && !/[\r\n]/.test(text[at - 1] ?? '');
  return { start: at, end: at, text: behindLine ? `${eol}${line}` : `${line}${eol}` };
}
