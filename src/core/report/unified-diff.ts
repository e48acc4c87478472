import { formatPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
import type { Colors } from 'picocolors/types.js';
import { redactSecrets } from '../secrets/redact.ts';
import { CONTEXT_LINES, insertionHunks } from './insertion-hunks.ts';
import { paintDiff } from './paint-diff.ts';

/** A unified diff for people's eyes: secrets in its lines are masked, whether this upgrade made them or they were there. */
export function unifiedDiff(path: string, before: string | null, after: string, paint: Colors): string {
  const patch = formatPatch({
    oldFileName: before === null ? '/dev/null' : `a/${path}`,
    newFileName: `b/${path}`,
    oldHeader: '',
    newHeader: '',
    hunks: hunksOf(before ?? '', after).map((hunk) => withoutSecrets(hunk, path)),
  });
  const headed = patch.slice(patch.indexOf('\n') + 1).trimEnd();
  return paintDiff(headed.replaceAll('\r\n', '\n'), paint);
}

function hunksOf(before: string, after: string): StructuredPatchHunk[] {
  return (
    insertionHunks(before, after) ??
    structuredPatch('', '', before, after, '', '', { context: CONTEXT_LINES }).hunks
  );
}

function withoutSecrets(hunk: StructuredPatchHunk, path: string): StructuredPatchHunk {
  return { ...hunk, lines: [redactSecrets(hunk.lines.join('\n'), path)] };
}
