import { formatPatch, structuredPatch } from 'diff';
import type { Colors } from 'picocolors/types.js';
import { redactSecrets } from '../secrets/redact.ts';
import { CONTEXT_LINES, insertionHunks } from './insertion-hunks.ts';
import { paintDiff } from './paint-diff.ts';

/** A unified diff for people's eyes: secrets in its lines are masked, whether this upgrade made them or they were there. */
export function unifiedDiff(path: string, before: string | null, after: string, paint: Colors): string {
  const hunks = hunksOf(before ?? '', after).map((hunk) => ({
    ...hunk,
    lines: redactSecrets(hunk.lines.join('\n'), path).split('\n'),
  }));
  const patch = formatPatch({
    oldFileName: before === null ? '/dev/null' : `a/${path}`,
    newFileName: `b/${path}`,
    oldHeader: '',
    newHeader: '',
    hunks,
  });
  const lines = patch.trimEnd().split('\n').slice(1);
  return paintDiff(
    lines.map((line) => line.replace(/\r$/, '')),
    paint,
  );
}

function hunksOf(before: string, after: string) {
  return (
    insertionHunks(before, after) ??
    structuredPatch('', '', before, after, '', '', { context: CONTEXT_LINES }).hunks
  );
}
