import type { Comment, ObjectExpression, ObjectProperty } from '@babel/types';
import type { Edit } from './edits.ts';
import type { Source } from './source.ts';
import { lineStart } from './style.ts';

/**
 * Takes a property out of an object literal with what belongs to it: its comma, the comments right above it and behind it
 * on its line, and the line itself.
 *
 * `{ a: 1, b: 2 }` without `b` → `{ a: 1 }`
 */
export function removeProperty(source: Source, object: ObjectExpression, property: ObjectProperty): Edit[] {
  const { text } = source;
  const members = object.properties;
  const index = members.indexOf(property);
  const [before, after] = [members[index - 1], members[index + 1]];
  const own = ownText(source, object, property);
  const closing = (object.end ?? 0) - 1;
  // Where the last comma is left out, it must be left out of the new last member as well.
  const needless =
    !after && own.comma === undefined ? commaAfter(source, before, property.start ?? 0) : undefined;

  const line = lineStart(text, own.start);
  const lineBegins = text.slice(line, own.start);
  const commaInFront = /^[ \t]*,[ \t]*$/.test(lineBegins) && line > (object.start ?? 0);
  if (/^[ \t]*$/.test(lineBegins) && line > (object.start ?? 0) && endsLine(text, own.end)) {
    const lines = { start: line, end: pastLineEnd(text, own.end), text: '' };
    return [...only(needless), withoutBlankLine(text, lines, Boolean(before), Boolean(after))];
  }
  if (commaInFront && endsLine(text, own.end))
    return [{ start: line, end: pastLineEnd(text, own.end), text: '' }];
  if (after) return [{ start: own.start, end: ownText(source, object, after).start, text: '' }];
  if (before) {
    const comma = commaAfter(source, before, property.start ?? 0) ?? before.end ?? 0;
    // A comma behind the last one stays behind the new last one.
    return [{ start: own.comma === undefined ? comma : comma + 1, end: own.end, text: '' }];
  }
  return [{ start: own.start, end: closesAfter(text, own.end, closing) ? closing : own.end, text: '' }];
}

/** The comments that belong to a property: they say something about it alone, as far as their place tells. */
export function commentsOf(source: Source, object: ObjectExpression, property: ObjectProperty): Comment[] {
  const { start, end } = ownText(source, object, property);
  return source.comments.filter(
    (comment) =>
      ((comment.start ?? 0) >= start && (comment.end ?? 0) <= (property.start ?? 0)) ||
      ((comment.start ?? 0) >= (property.end ?? 0) && (comment.end ?? 0) <= end),
  );
}

interface OwnText {
  readonly start: number;
  readonly end: number;
  /** Offset of the comma behind it. */
  readonly comma: number | undefined;
}

function ownText(
  source: Source,
  object: ObjectExpression,
  property: ObjectExpression['properties'][number],
): OwnText {
  const { text, comments } = source;
  const members = object.properties;
  const index = members.indexOf(property);
  const [before, after] = [members[index - 1], members[index + 1]];
  const [from, to] = [property.start ?? 0, property.end ?? 0];
  const closing = (object.end ?? 0) - 1;
  const comma = commaAfter(source, property, after?.start ?? closing);

  // What stands on the line of the member before, or of the brace, belongs there.
  const floor = before ? endOfMember(source, object, before, from) : (object.start ?? 0) + 1;
  let start = from;
  for (const comment of [...comments].reverse()) {
    const [opens, closes] = [comment.start ?? 0, comment.end ?? 0];
    if (closes > start || opens < floor) continue;
    const gap = text.slice(closes, start);
    if (gap.trim() !== '' || /\n[ \t]*\r?\n|\r[ \t]*\r/.test(gap)) break;
    const alone = text.slice(Math.max(lineStart(text, opens), floor), opens).trim() === '';
    const sharesLine = !before && lineStart(text, opens) <= (object.start ?? 0) && /[\r\n]/.test(gap);
    if (!alone || sharesLine) break;
    start = opens;
  }
  return { start, end: Math.max(endOfMember(source, object, property, after?.start ?? closing), to), comma };
}

/** The end of a member, its comma, and the comments that the line ends in. */
function endOfMember(
  source: Source,
  object: ObjectExpression,
  member: ObjectExpression['properties'][number],
  limit: number,
): number {
  const { text, comments } = source;
  const comma = commaAfter(source, member, limit);
  let end = Math.max(member.end ?? 0, comma === undefined ? 0 : comma + 1);
  let last = end;
  for (const comment of comments) {
    const [opens, closes] = [comment.start ?? 0, comment.end ?? 0];
    if (opens < last || closes > limit) continue;
    if (/\S|[\r\n]/.test(text.slice(last, opens))) break;
    last = closes;
  }
  // A comment between two members of one line belongs to the second.
  const lineEnds =
    endsLine(text, last) || last >= (object.end ?? 0) - 1 || closesAfter(text, last, (object.end ?? 0) - 1);
  if (lineEnds) end = last;
  return end;
}

function commaAfter(
  { text, comments }: Source,
  member: ObjectExpression['properties'][number] | undefined,
  limit: number,
): number | undefined {
  if (!member) return undefined;
  for (let at = text.indexOf(',', member.end ?? 0); at !== -1 && at < limit; at = text.indexOf(',', at + 1)) {
    const offset = at;
    if (!comments.some((comment) => (comment.start ?? 0) <= offset && offset < (comment.end ?? 0))) return at;
  }
  return undefined;
}

const only = (comma: number | undefined): Edit[] =>
  comma === undefined ? [] : [{ start: comma, end: comma + 1, text: '' }];

const endsLine = (text: string, offset: number): boolean => /^[ \t]*([\r\n]|$)/.test(text.slice(offset));

/** Whether only white space of the same line stands before the closing brace. */
const closesAfter = (text: string, offset: number, closing: number): boolean =>
  /^[ \t]*$/.test(text.slice(offset, closing));

function pastLineEnd(text: string, offset: number): number {
  return offset + (/^[ \t]*(\r\n|\r|\n)?/.exec(text.slice(offset))?.[0].length ?? 0);
}

/** Two paragraphs are set apart by one blank line, and none stands at an end of the object. */
function withoutBlankLine(text: string, lines: Edit, before: boolean, after: boolean): Edit {
  const blankAbove = /(\r\n|\r(?!\n)|(?<!\r)\n)([ \t]*(?:\r\n|\r|\n))$/.exec(text.slice(0, lines.start));
  const blankBelow = /^[ \t]*(\r\n|\r|\n)/.exec(text.slice(lines.end));
  if (blankBelow && (blankAbove || !before)) return { ...lines, end: lines.end + blankBelow[0].length };
  if (blankAbove && !after) return { ...lines, start: lines.start - (blankAbove[2]?.length ?? 0) };
  return lines;
}
