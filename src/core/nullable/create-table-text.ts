interface Token {
  readonly kind: 'space' | 'comment' | 'word' | 'name' | 'sign';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What differs between the engines that show their tables as `CREATE TABLE` text. */
export interface TextDialect {
  /** MySQL: `\'` does not end a string. */
  readonly backslash: boolean;
}

export const SQLITE_TEXT: TextDialect = { backslash: false };
export const MYSQL_TEXT: TextDialect = { backslash: true };

/** A column of a `CREATE TABLE` text. Its `text` reaches from the name to the comma, comments on the way included. */
export interface ColumnText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Finds a column in the text of a table as `sqlite_master` and `SHOW CREATE TABLE` give it. Its name may be quoted in every way that
 * SQLite takes.
 *
 * `CREATE TABLE t (id integer, [Name] text not null)`, `name` → `[Name] text not null`
 *
 * @returns `undefined` for a text without a list of columns, or without this one
 */
export function findColumn(
  createTable: string,
  column: string,
  dialect: TextDialect,
): ColumnText | undefined {
  const wanted = column.toLowerCase();
  for (const item of itemsOf(tokensOf(createTable, dialect))) {
    const [first] = item.filter(isSyntax);
    const last = item.findLast(({ kind }) => kind !== 'space');
    if (!first || !last) continue;
    if (first.kind !== 'word' && first.kind !== 'name') continue;
    if (nameIn(first).toLowerCase() !== wanted) continue;
    return { start: first.start, end: last.end, text: createTable.slice(first.start, last.end) };
  }
  return undefined;
}

/**
 * Takes every NOT NULL out of the text of a column, with the name that it may have as a constraint and its ON CONFLICT. Everything
 * else stays, comments included.
 *
 * `"username" varchar(255) not null unique` → `"username" varchar(255) unique`
 */
export function withoutNotNull(columnText: string, dialect: TextDialect): string {
  const tokens = tokensOf(columnText, dialect);
  const dropped = new Set<Token>();
  for (const constraint of notNulls(tokens)) {
    for (const token of constraint) dropped.add(token);
    const first = tokens.indexOf(constraint[0] as Token);
    const next = tokens.indexOf(constraint.at(-1) as Token) + 1;
    const [further, before] = [tokens[first - 2], tokens[first - 1]];
    // A comment that stays needs it, on either side.
    const whole = next - first === constraint.length;
    if (whole && before && isPlainSpace(before, further)) dropped.add(before);
  }
  let text = '';
  for (const [index, token] of tokens.entries()) {
    if (dropped.has(token)) continue;
    const before = tokens[index - 1];
    const glued = before && dropped.has(before) && /\w$/.test(text) && /^\w/.test(token.text);
    text += glued ? ` ${token.text}` : token.text;
  }
  return text;
}

/**
 * Adds a NOT NULL to a column that has none. A default of NULL goes: MySQL shows one for every column that has no other, and refuses
 * both together.
 *
 * `username varchar(255) default null unique` → `username varchar(255) unique NOT NULL`
 */
export function withNotNull(columnText: string, dialect: TextDialect): string {
  const text = withoutNull(columnText, dialect);
  const tokens = tokensOf(text, dialect);
  if (notNulls(tokens).length > 0) return text;
  const end = tokens.findLast(isSyntax)?.end ?? text.length;
  return `${text.slice(0, end)} NOT NULL${text.slice(end)}`;
}

/** Whether the text outside of names, strings and comments has a word. */
export function hasWord(text: string, word: string, dialect: TextDialect): boolean {
  return tokensOf(text, dialect).some(({ kind, text: own }) => kind === 'word' && own.toUpperCase() === word);
}

/** Without `DEFAULT NULL` and the bare `NULL` that MySQL shows for some types. */
function withoutNull(columnText: string, dialect: TextDialect): string {
  const syntax = atTop(tokensOf(columnText, dialect)).filter(isSyntax);
  let text = columnText;
  for (const [at, token] of [...syntax.entries()].reverse()) {
    const before = syntax[at - 1];
    if (!isWord(token, 'NULL') || isWord(before, 'NOT') || isWord(before, 'SET')) continue;
    const start = before && isWord(before, 'DEFAULT') ? before.start : token.start;
    text = text.slice(0, start).trimEnd() + text.slice(token.end);
  }
  return text;
}

/** The tokens of every NOT NULL constraint that are to go, in order. Those in brackets are expressions. */
function notNulls(tokens: readonly Token[]): Token[][] {
  const syntax = atTop(tokens).filter(isSyntax);
  const found: Token[][] = [];
  for (const [at, token] of syntax.entries()) {
    const next = syntax[at + 1];
    if (!isWord(token, 'NOT') || !next || !isWord(next, 'NULL')) continue;
    const named = isWord(syntax[at - 2], 'CONSTRAINT') ? syntax.slice(at - 2, at) : [];
    const conflict =
      isWord(syntax[at + 2], 'ON') && isWord(syntax[at + 3], 'CONFLICT') ? syntax.slice(at + 2, at + 5) : [];
    const parts = [...named, token, next, ...conflict];
    // The spaces between them go along; comments stay.
    const [from, to] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
    const inside = tokens.filter(({ start, end }) => start >= from && end <= to);
    found.push(inside.filter((one, index) => parts.includes(one) || isPlainSpace(one, inside[index - 1])));
  }
  return found;
}

function atTop(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ kind, text }) => {
    if (kind === 'sign' && text === '(') depth += 1;
    const top = depth === 0;
    if (kind === 'sign' && text === ')') depth -= 1;
    return top;
  });
}

