import { applyEdits, type Edit } from './edits.ts';

/**
 * The edits of a text that do at once what two rounds of edits do one after the other.
 *
 * @param second in the offsets of `applyEdits(source, first)`
 */
export function composeEdits(source: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const between = applyEdits(source, first);
  const whole: Piece = { kind: 'kept', start: 0, end: source.length };
  const pieces = edited(edited([whole], first), second);
  // Held against each other, as a slip here would damage a file.
  const edits = gapsBetween(pieces, source.length);
  if (applyEdits(source, edits) !== applyEdits(between, second))
    throw new RangeError('The second edits are not those of the text that the first ones make.');
  return edits;
}

/** A part of a text: of the original, or new. */
type Piece =
  | { readonly kind: 'kept'; readonly start: number; readonly end: number }
  | { readonly kind: 'new'; readonly text: string };

const lengthOf = (piece: Piece): number =>
  piece.kind === 'kept' ? piece.end - piece.start : piece.text.length;

function edited(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let offset = 0;
  for (const { start, end, text } of inOrder(edits)) {
    result.push(...cut(pieces, offset, start), { kind: 'new', text });
    offset = end;
  }
  return [...result, ...cut(pieces, offset, Number.POSITIVE_INFINITY)];
}

/** The pieces that make up the text from one offset to another. */
function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const result: Piece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, lengthOf(piece));
    offset += lengthOf(piece);
    if (start >= end) continue;
    result.push(
      piece.kind === 'kept'
        ? { kind: 'kept', start: piece.start + start, end: piece.start + end }
        : { kind: 'new', text: piece.text.slice(start, end) },
    );
  }
  return result;
}

/** What stands between the parts that are kept takes the place of what stood between them. */
function gapsBetween(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = [];
  let offset = 0;
  let text = '';
  const close = (start: number): void => {
    if (text !== '' || start > offset) edits.push({ start: offset, end: start, text });
    text = '';
  };
  for (const piece of pieces) {
    if (piece.kind === 'new') {
      text += piece.text;
      continue;
    }
    close(piece.start);
    offset = piece.end;
  }
  close(length);
  return edits;
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start);
}
