import { hash } from 'node:crypto';
import { z } from 'zod';
import { applyEdits, type Edit, invertEdits } from '../../ast/edits.ts';
import type { FileChange } from '../../core/change-set.ts';
import { composePasses } from './compose-passes.ts';
import { RunFailure } from './run-failure.ts';

/** Leads back: `text` is what the upgrade replaced, `start` to `end` is where what it inserted stands now. */
export const reverseEditSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string() })
  .readonly();

/**
 * A stretch of the new text (offset, length and hash, never the text itself: it may be a secret that the run made) and the edits
 * within it, in the offsets of the whole new text. The stretch is what the edits are found again by in a file that was changed
 * since, so it is widened to whole lines: a comma alone is found everywhere.
 */
export const reverseBlockSchema = z
  .object({
    start: z.int().nonnegative(),
    length: z.int().nonnegative(),
    sha256: z.string(),
    edits: z.array(reverseEditSchema).readonly(),
  })
  .readonly();

export type ReverseBlock = z.infer<typeof reverseBlockSchema>;

/** How far a stretch is widened at most, for files that are one long line. */
const WIDEST = 200;

/**
 * How to get from the `after` of a change back to its `before`, without any of the inserted text.
 *
 * A new line `B=2` in `A=1` → `[{ start: 4, length: 4, sha256: '…', edits: [{ start: 4, end: 8, text: '' }] }]`
 *
 * @throws RunFailure `inconsistent-change` when the passes do not lead from `before` to `after`.
 */
export function reverseBlocks(change: FileChange): readonly ReverseBlock[] {
  const { after } = change;
  const stretches: { start: number; end: number; edits: Edit[] }[] = [];
  for (const edit of reverseEdits(change)) {
    const { start, end } = widened(after, edit);
    const previous = stretches.at(-1);
    if (previous && start <= previous.end) {
      previous.end = Math.max(previous.end, end);
      previous.edits.push(edit);
    } else {
      stretches.push({ start, end, edits: [edit] });
    }
  }
  return stretches.map(({ start, end, edits }) => ({
    start,
    length: end - start,
    sha256: hashOfText(after.slice(start, end)),
    edits,
  }));
}

/** UTF-16, because a stretch may begin or end in the middle of a surrogate pair. */
export function hashOfText(text: string): string {
  return hash('sha256', Buffer.from(text, 'utf16le'));
}

function reverseEdits({ path, before, after, passes }: FileChange): readonly Edit[] {
  if (Buffer.from(after).toString() !== after) {
    throw new RunFailure({ kind: 'inconsistent-change', path, reason: 'the new text is not valid Unicode' });
  }
  const source = before ?? '';
  try {
    const edits = composePasses(source, passes);
    if (applyEdits(source, edits) === after) return invertEdits(source, edits);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = 'its edits overlap or lie outside of the text';
    throw new RunFailure({ kind: 'inconsistent-change', path, reason }, { cause: error });
  }
  throw new RunFailure({ kind: 'inconsistent-change', path, reason: 'its edits lead to another text' });
}

function widened(text: string, edit: Edit): { readonly start: number; readonly end: number } {
  const inserts = edit.end > edit.start;
  // A line that was inserted whole stands for itself: its neighbours may be edited without hiding it.
  const start = inserts && isLineEnd(text[edit.start]) ? edit.start : lineStart(text, edit.start);
  const end = inserts && isLineEnd(text[edit.end - 1]) ? edit.end : lineEnd(text, edit.end);
  return { start: Math.max(start, edit.start - WIDEST), end: Math.min(end, edit.end + WIDEST) };
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text[start - 1])) start -= 1;
  return start;
}

function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text[end])) end += 1;
  return end;
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
