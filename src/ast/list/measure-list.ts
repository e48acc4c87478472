import type { ArrayExpression, Comment, Node } from '@babel/types';
import type { Source } from '../source.ts';
import { lineStart } from '../style.ts';

/** One element of an array literal, with the comments that are about it. */
export interface ListElement {
  /** Where it begins with its own comments: those right above it, and those before it on its line. */
  readonly leadStart: number;
  readonly start: number;
  /** Without the comma. */
  readonly end: number;
  readonly comma: number | undefined;
  /** Where it ends with what else stands on its line: the comma, and the comments that no other element follows. */
  readonly tailEnd: number;
  /** Its lines, those of its comments included, hold nothing else. */
  readonly ownLines: boolean;
  /** The comma that belongs to it begins the line of the next element. */
  readonly commaOnNextLine: boolean;
}

/** An array literal as it is written. */
export interface MeasuredList {
  /** Offsets of the brackets. */
  readonly open: number;
  readonly close: number;
  /** Where the line of the opening bracket ends, comments included; behind the bracket where an element follows on it. */
  readonly openEnd: number;
  readonly elements: readonly ListElement[];
}

/**
 * Finds out what belongs to which element of an array literal. A comment belongs to the element that it follows on a line, else to the
 * one right below it. One with a blank line below it is a heading and belongs to nobody.
 *
 * @returns undefined for an array with holes
 */
export function measureList(source: Source, array: ArrayExpression): MeasuredList | undefined {
  const { text } = source;
  const open = array.start ?? 0;
  const close = (array.end ?? 0) - 1;
  const nodes = array.elements.filter((element): element is NonNullable<typeof element> => element !== null);
  if (nodes.length < array.elements.length) return undefined;

  const comments = source.comments.filter((comment) => startOf(comment) > open && endOf(comment) <= close);
  const spans = nodes.map((node) => spanOf(node, text, comments));
  const firstStart = spans[0]?.start ?? close;
  const openEnd = lineTail(text, open + 1, firstStart, comments, false);
  let before = openEnd;
  const elements = spans.map(({ start, end }, index): ListElement => {
    const next = spans[index + 1]?.start ?? close;
    const comma = commaBetween(text, end, next, comments);
    const tailEnd = lineTail(text, end, next, comments, index === spans.length - 1);
    const leadStart = leadOf(text, before, start, comments);
    const line = lineStart(text, leadStart);
    const beginsLine = line > open && text.slice(line, leadStart).trim() === '';
    before = Math.max(tailEnd, (comma ?? -1) + 1);
    const commaAhead = comma !== undefined && comma >= tailEnd;
    return {
      leadStart,
      start,
      end,
      comma,
      tailEnd,
      ownLines: beginsLine && !commaAhead && /^[ \t]*[\r\n]/.test(text.slice(tailEnd)),
      commaOnNextLine:
        commaAhead &&
        text.slice(lineStart(text, comma), comma).trim() === '' &&
        !/[\r\n]/.test(text.slice(comma, next)),
    };
  });
  return { open, close, openEnd, elements };
}

/** The white space before an offset. */
export function spaceBefore(text: string, offset: number): string {
  return /\s*$/.exec(text.slice(0, offset))?.[0] ?? '';
}

/** With the parentheses around it, which no node stands for. */
function spanOf(node: Node, text: string, comments: readonly Comment[]): { start: number; end: number } {
  const opened = node.extra?.parenStart;
  let end = node.end ?? 0;
  if (typeof opened !== 'number') return { start: node.start ?? 0, end };
  for (let at = skip(text, end, comments); text[at] === ')'; at = skip(text, end, comments)) end = at + 1;
  return { start: opened, end };
}

/** Past white space and comments. */
function skip(text: string, from: number, comments: readonly Comment[]): number {
  for (let at = from; ; ) {
    const comment = comments.find((one) => startOf(one) === at);
    if (comment) at = endOf(comment);
    else if (/\s/.test(text[at] ?? '')) at++;
    else return at;
  }
}

/** End of what follows an element on its line. Before another element on that line, only the comma still belongs to it. */
function lineTail(
  text: string,
  from: number,
  next: number,
  comments: readonly Comment[],
  nextIsBracket: boolean,
): number {
  let end = from;
  let afterComma: number | undefined;
  for (let at = from; at < next; ) {
    const comment = comments.find((one) => startOf(one) === at);
    if (comment) end = at = endOf(comment);
    else if (text[at] === ',') afterComma = end = ++at;
    else if (/[\r\n]/.test(text[at] ?? '')) return end;
    else at++;
  }
  return nextIsBracket ? end : (afterComma ?? from);
}

function commaBetween(
  text: string,
  from: number,
  to: number,
  comments: readonly Comment[],
): number | undefined {
  const at = skip(text, from, comments);
  return at < to && text[at] === ',' ? at : undefined;
}

/** Where the comments begin that stand before an element without a blank line in between. */
function leadOf(text: string, from: number, start: number, comments: readonly Comment[]): number {
  let lead = start;
  for (const comment of comments.toReversed()) {
    if (startOf(comment) < from || endOf(comment) > lead) continue;
    const between = text.slice(endOf(comment), lead);
    if (between.trim() !== '' || (between.match(/\r\n|\r|\n/g)?.length ?? 0) > 1) break;
    lead = startOf(comment);
  }
  return lead;
}

const startOf = (comment: Comment): number => comment.start ?? 0;
const endOf = (comment: Comment): number => comment.end ?? 0;