/** What stands between the commas of the outermost brackets. */
function itemsOf(tokens: readonly Token[]): Token[][] {
  const items: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    const sign = token.kind === 'sign' ? token.text : '';
    if (sign === ')') depth -= 1;
    if (depth === 0 && sign === ')') break;
    if (depth === 1 && sign === ',') items.push([]);
    else if (depth > 0) items.at(-1)?.push(token);
    if (sign !== '(') continue;
    if (depth === 0) items.push([]);
    depth += 1;
  }
  return items;
}

/** A space that nothing needs. The line break behind `-- …` ends the comment. */
function isPlainSpace({ kind }: Token, before: Token | undefined): boolean {
  return kind === 'space' && before?.kind !== 'comment';
}

function isSyntax({ kind }: Token): boolean {
  return kind !== 'space' && kind !== 'comment';
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === word;
}

function nameIn({ kind, text }: Token): string {
  if (kind === 'word') return text;
  const quote = text[0] === '[' ? ']' : (text[0] ?? '');
  return text.slice(1, -1).replaceAll(quote + quote, quote);
}

const SPACE = /\s+/y;
const COMMENT = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const WORD = /[\p{L}_\u0080-\u{10ffff}][\p{L}\p{N}_$\u0080-\u{10ffff}]*/uy;
const NAME = /"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|'(?:[^']|'')*'/y;
const NAME_WITH_BACKSLASH = /"(?:[^"\\]|""|\\[\s\S])*"|`(?:[^`]|``)*`|'(?:[^'\\]|''|\\[\s\S])*'/y;

function tokensOf(text: string, { backslash }: TextDialect): Token[] {
  const patterns = [
    ['space', SPACE],
    ['comment', COMMENT],
    ['name', backslash ? NAME_WITH_BACKSLASH : NAME],
    ['word', WORD],
  ] as const;
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    let kind: Token['kind'] = 'sign';
    let end = at + 1;
    for (const [candidate, pattern] of patterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(text)?.[0];
      if (!match) continue;
      kind = candidate;
      end = at + match.length;
      break;
    }
    tokens.push({ kind, start, end, text: text.slice(start, end) });
    at = end;
  }
  return tokens;
}
