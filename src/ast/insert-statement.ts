import type { Edit } from './edits.ts';
import type { Source } from './source.ts';

/**
 * Adds a statement above another one of the module, between blank lines. Comments right above that one stay with it.
 *
 * `const a = 1;⏎⏎export default a;` + `export const b = 2;` → `const a = 1;⏎⏎export const b = 2;⏎⏎export default a;`
 */
export function insertStatementBefore(
  { text, program, comments, style }: Source,
  next: { readonly start?: number | null },
  statement: string,
): Edit {
  const { eol } = style;
  const start = next.start ?? 0;
  const above = [...program.directives, ...program.body].filter(({ end }) => (end ?? 0) <= start).at(-1);
  if (!above) {
    const first = comments.findLast(isApart) ?? undefined;
    const at = first?.end ?? text.length - text.replace(/^\uFEFF/, '').length;
    return first
      ? { start: at, end: at, text: `${eol}${eol}${statement}` }
      : { start: at, end: at, text: `${statement}${eol}${eol}` };
  }
  const from = above.end ?? 0;
  const tail = /^[^\r\n]*/.exec(text.slice(from, start))?.[0] ?? '';
  // A comment behind the statement above belongs to it, unless the next statement follows on the same line.
  const behind = comments.find(
    (one) => one.start === from + tail.search(/\S/) && /[\r\n]/.test(text.slice(from, start)),
  );
  const at = behind?.end ?? from;
  const sameLine = !/[\r\n]/.test(text.slice(at, start));
  return { start: at, end: at, text: `${eol}${eol}${statement}${sameLine ? eol : ''}` };

  /** A comment with a blank line below is about the file, not about what comes next. */
  function isApart({ end }: { readonly end?: number }): boolean {
    return end !== undefined && end <= start && /^[ \t]*(\r\n|\r|\n)[ \t]*[\r\n]/.test(text.slice(end));
  }
}

/**
 * Adds statements at the end of the module, each on a line of its own right below the last one there.
 *
 * `const a = 1;⏎` + `const b = 2;` → `const a = 1;⏎const b = 2;⏎`
 */
export function appendStatements(
  { text, program, comments, style }: Source,
  statements: readonly string[],
): Edit {
  const last = program.body.at(-1) ?? program.directives.at(-1);
  const { eol } = style;
  const block = statements.join(eol);
  if (!last) {
    const end = comments.at(-1)?.end ?? 0;
    const at = Math.max(end, text.startsWith('\uFEFF') ? 1 : 0);
    return { start: at, end: at, text: end > 0 ? `${eol}${eol}${block}` : `${block}${eol}` };
  }
  const end = last.end ?? 0;
  const line = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  const behind = comments.find(({ start, loc }) => start === end + line && loc?.start.line === loc?.end.line);
  const at = behind?.end ?? end;
  return { start: at, end: at, text: `${eol}${block}` };
}
