import { createTwoFilesPatch } from 'diff';
import type { Colors } from 'picocolors/types.js';
import { redactSecrets } from '../secrets/redact.ts';
import { printable } from './text-layout.ts';

/** A unified diff for people's eyes: secrets in its lines are masked, whether this upgrade made them or they were there. */
export function unifiedDiff(path: string, before: string | null, after: string, paint: Colors): string {
  const names = [before === null ? '/dev/null' : `a/${path}`, `b/${path}`] as const;
  const patch = createTwoFilesPatch(...names, before ?? '', after, '', '', { context: 3 });
  const lines = redactSecrets(patch, path).trimEnd().split('\n').slice(1);
  return lines
    .map((line, index) => paintLine(printable(line.replace(/\r$/, '')), index < 2, paint))
    .join('\n');
}

function paintLine(line: string, isHead: boolean, paint: Colors): string {
  if (isHead) return paint.bold(line);
  if (line.startsWith('+')) return paint.green(line);
  if (line.startsWith('-')) return paint.red(line);
  return line.startsWith('@@') ? paint.cyan(line) : line;
}
