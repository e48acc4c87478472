import type { Comment, ObjectExpression, ObjectProperty, Program } from '@babel/types';
import type { Edit } from './edits.ts';
import { type Entry, type PrintOptions, printBlock, printInline, spansLines } from './print-value.ts';
import type { Source } from './source.ts';
import { staticKey } from './static-key.ts';
import { indentAt, indentStep, lineStart, type Style } from './style.ts';
import { walk } from './walk.ts';

/** Where Prettier, which Strapi's own generators follow, breaks a line. */
const LINE_WIDTH = 80;

/**
 * Adds an entry at the end of an object literal as a careful person would: only new text and at most one comma, in the
 * way this object is already written.
 *
 * `{ a: 1 }` + `b: 2` → `{ a: 1, b: 2 }`
 */
export function insertEntry(source: Source, object: ObjectExpression, entry: Entry): Edit[] {
  const place = measurePlace(source, object);
  const onlyComment = !place.last && place.contentEnd > place.start + 1;
  if (place.oneLine && !onlyComment) return intoLine(source, object, place, entry);
  if (!place.last) return intoEmpty(place, entry);
  if (place.commaFirst) return intoCommaFirst(place, entry);
  return place.memberIndent === undefined
    ? intoHugged(source, place, entry)
    : intoBlock(source, place, entry);
}

/** What the text around the end of the object looks like. */
interface Place {
  readonly start: number;
  /** Offset of the closing brace. */
  readonly brace: number;
  readonly members: readonly { readonly start: number; readonly end: number }[];
  readonly last: { readonly start: number; readonly end: number } | undefined;
  /** Offset of the comma after the last member, if there is one. */
  readonly comma: number | undefined;
  /** End of whatever is written after the last member: comma, comments, white space at the end of the line. */
  readonly contentEnd: number;
  readonly oneLine: boolean;
  /** Indentation of the last member's line, unless that line begins with something else than a member. */
  readonly memberIndent: string | undefined;
  readonly commaFirst: boolean;
  /** Indentation of the line that the object begins on. */
  readonly outerIndent: string;
  readonly print: PrintOptions;
}

function measurePlace(source: Source, object: ObjectExpression): Place {
  const { text } = source;
  const start = object.start ?? 0;
  const brace = (object.end ?? 0) - 1;
  const members = object.properties.map((member) => ({ start: member.start ?? 0, end: member.end ?? 0 }));
  const last = members.at(-1);
  const comments = source.comments.filter(within(last?.end ?? start + 1, brace));
  const comma = last && findComma(text, last.end, brace, comments);
  const line = last && lineStart(text, last.start);
  const ownLine =
    line !== undefined && line > start && !members.some((one) => one.start < line && line < one.end);
  return {
    start,
    brace,
    members,
    last,
    comma,
    contentEnd: lineTail(
      text,
      Math.max(last?.end ?? start + 1, (comma ?? -1) + 1, comments.at(-1)?.end ?? 0),
    ),
    oneLine: !/[\r\n]/.test(text.slice(start, brace)),
    memberIndent: last && ownLine ? indentAt(text, last.start) : undefined,
    commaFirst: last !== undefined && ownLine && text.slice(line, last.start).trim() === ',',
    outerIndent: indentAt(text, start),
    print: {
      style: new StyleOfObject(source, object, comma !== undefined),
      quotedKeys: hasQuotedKeys(source, object),
    },
  };
}

/** `a: 1,⏎` → `a: 1,⏎  b: 2,⏎`, after any comment that follows the last member. */
function intoBlock(source: Source, place: Place, entry: Entry): Edit[] {
  const { style } = place.print;
  const indent = place.memberIndent ?? '';
  const gap = separatesWithBlankLines(source.text, place) ? style.eol + style.eol : style.eol;
  const inserted =
    gap + indent + printBlock(entry, indent, place.print) + (place.comma === undefined ? '' : ',');
  return [...missingComma(place), insertion(place.contentEnd, inserted)];
}

/** The last member stands on the line of the opening brace, yet the object spans lines: `{ a: {⏎ … } }`. */
function intoHugged(source: Source, place: Place, entry: Entry): Edit[] {
  const indent = indentAt(source.text, place.brace);
  const endsInLineComment = source.comments.some(
    (c) => c.type === 'CommentLine' && c.end === place.contentEnd,
  );
  const { eol, indent: unit } = place.print.style;
  const inline = printInline(entry, place.print);
  const printed =
    endsInLineComment || entry.comments
      ? eol + indent + unit + printBlock(entry, indent + unit, place.print)
      : !spansLines(entry) && fitsOnLine(source.text, place.contentEnd, place.contentEnd, inline.length + 2)
        ? ` ${inline}`
        : ` ${printBlock(entry, indent, place.print)}`;
  return [
    ...missingComma(place),
    insertion(place.contentEnd, printed + (place.comma === undefined ? '' : ',')),
  ];
}

