import type { Edit } from '../../ast/edits.ts';

type Piece =
  | { readonly kind: 'kept'; readonly start: number; readonly end: number }
  | { readonly kind: 'new'; readonly text: string };

/**
 * One list of edits, in the offsets of `source`, that does what all passes do one after another. Text that one pass inserts and a
 * later one replaces does not occur in it, and neither does text that is replaced by itself.
 *
 * `composePasses('a', [[insert 'bc' at 1], [replace 'c' by 'd']])` → `[insert 'bd' at 1]`
 *
 * @throws RangeError when edits overlap or lie outside of their text.
 */
export function composePasses(source: string, passes: readonly (readonly Edit[])[]): readonly Edit[] {
  let pieces: readonly Piece[] = [{ kind: 'kept', start: 0, end: source.length }];
  for (const pass of passes) pieces = splice(pieces, pass);
  return replacedParts(source.length, pieces)
    .map((edit) => withoutCommonEnds(source, edit))
    .filter((edit) => edit.end > edit.start || edit.text !== '');
}

function splice(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const rest = pieces.toReversed();
  const result: Piece[] = [];
  let offset = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result.push(...take(rest, edit.start - offset));
    take(rest, edit.end - edit.start);
    result.push({ kind: 'new', text: edit.text });
    offset = edit.end;
  }
  return [...result, ...rest.toReversed()];
}

/** Takes as many characters off the top of the stack. */
function take(stack: Piece[], count: number): readonly Piece[] {
  if (count < 0) throw new RangeError('Edits overlap.');
  const taken: Piece[] = [];
  let missing = count;
  while (missing > 0) {
    const piece = stack.pop();
    if (!piece) throw new RangeError('An edit lies outside of the text.');
    const length = piece.kind === 'kept' ? piece.end - piece.start : piece.text.length;
    if (length <= missing) {
      taken.push(piece);
      missing -= length;
    } else {
      const [head, tail] = cut(piece, missing);
      taken.push(head);
      stack.push(tail);
      missing = 0;
    }
  }
  return taken;
}

function cut(piece: Piece, at: number): readonly [Piece, Piece] {
  return piece.kind === 'kept'
    ? [
        { ...piece, end: piece.start + at },
        { ...piece, start: piece.start + at },
      ]
    : [
        { ...piece, text: piece.text.slice(0, at) },
        { ...piece, text: piece.text.slice(at) },
      ];
}

/** No pass moves text, so the kept pieces are in the order of the source, and what lies between two of them was replaced. */
function replacedParts(sourceLength: number, pieces: readonly Piece[]): readonly Edit[] {
  const edits: Edit[] = [];
  let offset = 0;
  let text = '';
  const end: Piece = { kind: 'kept', start: sourceLength, end: sourceLength };
  for (const piece of [...pieces.filter(isNotEmpty), end]) {
    if (piece.kind === 'new') {
      text += piece.text;
      continue;
    }
    if (piece.start > offset || text !== '') edits.push({ start: offset, end: piece.start, text });
    offset = piece.end;
    text = '';
  }
  return edits;
}

function isNotEmpty(piece: Piece): boolean {
  return piece.kind === 'kept' ? piece.end > piece.start : piece.text !== '';
}

function withoutCommonEnds(source: string, edit: Edit): Edit {
  const removed = source.slice(edit.start, edit.end);
  const shorter = Math.min(removed.length, edit.text.length);
  let head = 0;
  while (head < shorter && removed[head] === edit.text[head]) head += 1;
  if (endsInHalf(removed.slice(0, head))) head -= 1;
  let tail = 0;
  while (tail < shorter - head && removed.at(-1 - tail) === edit.text.at(-1 - tail)) tail += 1;
  if (startsInHalf(removed.slice(removed.length - tail))) tail -= 1;
  return {
    start: edit.start + head,
    end: edit.end - tail,
    text: edit.text.slice(head, edit.text.length - tail),
  };
}

/** Half a surrogate pair is no character: two emoji that begin alike have nothing in common. */
function endsInHalf(text: string): boolean {
  return /[\uD800-\uDBFF]$/.test(text);
}

function startsInHalf(text: string): boolean {
  return /^[\uDC00-\uDFFF]/.test(text);
}
