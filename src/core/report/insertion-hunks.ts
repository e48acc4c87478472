import type { StructuredPatchHunk } from 'diff';

/** Unchanged lines around a change, as most diffs show them. */
export const CONTEXT_LINES = 3;

/**
 * The hunks of a change that only inserts lines: what `structuredPatch` of jsdiff finds, without the search for the shortest way. Most
 * changes are of this kind.
 *
 * @returns `undefined` when a line of `before` was changed or removed
 */
export function insertionHunks(before: string, after: string): StructuredPatchHunk[] | undefined {
  const kept = linesOf(before);
  const lines = linesOf(after);
  const inserted = insertedRanges(kept, lines);
  if (!inserted) return undefined;

  const hunks: StructuredPatchHunk[] = [];
  let addedAbove = 0;
  for (const ranges of together(inserted)) {
    const start = Math.max((ranges[0]?.start ?? 0) - CONTEXT_LINES, 0);
    const end = Math.min((ranges.at(-1)?.end ?? 0) + CONTEXT_LINES, lines.length);
    const added = ranges.reduce((sum, range) => sum + range.end - range.start, 0);
    hunks.push({
      oldStart: start - addedAbove + 1,
      oldLines: end - start - added,
      newStart: start + 1,
      newLines: end - start,
      lines: shownLines(lines, { start, end }, ranges),
    });
    addedAbove += added;
  }
  return hunks;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Which lines are new, when each line that was there is taken for the next one that equals it. */
function insertedRanges(kept: readonly string[], lines: readonly string[]): Range[] | undefined {
  const ranges: Range[] = [];
  let next = 0;
  for (const line of kept) {
    const start = next;
    while (next < lines.length && lines[next] !== line) next++;
    if (next === lines.length) return undefined;
    if (next > start) ranges.push({ start, end: next });
    next++;
  }
  if (next < lines.length) ranges.push({ start: next, end: lines.length });
  return ranges;
}

/** Insertions whose contexts touch share a hunk. */
function together(ranges: readonly Range[]): Range[][] {
  const groups: Range[][] = [];
  for (const range of ranges) {
    const group = groups.at(-1);
    const end = group?.at(-1)?.end;
    if (group && end !== undefined && range.start - end <= 2 * CONTEXT_LINES) group.push(range);
    else groups.push([range]);
  }
  return groups;
}

/** Without their ends, so that a last line that has none says so: it differs from the same line with one. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  const last = lines.pop();
  if (last) lines.push(last + WITHOUT_END);
  return lines;
}

const WITHOUT_END = '\n\\ No newline at end of file';

function shownLines(lines: readonly string[], { start, end }: Range, added: readonly Range[]): string[] {
  const shown: string[] = [];
  let at = start;
  const show = (sign: string, until: number): void => {
    for (; at < until; at++) {
      const line = sign + (lines[at] ?? '');
      if (line.endsWith(WITHOUT_END)) shown.push(...line.split('\n'));
      else shown.push(line);
    }
  };
  for (const range of added) {
    show(' ', range.start);
    show('+', range.end);
  }
  show(' ', end);
  return shown;
}