/** Comma-first style keeps its commas in front. */
function intoCommaFirst(place: Place, entry: Entry): Edit[] {
  const indent = place.memberIndent ?? '';
  const printed = printBlock(entry, `${indent}  `, place.print);
  return [insertion(place.contentEnd, `${place.print.style.eol}${indent}, ${printed}`)];
}

/** `{ a: 1 }` stays on its line while that fits, and is broken like Prettier breaks it when it does not. */
function intoLine(source: Source, object: ObjectExpression, place: Place, entry: Entry): Edit[] {
  const inline = inlineEdits(place, entry);
  const mayBeInline = !spansLines(entry);
  if (mayBeInline && fitsOnLine(source.text, place.start, place.brace, addedLength(inline))) return inline;

  const { style } = place.print;
  const edits: Edit[] = [];
  let indent = place.outerIndent;
  const chain = objectsOnLine(source, object);
  for (const [depth, current] of chain.entries()) {
    const around = current === object ? place : measurePlace(source, current);
    const inner = indent + style.indent;
    edits.push(...membersOnOwnLines(source, around, style.eol + inner));
    const next = chain[depth + 1];
    const added = next ? '' : style.eol + inner + printBlock(entry, inner, place.print);
    if (added) edits.push(...missingComma(around), insertion(around.contentEnd, added));
    const comma = style.trailingComma && (added !== '' || around.comma === undefined) ? ',' : '';
    const close = { start: around.contentEnd, end: around.brace, text: comma + style.eol + indent };
    edits.push(close);
    const member =
      next && around.members.find(({ start, end }) => start <= (next.start ?? 0) && end >= (next.end ?? 0));
    if (mayBeInline && member && inner.length + member.end - member.start + addedLength(inline) < LINE_WIDTH)
      return [...edits, ...inline];
    indent = inner;
  }
  return edits;
}

/** The edits that leave everything on one line. */
function inlineEdits(place: Place, entry: Entry): Edit[] {
  const printed = printInline(entry, place.print);
  if (place.last)
    return [insertion(place.contentEnd, place.comma === undefined ? `, ${printed}` : ` ${printed},`)];
  const pad = place.print.style.bracketSpacing ? ' ' : '';
  return [{ start: place.start + 1, end: place.brace, text: pad + printed + pad }];
}

/** The object literals around (and including) one that stand on one line with it, outermost first. */
function objectsOnLine(source: Source, object: ObjectExpression): ObjectExpression[] {
  const [start, end] = [object.start ?? 0, object.end ?? 0];
  const around: ObjectExpression[] = [];
  walk(source.program, (node) => {
    if ((node.start ?? 0) > start || (node.end ?? 0) < end) return false;
    if (node.type === 'ObjectExpression' && !/[\r\n]/.test(source.text.slice(node.start ?? 0, node.end ?? 0)))
      around.push(node);
    return undefined;
  });
  return around;
}

/** Puts a line break before every member; a comment between two members stays with the second. */
function membersOnOwnLines({ text, comments }: Source, place: Place, lineBreak: string): Edit[] {
  return place.members.map((member, index) => {
    const before = place.members[index - 1]?.end;
    const separator = before === undefined ? place.start : findComma(text, before, member.start, comments);
    const from = (separator ?? member.start - 1) + 1;
    const space = /^\s*/.exec(text.slice(from, member.start))?.[0].length ?? 0;
    return { start: from, end: from + space, text: lineBreak };
  });
}

function intoEmpty(place: Place, entry: Entry): Edit[] {
  const { style } = place.print;
  const indent = place.outerIndent + style.indent;
  const printed =
    style.eol + indent + printBlock(entry, indent, place.print) + (style.trailingComma ? ',' : '');
  if (!place.oneLine) return [insertion(place.contentEnd, printed)];
  return [{ start: place.contentEnd, end: place.brace, text: printed + style.eol + place.outerIndent }];
}

function missingComma(place: Place): Edit[] {
  return place.last && place.comma === undefined ? [insertion(place.last.end, ',')] : [];
}

const insertion = (offset: number, text: string): Edit => ({ start: offset, end: offset, text });

