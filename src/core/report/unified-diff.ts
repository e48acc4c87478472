import { createTwoFilesPatch } from 'diff';
import type { Colors } from 'picocolors/types.js';
import { redactSecrets } from '../secrets/redact.ts';
import { paintDiff } from './paint-diff.ts';

/** A unified diff for people's eyes: secrets in its lines are masked, whether this upgrade made them or they were there. */
export function unifiedDiff(path: string, before: string | null, after: string, paint: Colors): string {
  const names = [before === null ? '/dev/null' : `a/${path}`, `b/${path}`] as const;
  const patch = createTwoFilesPatch(...names, before ?? '', after, '', '', { context: 3 });
  const lines = redactSecrets(patch, path).trimEnd().split('\n').slice(1);
  return paintDiff(
    lines.map((line) => line.replace(/\r$/, '')),
    paint,
  );
}
