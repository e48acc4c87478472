import { applyEdits, type Edit } from './edits.ts';
import { keepLast } from './keep-last.ts';
import { lineAt } from './source.ts';

/**
 * The three grammars of the `dotenv` package, by the first version that has them:
 * 8 (up to 10) reads line by line and takes a trailing `# comment` for a part of the value; 14 cuts comments off;
 * 16 (from 15 on) also knows `export`, `KEY: value`, backticks and values of several lines.
 * Source: `lib/main.js` of dotenv 8.2.0, 10.0.0, 14.2.0 and 16.4.5, against which this reader was checked.
 */
export type DotenvDialect = 8 | 14 | 16;

/** One definition in a `.env` text. */
export interface EnvEntry {
  /** A commented-out entry (`# NAME=value`) is read by nobody; it says that the author knows the name. */
  readonly kind: 'set' | 'commented-out';
  readonly name: string;
  /** As dotenv hands it to the program: without quotes, `\n` in double quotes expanded. */
  readonly value: string;
  /** 1-based line of the name. */
  readonly line: number;
  /** Offsets of the value as written, without its quotes; where to write when it is empty. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quote: '' | "'" | '"' | '`';
  /** `:` for the YAML-like form that only dotenv ≥ 15 reads. */
  readonly sign: '=' | ':';
  readonly spaceBeforeSign: boolean;
  readonly spaceAfterSign: boolean;
  /** `export NAME=value`, which dotenv reads from 15 on only. */
  readonly exported: boolean;
  /** `# …` after the value on the same line; empty when there is none. */
  readonly comment: string;
}

/** What `setEnv` found out. Only `filled` and `added` have something to write. */
export type EnvChange =
  | { readonly kind: 'filled'; readonly edits: readonly Edit[]; readonly line: number }
  | { readonly kind: 'added'; readonly edits: readonly Edit[] }
  | { readonly kind: 'already'; readonly line: number }
  | { readonly kind: 'refused'; readonly reason: string; readonly line?: number };

/**
 * Reads a `.env` text as dotenv does, and the commented-out entries besides. Never throws: lines that dotenv does not
 * understand are left out, as dotenv leaves them out.
 *
 * `readEnv('A=1 # one\n# B=2')` → `A` (`set`, value `1`, comment `# one`) and `B` (`commented-out`)
 *
 * @returns entries in the order of the text; of several `set` entries of one name the last one counts.
 */
export function readEnv(text: string, dialect: DotenvDialect = 16): EnvEntry[] {
  const set = settings(text, dialect);
  return [...set, ...readCommentedOut(text, set)].sort((a, b) => a.valueStart - b.valueStart);
}

/** What a program sees: the last definition of every name. */
export function envValues(text: string, dialect: DotenvDialect = 16): Map<string, string> {
  return new Map(definitions(text, dialect).map(({ match, value }) => [match.groups?.name ?? '', value]));
}

/** Whether a variable of this name can stand in a file that dotenv reads. A program may ask for any text. */
export function isEnvName(name: string): boolean {
  return /^[\w.-]+$/.test(name);
}

/**
 * Gives a variable a value, if it has none, in the file's own manner.
 *
 * - A value that is there wins: `already`.
 * - An empty definition (`NAME=`, `NAME=""`) is filled in place, the last one since the last one counts.
 * - Otherwise a line is added: below a commented-out `# NAME=` (the last such line), else at the end. It has the line end
 *   of the line before it, and `export`, the spaces around `=` and the quotes that most entries of the file have.
 * - A file without a final newline gets one before the new line, or both would be glued together; the new last line then
 *   has none either: that the file ends without one is its author's habit, and only the insertion is ours to decide.
 * - The result is read back in all three grammars of dotenv: the variable must have the value and no other variable may
 *   have changed. Where no way of writing passes, or the grammars disagree about what is there already: `refused`.
 *
 * `setEnv('A=1', 'B', '2')` → an edit that makes it `A=1\nB=2`
 *
 * @param anyQuotes whether a new line may have other quotes than most lines of the file, where the value needs them
 * @throws RangeError when `name` is no name or `value` is empty: a defect of the caller.
 */
