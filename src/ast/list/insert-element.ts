import type { ArrayExpression } from '@babel/types';
import type { Edit } from '../edits.ts';
import type { Source } from '../source.ts';
import { indentAt, lineStart } from '../style.ts';
import { type ListElement, type MeasuredList, measureList, spaceBefore } from './measure-list.ts';

/**
 * Makes some code the element of an array literal at an index, in the way the array is already written.
 *
 * `['a', 'c']` + `'b'` at 1 → `['a', 'b', 'c']`
 *
 * @returns undefined for an array with holes, where an index says little
 */
export function insertElement(
  source: Source,
  array: ArrayExpression,
  index: number,
  code: string,
): Edit[] | undefined {
  const list = measureList(source, array);
  if (!list) return undefined;
  const before = list.elements[index - 1];
  if (before) return insertAfter(source, list, index - 1, before, code);
  const [first] = list.elements;
  return [first ? insertFirst(source, list, first, code) : insertIntoEmpty(source, list, code)];
}

/** Code that is to stand before the first element, comma included. */
export function insertFirst(source: Source, list: MeasuredList, first: ListElement, code: string): Edit {
  const { text } = source;
  const second = list.elements[1];
  if (first.ownLines) {
    const line = lineStart(text, first.leadStart);
    return insertion(line, `${indentAt(text, first.start)}${code},${eolAt(source, first.tailEnd)}`);
  }
  if (first.commaOnNextLine && first.comma !== undefined) {
    const separator = eolAt(source, first.tailEnd) + indentAt(text, first.comma);
    return insertion(first.leadStart, `${code}${separator}, `);
  }
  return insertion(first.leadStart, `${code},${second ? spaceBefore(text, second.leadStart) : ' '}`);
}

function insertAfter(
  source: Source,
  { elements }: MeasuredList,
  index: number,
  element: ListElement,
  code: string,
): Edit[] {
  const { text } = source;
  const { start, end, comma, tailEnd } = element;
  const newLine = eolAt(source, tailEnd) + indentAt(text, start);
  const lineEnd = tailEnd + (/^[ \t]+(?=[\r\n])/.exec(text.slice(tailEnd))?.[0].length ?? 0);
  const commaAfter = comma === undefined ? '' : ',';
  const missing = comma === undefined ? [insertion(end, ',')] : [];

  const above = elements[index - 1];
  const isCommaFirst = element.commaOnNextLine || (comma === undefined && above?.commaOnNextLine === true);
  if (isCommaFirst) {
    const sample = element.commaOnNextLine ? comma : above?.comma;
    const indent = indentAt(text, sample ?? start);
    return [insertion(tailEnd, `${eolAt(source, tailEnd)}${indent}, ${code}`)];
  }
  // A comma on a line of its own.
  if (comma !== undefined && comma >= tailEnd) return [insertion(end, `, ${code}`)];
  if (element.ownLines) return [...missing, insertion(lineEnd, newLine + code + commaAfter)];

  const below = elements[index + 1];
  const ahead = below && spaceBefore(text, below.leadStart);
  const behind = above ? spaceBefore(text, element.leadStart) : ahead;
  const gap = (ahead !== undefined && !/[\r\n]/.test(ahead) ? ahead : behind) ?? ' ';
  const hasComment = tailEnd > (comma === undefined ? end : comma + 1);
  return [...missing, insertion(tailEnd, (hasComment ? newLine : gap) + code + commaAfter)];
}

function insertIntoEmpty(source: Source, { open, close, openEnd }: MeasuredList, code: string): Edit {
  const { text, style } = source;
  const inside = text.slice(open + 1, close);
  if (!/[\r\n]/.test(inside)) {
    return inside.trim() === '' ? { start: open + 1, end: close, text: code } : insertion(close, code);
  }
  const indent = indentAt(text, open) + style.indent;
  return insertion(openEnd, `${eolAt(source, openEnd)}${indent}${code}${style.trailingComma ? ',' : ''}`);
}

/** The line end that comes next: a file may have several kinds. */
export function eolAt({ text, style }: Source, offset: number): string {
  return /\r\n|\r|\n/.exec(text.slice(offset))?.[0] ?? style.eol;
}

export const insertion = (offset: number, text: string): Edit => ({ start: offset, end: offset, text });
