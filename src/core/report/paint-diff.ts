import type { Colors } from 'picocolors/types.js';
import { printable } from './text-layout.ts';

/** A unified diff, from its `---` on, in colours and harmless to a terminal. */
export function paintDiff(diff: string, paint: Colors): string {
  const shown = printable(diff);
  if (!paint.isColorSupported) return shown;
  return shown
    .split('\n')
    .map((line, index) => paintLine(line, index < 2, paint))
    .join('\n');
}

function paintLine(line: string, isHead: boolean, paint: Colors): string {
  if (isHead) return paint.bold(line);
  if (line.startsWith('+')) return paint.green(line);
  if (line.startsWith('-')) return paint.red(line);
  return line.startsWith('@@') ? paint.cyan(line) : line;
}
