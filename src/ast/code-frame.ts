/**
 * The lines around a place in a text, the way compilers show them.
 * String literals are blanked, because config files hold secrets and frames end up in logs.
 *
 * @param line 1-based
 * @param column 1-based
 */
export function codeFrame(text: string, line: number, column: number): string {
  const lines = text.split(/\r\n|\r|\n/);
  const first = Math.max(1, line - 2);
  const last = Math.min(lines.length, line + 2);
  const width = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const marker = number === line ? '>' : ' ';
    frame.push(
      `${marker} ${String(number).padStart(width)} | ${blankLiterals(lines[number - 1] ?? '')}`.trimEnd(),
    );
    if (number === line) frame.push(`  ${' '.repeat(width)} | ${' '.repeat(column - 1)}^`);
  }
  return frame.join('\n');
}

/** Keeps the length, so that the marker still points at the right column. */
function blankLiterals(line: string): string {
  return line
    .replaceAll('\t', ' ')
    .replace(
      /(["'`])((?:\\.|(?!\1).){8,})\1/g,
      (_, quote: string, body: string) => quote + '*'.repeat(body.length) + quote,
    );
}
