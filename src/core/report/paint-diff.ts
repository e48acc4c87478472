import type { Colors } from 'picocolors/types.js';
import { printable } from './text-layout.ts';

/** The lines of a unified diff, from its `---` on, in colours and harmless to a terminal. */
export function paintDiff(lines: readonly string[], paint: Colors): string {
  return lines.map((line, index) => paintLine(printable(line), index < 2, paint)).join('\n');
}

function paintLine(line: string, isHead: boolean, paint: Colors): string {
  if (isHead) return paint.bold(line);
  if (line.startsWith('+')) return paint.green(line);
  if (line.startsWith('-')) return paint.red(line);
  return line.startsWith('@@') ? paint.cyan(line) : line;
}