export function setEnv(
  text: string,
  name: string,
  value: string,
  { anyQuotes = false }: { readonly anyQuotes?: boolean } = {},
): EnvChange {
  if (!isEnvName(name)) throw new RangeError(`\`${name}\` cannot be the name of a variable.`);
  if (value === '') throw new RangeError(`There is no value to give to \`${name}\`.`);
  const byLines = last(settings(text, 14), name);
  const entries = settings(text, 16);
  const byWhole = last(entries, name);
  if (byWhole?.value && byLines?.value !== '') return { kind: 'already', line: byWhole.line };
  if (byWhole?.value || byLines?.value) {
    return {
      kind: 'refused',
      reason: `Versions of dotenv disagree about the value of \`${name}\`.`,
      line: (byLines ?? byWhole)?.line ?? 1,
    };
  }
  if (byWhole?.sign === '=' && byWhole.valueStart >= (byLines?.valueStart ?? 0)) {
    return fill(text, byWhole, value);
  }

  const below = last(readCommentedOut(text, entries), name);
  const lines = newLines(entries, name, value).slice(0, anyQuotes ? undefined : 1);
  const ways = lines.flatMap((line) => [
    ...(below ? [addBelow(text, below, line)] : []),
    addAtEnd(text, line),
    addAtEnd(text, line, true),
  ]);
  for (const edit of ways) {
    if (readsBack(text, edit, name, value)) return { kind: 'added', edits: [edit] };
  }
  return { kind: 'refused', reason: `No line could be added from which dotenv reads \`${name}\` back.` };
}

function fill(text: string, entry: EnvEntry, value: string): EnvChange {
  const { name, line, comment, valueStart: start, valueEnd: end } = entry;
  const touchesComment = comment !== '' && entry.quote === '' && text[start] === '#';
  if (touchesComment && !entry.spaceAfterSign) {
    return {
      kind: 'refused',
      reason: `\`${name}\` is followed by \`#\`: the value in dotenv before 14, a comment since.`,
      line,
    };
  }
  const edit = { start, end, text: touchesComment ? `${value} ` : value };
  if (readsBack(text, edit, name, value, entry)) return { kind: 'filled', edits: [edit], line };
  return { kind: 'refused', reason: `dotenv would not read \`${name}\` back from its line.`, line };
}

/** Whether every dotenv sees the new value, and sees every other variable as before. */
function readsBack(text: string, edit: Edit, name: string, value: string, filled?: EnvEntry): boolean {
  const after = applyEdits(text, [edit]);
  return DIALECTS.every((dialect) => {
    const then = envValues(text, dialect);
    const now = envValues(after, dialect);
    const own = now.get(name);
    then.delete(name);
    now.delete(name);
    if (then.size !== now.size || [...then].some(([key, was]) => now.get(key) !== was)) return false;
    if (own === value) return true;
    // Whoever writes `export` has a shell read the file; dotenv before 15 never saw the line.
    if (own === undefined) return dialect !== 16 && last(settings(after, 16), name)?.exported === true;
    // dotenv before 14 takes the comment for a part of the value: it did so before the edit as well.
    return dialect === 8 && filled !== undefined && filled.comment !== '' && own.includes(value);
  });
}

const DIALECTS: readonly DotenvDialect[] = [8, 14, 16];

function addBelow(text: string, entry: EnvEntry, line: string): Edit {
  const ending = /\r\n|\n|\r/g;
  ending.lastIndex = entry.valueEnd;
  const found = ending.exec(text);
  if (!found) return addAtEnd(text, line);
  const offset = found.index + found[0].length;
  return { start: offset, end: offset, text: line + found[0] };
}

function addAtEnd(text: string, line: string, blankLine = false): Edit {
  const eol = text.match(/\r\n|\n|\r/g)?.at(-1) ?? '\n';
  const isEmpty = text === '' || text === BYTE_ORDER_MARK;
  const ended = isEmpty || /[\r\n]$/.test(text);
  const between = blankLine ? eol : '';
  const added = ended ? between + line + eol : eol + between + line;
  return { start: text.length, end: text.length, text: added };
}

/**
 * `NAME=value` as the majority of the entries is written; as Strapi's own templates write it when there is none. Behind it the
 * same with other quotes, for a value that needs them.
 */
