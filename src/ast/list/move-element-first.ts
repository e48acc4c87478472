import type { ArrayExpression } from '@babel/types';
import type { Edit } from '../edits.ts';
import type { Source } from '../source.ts';
import { indentAt, lineStart } from '../style.ts';
import { eolAt, insertFirst, insertion } from './insert-element.ts';
import { type ListElement, type MeasuredList, measureList, spaceBefore } from './measure-list.ts';

/**
 * Moves one element of an array literal to its front, with the comments that are about it. All else stays as it is written.
 *
 * `['a', { b: 1 }, 'c']`, 1 → `[{ b: 1 }, 'a', 'c']`
 *
 * @returns undefined where the array is written in a way that no such move is known for
 */
export function moveElementFirst(source: Source, array: ArrayExpression, index: number): Edit[] | undefined {
  const list = measureList(source, array);
  const element = list?.elements[index];
  const previous = list?.elements[index - 1];
  const first = list?.elements[0];
  if (!list || !element || !previous || !first) return undefined;
  if (element.ownLines && first.ownLines) return moveLines(source, element, previous, first);
  if (previous.commaOnNextLine) return moveCommaFirst(source, element, previous, first);
  if (element.comma !== undefined && element.comma >= element.tailEnd) return undefined;
  return moveWithinLines(source, list, { element, previous, first, next: list.elements[index + 1] });
}

/** Whole lines go up; of a list without a comma at its end, the new last element loses its own. */
function moveLines(source: Source, element: ListElement, previous: ListElement, first: ListElement): Edit[] {
  const { text } = source;
  const from = lineStart(text, element.leadStart);
  const rest = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(element.tailEnd))?.[0] ?? '';
  const to = element.tailEnd + rest.length;
  const isLast = element.comma === undefined;
  const lines = isLast
    ? `${text.slice(from, element.end)},${text.slice(element.end, to)}`
    : text.slice(from, to);
  return [
    insertion(lineStart(text, first.leadStart), lines),
    ...(isLast ? withoutComma(previous) : []),
    { start: from, end: to, text: '' },
  ];
}

function moveCommaFirst(
  source: Source,
  element: ListElement,
  previous: ListElement,
  first: ListElement,
): Edit[] | undefined {
  const { text } = source;
  const comma = previous.comma ?? previous.tailEnd;
  const commaBehind = element.comma !== undefined && element.comma < element.tailEnd;
  const others = text.slice(previous.tailEnd, comma) + text.slice(comma + 1, element.start);
  if (commaBehind || others.trim() !== '') return undefined;
  const separator = `${eolAt(source, first.tailEnd)}${indentAt(text, comma)}, `;
  return [
    insertion(first.leadStart, text.slice(element.start, element.tailEnd) + separator),
    { start: previous.tailEnd, end: element.tailEnd, text: '' },
  ];
}

/** Elements that share a line with others or with a bracket. */
function moveWithinLines(
  source: Source,
  list: MeasuredList,
  { element, previous, first, next }: Neighbours,
): Edit[] {
  const { text } = source;
  const { leadStart, end, comma, tailEnd } = element;
  const isLineComment = (offset: number): boolean =>
    source.comments.some(({ type, end }) => type === 'CommentLine' && end === offset);
  const own = text.slice(leadStart, end);
  const tail = (
    text.slice(end, comma ?? tailEnd) + (comma === undefined ? '' : text.slice(comma + 1, tailEnd))
  ).trim();
  const inserted = insertFirst(source, list, first, own);
  const added = !tail
    ? inserted
    : first.ownLines || !isLineComment(tailEnd)
      ? { ...inserted, text: inserted.text.replace(/,(?=\s*$)/, () => `, ${tail}`) }
      : insertion(first.leadStart, `${own}, ${tail}${eolAt(source, tailEnd)}${indentAt(text, first.start)}`);

  const space = spaceBefore(text, leadStart);
  const sharesLine =
    next && comma !== undefined && !tail && !/[\r\n]/.test(text.slice(tailEnd, next.leadStart));
  // A bracket must not end up in a comment.
  const keepsSpace = isLineComment(leadStart - space.length) && !/^[ \t]*[\r\n]/.test(text.slice(tailEnd));
  const removed = sharesLine
    ? { start: leadStart, end: next.leadStart, text: '' }
    : { start: keepsSpace ? leadStart : leadStart - space.length, end: tailEnd, text: '' };
  return [added, ...(comma === undefined ? withoutComma(previous) : []), removed];
}

interface Neighbours {
  readonly element: ListElement;
  readonly previous: ListElement;
  readonly first: ListElement;
  readonly next: ListElement | undefined;
}

function withoutComma({ comma }: ListElement): Edit[] {
  return comma === undefined ? [] : [{ start: comma, end: comma + 1, text: '' }];
}