const within =
  (start: number, end: number) =>
  (comment: Comment): comment is Comment & { start: number; end: number } =>
    (comment.start ?? -1) >= start && (comment.end ?? -1) <= end;

function findComma(text: string, from: number, to: number, comments: readonly Comment[]): number | undefined {
  for (
    let offset = text.indexOf(',', from);
    offset !== -1 && offset < to;
    offset = text.indexOf(',', offset + 1)
  ) {
    const at = offset;
    if (!comments.some((comment) => (comment.start ?? 0) <= at && at < (comment.end ?? 0))) return at;
  }
  return undefined;
}

/** Goes past the white space that a line ends in, so that it stays on its line. */
function lineTail(text: string, offset: number): number {
  return offset + (/^[ \t]+(?=[\r\n])/.exec(text.slice(offset))?.[0].length ?? 0);
}

const addedLength = (edits: readonly Edit[]): number =>
  edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);

/** Whether the line that two offsets stand on has room for some more characters. */
function fitsOnLine(text: string, from: number, to: number, added: number): boolean {
  const lineEnd = to + (/[\r\n]|$/.exec(text.slice(to))?.index ?? 0);
  return lineEnd - lineStart(text, from) + added <= Math.max(LINE_WIDTH, Math.min(longestLine(text), 120));
}

function longestLine(text: string): number {
  return Math.max(...text.split(/\r\n|\r|\n/).map((line) => line.length));
}

/** True when the author put a blank line between all members. */
function separatesWithBlankLines(text: string, { members }: Place): boolean {
  const gaps = members.slice(1).map((member, index) => text.slice(members[index]?.end, member.start));
  return gaps.length > 0 && gaps.every((gap) => /\n[ \t]*\r?\n|\r[ \t]*\r/.test(gap));
}

/** How an object is written; what it does not show is looked up in the rest of its file, and only then. */
class StyleOfObject {
  readonly #source: Source;
  readonly #eol: Style['eol'] | undefined;
  readonly #indent: string | undefined;
  readonly #trailingComma: boolean | undefined;
  readonly #bracketSpacing: boolean | undefined;

  constructor(source: Source, object: ObjectExpression, hasComma: boolean) {
    const { text } = source;
    const body = text.slice(object.start ?? 0, object.end ?? 0);
    const oneLine = !/[\r\n]/.test(body);
    const empty = object.properties.length === 0;
    this.#source = source;
    this.#eol = firstLineEnd(body) ?? firstLineEnd(text.slice(object.end ?? 0));
    this.#indent = indentStep(text, object, object.properties.at(-1));
    this.#trailingComma = empty || oneLine ? undefined : hasComma;
    this.#bracketSpacing = empty || !oneLine ? undefined : /\s/.test(body[1] ?? '');
  }

  get eol(): Style['eol'] {
    return this.#eol ?? this.#source.style.eol;
  }

  get indent(): string {
    return this.#indent ?? this.#source.style.indent;
  }

  get quote(): Style['quote'] {
    return this.#source.quote;
  }

  get trailingComma(): boolean {
    return this.#trailingComma ?? this.#source.style.trailingComma;
  }

  get bracketSpacing(): boolean {
    return this.#bracketSpacing ?? this.#source.style.bracketSpacing;
  }
}

function firstLineEnd(text: string): Style['eol'] | undefined {
  const at = text.search(/[\r\n]/);
  if (at === -1) return undefined;
  return text[at] === '\n' ? '\n' : text[at + 1] === '\n' ? '\r\n' : '\r';
}

/** True when every key is quoted although some need not be: JSON habit, which a new key follows. */
function hasQuotedKeys({ text, program }: Source, object: ObjectExpression): boolean {
  const own = propertiesOf(object);
  const shown = own.length > 0 ? own : propertiesOf(program);
  return (
    shown.length > 0 &&
    shown.every(({ key }) => /^["']/.test(text.slice(key.start ?? 0, key.end ?? 0))) &&
    shown.some((property) => /^[A-Za-z_$][\w$]*$/.test(staticKey(property) ?? ''))
  );
}

/** The properties of one object literal, or of all in the file. */
function propertiesOf(node: ObjectExpression | Program): ObjectProperty[] {
  if (node.type === 'ObjectExpression') return node.properties.filter((one) => one.type === 'ObjectProperty');
  const found: ObjectProperty[] = [];
  walk(node, (one) => void (one.type === 'ObjectExpression' && found.push(...propertiesOf(one))));
  return found;
}
