import { diffWordsWithSpace, parsePatch } from 'diff';

export interface DiffLine {
  readonly number: number;
  readonly text: string;
  readonly kind: 'same' | 'removed' | 'added';
  /** What differs from the line beside it: offsets of the text. */
  readonly changed: readonly (readonly [number, number])[];
  /** Whether the file ends after it without a line break. */
  readonly noLineBreak: boolean;
}

/** Lines that stand beside each other. */
export interface DiffRow {
  readonly left?: DiffLine;
  readonly right?: DiffLine;
}

export interface DiffHunk {
  /** `@@ -1,7 +1,12 @@` */
  readonly header: string;
  readonly rows: readonly DiffRow[];
}

/** Beyond it, comparing two lines word by word takes longer than it helps. */
const LONGEST_COMPARED = 1_000;

/** The hunks of one file's unified diff. Throws where it is none. */
export function parseDiff(patch: string): DiffHunk[] {
  return parsePatch(patch).flatMap(({ hunks }) =>
    hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
      header: `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      rows: sideBySide(lines, oldStart, newStart),
    })),
  );
}

function sideBySide(lines: readonly string[], oldStart: number, newStart: number): DiffRow[] {
  const rows: DiffRow[] = [];
  let [removed, added]: [DiffLine[], DiffLine[]] = [[], []];
  let [left, right] = [oldStart, newStart];
  const flush = (): void => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++)
      rows.push(pair(removed[index], added[index]));
    [removed, added] = [[], []];
  };
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('\\')) continue;
    const text = line.slice(1);
    const common = { text, changed: [], noLineBreak: lines[index + 1]?.startsWith('\\') ?? false };
    if (line.startsWith('-')) removed.push({ kind: 'removed', number: left++, ...common });
    else if (line.startsWith('+')) added.push({ kind: 'added', number: right++, ...common });
    else {
      flush();
      rows.push({
        left: { kind: 'same', number: left++, ...common },
        right: { kind: 'same', number: right++, ...common },
      });
    }
  }
  flush();
  return rows;
}

/** Marks what differs, unless the lines have too little in common to be versions of each other. */
function pair(left: DiffLine | undefined, right: DiffLine | undefined): DiffRow {
  if (!left || !right) return { ...(left && { left }), ...(right && { right }) };
  if (Math.max(left.text.length, right.text.length) > LONGEST_COMPARED) return { left, right };
  const parts = diffWordsWithSpace(left.text, right.text);
  const marks = { left: [] as [number, number][], right: [] as [number, number][] };
  let [atLeft, atRight, common] = [0, 0, 0];
  for (const { value, added, removed } of parts) {
    if (removed) marks.left.push([atLeft, atLeft + value.length]);
    if (added) marks.right.push([atRight, atRight + value.length]);
    if (!added && !removed) common += value.trim().length;
    if (!added) atLeft += value.length;
    if (!removed) atRight += value.length;
  }
  const shorter = Math.min(left.text.trim().length, right.text.trim().length);
  if (common * 3 < shorter) return { left, right };
  return {
    left: { ...left, changed: joined(marks.left) },
    right: { ...right, changed: joined(marks.right) },
  };
}

/** One mark instead of two with a single character in between: `0.6`, not `0` and `6`. */
function joined(marks: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = result.at(-1);
    if (last && start - last[1] <= 1) last[1] = end;
    else result.push([start, end]);
  }
  return result;
}
