/** One replacement in a text: `text` takes the place of what stands from `start` up to `end` (UTF-16 offsets). */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits whose offsets all refer to the same original text. Insertions at one offset keep their order.
 *
 * `applyEdits('a: 1', [{ start: 4, end: 4, text: ',' }])` → `'a: 1,'`
 *
 * @throws RangeError when two edits overlap or one lies outside the text: a defect of the transform.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let offset = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < offset || edit.end < edit.start || edit.end > source.length) {
      throw new RangeError(`Edit ${edit.start}-${edit.end} overlaps another or lies outside the text.`);
    }
    result += source.slice(offset, edit.start) + edit.text;
    offset = edit.end;
  }
  return result + source.slice(offset);
}

/**
 * The edits that take the result of `applyEdits(source, edits)` back to `source`.
 *
 * @returns edits in the offsets of the edited text.
 */
export function invertEdits(source: string, edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return inOrder(edits).map((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return { start, end: start + edit.text.length, text: source.slice(edit.start, edit.end) };
  });
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.index - b.index)
    .map(({ edit }) => edit);
}