function newLines(all: readonly EnvEntry[], name: string, value: string): string[] {
  const entries = all.filter((entry) => entry.sign === '=');
  const most = (test: (entry: EnvEntry) => boolean, of: readonly EnvEntry[]): boolean =>
    of.filter(test).length * 2 > of.length;
  const withValue = entries.filter((entry) => entry.value !== '' || entry.quote !== '');
  const exported = entries.length > 0 && entries.every((entry) => entry.exported);
  // What a shell is to read stands no blanks around the sign.
  const before = !exported && most((entry) => entry.spaceBeforeSign, entries) ? ' ' : '';
  const after = !exported && most((entry) => entry.spaceAfterSign, withValue) ? ' ' : '';
  // Backticks are not followed: dotenv reads them from 15 on only.
  const own = (['"', "'"] as const).find((mark) => most((entry) => entry.quote === mark, withValue)) ?? '';
  return [own, ...(['', '"', "'"] as const).filter((quote) => quote !== own)].map(
    (quote) => `${exported ? 'export ' : ''}${name}${before}=${after}${quote}${value}${quote}`,
  );
}

function settings(text: string, dialect: DotenvDialect): readonly EnvEntry[] {
  return READERS[dialect](text);
}

/** A decision about a file asks for the same text again and again: as it is, and as it would be. */
const READERS = {
  8: keepLast(4, (text) => read(text, 8)),
  14: keepLast(4, (text) => read(text, 14)),
  16: keepLast(4, (text) => read(text, 16)),
} as const;

function read(text: string, dialect: DotenvDialect): readonly EnvEntry[] {
  return definitions(text, dialect).map((definition) => entryOf(text, definition, 'set'));
}

function last(entries: readonly EnvEntry[], name: string): EnvEntry | undefined {
  return entries.findLast((entry) => entry.name === name);
}

const BYTE_ORDER_MARK = '\uFEFF';

/** dotenv 15 to 16: one expression over the whole text. */
const WHOLE =
  /^(?<lead>\s*(?<export>export\s+)?)(?<name>[\w.-]+)(?<sign>\s*=\s*?|:\s+?)(?<value>\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\n]+)?\s*(?:#.*)?$/gm;

/** dotenv up to 14: one expression per line. */
const BY_LINE = {
  8: /^(?<lead>\s*)(?<name>[\w.-]+)(?<sign>\s*=\s*)(?<value>.*)?\s*$/,
  14: /^(?<lead>\s*)(?<name>[\w.-]+)(?<sign>\s*=\s*)(?<value>"[^"]*"|'[^']*'|[^#]*)?(?:\s*|\s*#.*)?$/,
} as const;

const COMMENTED_OUT =
  /^(?<lead>\s*#+\s*(?<export>export\s+)?)(?<name>[\w.-]+)(?<sign>\s*=\s*)(?<value>"[^"]*"|'[^']*'|`[^`]*`|[^#]*)?(?:\s*|\s*#.*)?$/;

/** What an expression has found, before it is known where all of it stands: most readers want no more. */
interface Definition {
  readonly match: RegExpExecArray;
  readonly value: string;
  readonly quote: EnvEntry['quote'];
  readonly toOriginal: (offset: number) => number;
}

function definitions(text: string, dialect: DotenvDialect): Definition[] {
  return dialect === 16 ? readWhole(text) : readLines(text, dialect);
}

function readWhole(text: string): Definition[] {
  const { normalised, toOriginal } = normaliseLineEnds(text);
  return [...normalised.matchAll(WHOLE)].map((match) => {
    const trimmed = (match.groups?.value ?? '').trim();
    let value = trimmed.replace(/^(['"`])([\s\S]*)\1$/gm, '$2');
    if (trimmed.startsWith('"')) value = value.replaceAll('\\n', '\n').replaceAll('\\r', '\r');
    return { match, value, quote: quoteOf(trimmed, `'"\``), toOriginal };
  });
}

function readLines(text: string, dialect: 8 | 14): Definition[] {
  return linesOf(text).flatMap(({ start, content }) => {
    const match = BY_LINE[dialect].exec(content);
    if (!match) return [];
    const raw = match.groups?.value ?? '';
    // Before 14 a blank after the closing quote makes the quotes a part of the value.
    const quote = quoteOf(raw, `'"`);
    let value = quote ? raw.slice(1, -1) : raw.trim();
    if (quote === '"') value = value.replaceAll('\\n', '\n');
    return [{ match, value, quote, toOriginal: (offset: number) => start + offset }];
  });
}

function readCommentedOut(text: string, set: readonly EnvEntry[]): EnvEntry[] {
  return linesOf(text).flatMap(({ start, content }) => {
    const match = content.includes('#') ? COMMENTED_OUT.exec(content) : null;
    const inValue = set.some((entry) => entry.valueStart <= start && start < entry.valueEnd);
    if (!match || inValue) return [];
    const raw = (match.groups?.value ?? '').trim();
    const quote = quoteOf(raw, `'"\``);
    const value = quote ? raw.slice(1, -1) : raw;
    const toOriginal = (offset: number): number => start + offset;
    return [entryOf(text, { match, value, quote, toOriginal }, 'commented-out')];
  });
}

function entryOf(
  text: string,
  { match, value, quote, toOriginal }: Definition,
  kind: EnvEntry['kind'],
): EnvEntry {
  // Counted, since asking the expression for its indices costs many times as much as matching it.
  const { lead = '', name = '', sign = '' } = match.groups ?? {};
  const from = match.index + lead.length;
  const nameEnd = from + name.length;
  const spaceBeforeSign = !'=:'.includes(sign[0] ?? '');
  const signAt = toOriginal(nameEnd + sign.length - sign.trimStart().length);
  const spaceAfterSign = isBlank(text[signAt + 1]);
  const raw = match.groups?.value ?? '';
  const isEmpty = raw.trim() === '';
  const rawEnd = nameEnd + sign.length + raw.length;
  // One blank after `=` belongs to the manner `NAME = value`; the others stand before the comment or the line end.
  const emptyAt = signAt + (spaceAfterSign && spaceBeforeSign ? 2 : 1);
  const inset = quote && !isEmpty ? 1 : 0;
  return {
    kind,
    name,
    value,
    line: lineAt(text, toOriginal(from)),
    sign: text[signAt] === ':' ? ':' : '=',
    spaceBeforeSign,
    spaceAfterSign,
    exported: match.groups?.export !== undefined,
    valueStart: isEmpty ? emptyAt : toOriginal(rawEnd - raw.trimStart().length) + inset,
    valueEnd: isEmpty ? emptyAt : toOriginal(rawEnd - raw.length + raw.trimEnd().length) - inset,
    quote: isEmpty ? '' : quote,
    comment: commentAt(text, isEmpty ? emptyAt : toOriginal(rawEnd)),
  };
}

/** A space, a tab or another blank within a line. */
function isBlank(character: string | undefined): boolean {
  return character !== undefined && character !== '\n' && character !== '\r' && character.trim() === '';
}

function commentAt(text: string, offset: number): string {
  if (offset >= text.length || text[offset] === '\n') return '';
  const rest = /^[^\r\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
  return rest.startsWith('#') ? rest : '';
}

function quoteOf(value: string, quotes: string): EnvEntry['quote'] {
  const first = value[0];
  if (value.length < 2 || first === undefined || !quotes.includes(first) || !value.endsWith(first)) return '';
  return first === '"' || first === "'" || first === '`' ? first : '';
}

function linesOf(text: string): { start: number; content: string }[] {
  const lines: { start: number; content: string }[] = [];
  let start = 0;
  for (const ending of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, content: text.slice(start, ending.index) });
    start = ending.index + ending[0].length;
  }
  lines.push({ start, content: text.slice(start) });
  return lines;
}

/** dotenv ≥ 15 turns every line end into `\n` before it reads, and its grammar depends on that. */
function normaliseLineEnds(text: string): { normalised: string; toOriginal: (offset: number) => number } {
  if (!text.includes('\r\n'))
    return { normalised: text.replaceAll('\r', '\n'), toOriginal: (offset) => offset };
  const offsets: number[] = [];
  for (let offset = 0; offset <= text.length; offset++) {
    if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
    offsets.push(offset);
  }
  return {
    normalised: text.replace(/\r\n?/g, '\n'),
    toOriginal: (offset) => offsets[offset] ?? text.length,
  };
}
