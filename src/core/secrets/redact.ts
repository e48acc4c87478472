import { isEnvFile } from '../../strapi/env-files.ts';
import { EXAMPLE_VALUE } from '../../strapi/secrets.ts';

/**
 * Masks secrets in a text that somebody will see: a unified diff, a file, a log line. It would rather mask too much.
 *
 * - In an env file every value, commented-out ones too. Which file a text is comes from `path`, or in a diff from its
 *   `---`/`+++` lines.
 * - Everywhere, `NAME=value` lines as in an env file, and `SECRET_LIKE_NAME=value` or `SECRET_LIKE_NAME: value` as in a
 *   compose file or a shell command.
 * - In code, the literals behind a name that sounds like a secret (`secret: 'abcd'`, `keys: ['a', 'b']`,
 *   `env('ADMIN_JWT_SECRET', 'abcd')`, `process.env.JWT_SECRET || 'abcd'`), never the names of variables.
 * - The password in `postgres://user:password@host`.
 * - Literals that look generated (long base64 or hexadecimal), for the lines of a diff whose name is out of sight.
 *
 * Line ends and the number of lines stay. Masking a masked text changes nothing. Never throws.
 *
 * `secret: env('ADMIN_JWT_SECRET', 'abcd'),` → `secret: env('ADMIN_JWT_SECRET', '***'),`
 *
 * @param path of the file that the text comes from, when it comes from one.
 */
export function redactSecrets(text: string, path?: string): string {
  return partsOf(text, path).map(maskPart).join('');
}

function maskPart({ kind, text }: Part): string {
  switch (kind) {
    case 'header':
      return text;
    case 'env':
      return maskUrls(maskEnv(text));
    case 'yaml':
    case 'code':
      return maskUrls(maskCode(maskAssignments(text, kind === 'yaml')));
  }
}

const MASK = '***';

interface Part {
  readonly kind: 'env' | 'yaml' | 'code' | 'header';
  readonly text: string;
}

/** Splits a diff at its headers, since each hunk is read on its own; a text without headers is one part. */
function partsOf(text: string, path = ''): Part[] {
  const parts: Part[] = [];
  let kind = kindOf([path]);
  if (!HEADER_LINE.test(text)) return [{ kind, text }];
  let pending = '';
  const flush = (): void => {
    if (pending !== '') parts.push({ kind, text: pending });
    pending = '';
  };
  const lines = text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+/g) ?? [];
  lines.forEach((line, index) => {
    const isFileHeader =
      /^(?:diff --git|Index:) /.test(line) ||
      (line.startsWith('--- ') && lines[index + 1]?.startsWith('+++ ') === true) ||
      (line.startsWith('+++ ') && lines[index - 1]?.startsWith('--- ') === true);
    const hunk = /^@@ .*?@@/.exec(line)?.[0];
    if (!isFileHeader && hunk === undefined && !line.startsWith('\\ No newline')) {
      pending += line;
      return;
    }
    flush();
    parts.push({ kind: 'header', text: hunk ?? line });
    // What stands behind `@@ … @@` is a line of the file.
    if (hunk !== undefined) parts.push({ kind, text: line.slice(hunk.length) });
    // A line of an env file may look like a header; a text that is known to be one stays one.
    if (isFileHeader && !line.includes('/dev/null') && !isEnvFile(path)) {
      kind = kindOf(line.trim().split(/\s+/).slice(1));
    }
  });
  flush();
  return parts;
}

/** Most hunks have none of these: that is seen sooner than each of their lines is looked at. */
const HEADER_LINE = /^(?:diff --git |Index: |--- |@@ |\\ No newline)/m;

function kindOf(paths: readonly string[]): 'env' | 'yaml' | 'code' {
  // The name of a copy may end in something else: `.env copy`.
  const names = paths
    .flatMap((path) => (/\s/.test(path) ? [path, ...path.split(/\s+/)] : path))
    .map((path) => path.replace(/^"|"$/g, ''));
  if (names.some(isEnvFile)) return 'env';
  return names.some((name) => /\.ya?ml$/i.test(name)) ? 'yaml' : 'code';
}

/** An env file, or hunks of its diff: everything behind a name goes, and so do the other lines of a long value. */
function maskEnv(text: string): string {
  let open: string | undefined;
  return text.replace(/[^\r\n]+/g, (line) => {
    const [, prefix = '', body = ''] = /^([+\- ]?\s*)(.*)$/su.exec(line) ?? [];
    if (open !== undefined) {
      if (body.includes(open)) open = undefined;
      return prefix + (body === '' ? '' : MASK);
    }
    const match = /^((?:#+\s*)?(?:export\s+)?)([\w.-]+)(\s*(?:=|:\s)\s*)(.*)$/su.exec(body);
    const isComment = body.startsWith('#');
    if (!match) return isComment ? line : prefix + (body === '' ? '' : MASK);
    const [, before = '', name = '', sign = '', value = ''] = match;
    if (isComment && sign.includes(':') && !soundsSecret(name)) return line;
    // The end of a key that spans lines can look like a name: `x9Kd8=`.
    if (name.length > 64 || (name !== name.toUpperCase() && name !== name.toLowerCase()))
      return prefix + MASK;
    const quote = /^["'`]/.exec(value)?.[0];
    if (quote !== undefined && !isComment && !value.slice(1).includes(quote)) open = quote;
    // A placeholder is known to everybody, and hiding it would make it look like a secret.
    if (value === EXAMPLE_VALUE) return line;
    return prefix + before + name + sign + (value === '' ? '' : MASK);
  });
}

/** Lines of env files, compose files and shell commands inside any other text. */
function maskAssignments(text: string, isYaml: boolean): string {
  if (!isYaml && !UPPER_CASE_ASSIGNMENT.test(text)) return text;
  return text
    .replace(ENV_LINE, (line, before: string, name: string, sign: string, value: string) => {
      const spaced = sign !== '=';
      const continuesAsCode = spaced && /[,;{([]\s*$/.test(value);
      if (readsVariable(value)) return line;
      if (continuesAsCode && (!soundsSecret(name) || /^["'`[{(]/.test(value))) return line;
      return `${before}${name}${sign}${MASK}`;
    })
    .replace(IN_COMMAND, (all, before: string, name: string, value: string) =>
      !soundsSecret(name) || readsVariable(value) ? all : `${before}${name}=${MASK}`,
    )
    .replace(
      isYaml ? YAML_LINE : UPPER_CASE_YAML_LINE,
      (line, before: string, name: string, value: string) =>
        !soundsSecret(name) || readsVariable(value) || /^["'[{|>]/.test(value) ? line : `${before}${MASK}`,
    );
}

/** What each of the forms below has in it, but for the YAML of lower case. */
const UPPER_CASE_ASSIGNMENT = /[A-Z0-9_](?:[^\S\r\n]*=(?![=>])|:[^\S\r\n])/;

const ENV_LINE =
  /^([+\- ]?[^\S\r\n]*(?:#+[^\S\r\n]*)?(?:-[^\S\r\n]+)?["']?(?:export[^\S\r\n]+)?)([A-Z][A-Z0-9_]*)([^\S\r\n]*=(?![=>])[^\S\r\n]*)([^\r\n]+)$/gmu;
const IN_COMMAND = /(^|[\s"'`;])([A-Z][A-Z0-9_]*)=(?![=>])("[^"\r\n]*"|'[^'\r\n]*'|[^\s"'`;]+)/gmu;
const UPPER_CASE_YAML_LINE =
  /^([+\- ]?[^\S\r\n]*(?:-[^\S\r\n]+)?([A-Z][A-Z0-9_]*):[^\S\r\n]+)([^\s,;]+)(?=[^\S\r\n]*(?:#|$))/gmu;
const YAML_LINE = /^([+\- ]?[^\S\r\n]*(?:-[^\S\r\n]+)?([\w.-]+):[^\S\r\n]+)([^\r\n]*[^\s])(?=[^\S\r\n]*$)/gmu;

/** Code or a template that names a variable; what else it holds is for `maskCode` to find. */
function readsVariable(value: string): boolean {
  return /^(?:(?:\w+\.)*env(?:\.\w+)?\(|process\.env[.[]|\$\{\w+\}["']?\s*$|\$\{\{[^{}]*\}\}["']?\s*$)/.test(
    value,
  );
}

/** `postgres://user:password@host` → `postgres://user:***@host` */
function maskUrls(text: string): string {
  if (!text.includes('://')) return text;
  return text.replace(
    /\b([a-z][a-z0-9+.-]*:\/\/[^\s:@/'"`]*):(?!\d{1,5}\/)[^\s'"`]+@/giu,
    (_all, before: string) => `${before}:${MASK}@`,
  );
}

/** Reads code (or anything) as names, literals and signs, well enough for a line of a diff out of its context. */
const TOKEN =
  /(?<![\p{L}\p{N}])'(?:\\.|[^'\\\r\n])*'|"(?:\\.|[^"\\\r\n])*"|`(?:\\.|[^`\\])*`|(?<![\p{L}\p{N}])['"][^\r\n]*|[\p{L}_$][\p{L}\p{N}_$]*(?:-[\p{L}\p{N}_$]+)*|\r\n|\n|\r|[^\S\r\n]+|./gsu;

/** Depth of brackets at which a name that sounds secret was seen; literals count as its value until that depth ends. */
interface Armed {
  readonly depth: number;
  /** Between `env(` and its first comma stands the name of a variable. */
  readonly call: boolean;
}

function maskCode(text: string): string {
  const tokens = text.match(TOKEN) ?? [];
  const masked: string[] = [];
  const armed: Armed[] = [];
  let depth = 0;
  let lastSign = '';

  for (const [index, token] of tokens.entries()) {
    if (isSpace(token)) {
      if (isLineEnd(token) && armed.length > 0 && !continues(lastSign, tokens, index)) disarm(armed, depth);
      masked.push(token);
      continue;
    }
    let result = token;
    // A quote on its own is a sign, and so is anything else of one character but for names too short to tell of a secret.
    if (token.length > 1 && /^['"`]/.test(token)) {
      const before = significant(tokens, index, -1);
      const after = significant(tokens, index, 1);
      const isKey =
        after === ':' && (before === '{' || before === ',' || before === '' || isLineStart(tokens, index));
      const isVariable = namesVariable(tokens, index);
      if (!isKey && !isVariable) {
        result = armed.length > 0 || looksGenerated(token) ? maskLiteral(token) : maskInside(token);
      }
      if (soundsSecret(token.slice(1, -1))) {
        // `config['secret'] = …`, `process.env['SECRET'] || …`
        if (after === ']') armed.push({ depth: depth - 1, call: false });
        else if (isVariable || before === '(') armed.push({ depth, call: true });
        else arm(armed, depth, after);
      }
    } else if (token.length > 1) {
      if (soundsSecret(token)) arm(armed, depth, significant(tokens, index, 1));
    } else if ('([{'.includes(token)) {
      depth++;
      // The properties of an object have names of their own.
      if (token === '{') armed.length = 0;
    } else if (')]}'.includes(token)) {
      depth--;
      disarmAbove(armed, depth);
    } else if (token === ',' || token === ';') {
      disarm(armed, depth, token === ';');
    }
    lastSign = token;
    masked.push(result);
  }
  return masked.join('');
}

/** Of a token, which is white space from its first character to its last, or has none. */
function isSpace(token: string | undefined): boolean {
  return token !== undefined && /^\s/.test(token);
}

function isLineEnd(token: string): boolean {
  return token === '\n' || token === '\r\n' || token === '\r';
}

function arm(armed: Armed[], depth: number, after: string): void {
  if (after !== '' && ':=|?!('.includes(after)) armed.push({ depth, call: false });
}

/** A comma ends the value of a property, but within the call of `env` it only begins the fallback. */
function disarm(armed: Armed[], depth: number, all = false): void {
  for (let at = armed.length - 1; at >= 0; at--) {
    const entry = armed[at];
    if (entry && (all || (entry.depth >= depth && !entry.call))) armed.splice(at, 1);
  }
}

function disarmAbove(armed: Armed[], depth: number): void {
  for (let at = armed.length - 1; at >= 0; at--) {
    if ((armed[at]?.depth ?? 0) > depth) armed.splice(at, 1);
  }
}

/** Whether the expression goes on in the next line. */
function continues(lastSign: string, texts: readonly string[], index: number): boolean {
  if (lastSign !== '' && ':=|?+&([,'.includes(lastSign)) return true;
  let at = index + 1;
  // The sign of a diff line is none of the code.
  if (texts[at] === '+' || texts[at] === '-') at++;
  while (isSpace(texts[at])) at++;
  return '|?'.includes(texts[at] ?? '.');
}

function significant(texts: readonly string[], index: number, step: 1 | -1): string {
  let at = index + step;
  while (isSpace(texts[at])) at += step;
  return texts[at] ?? '';
}

function isLineStart(texts: readonly string[], index: number): boolean {
  const before = texts.slice(Math.max(0, index - 3), index).join('');
  return /(?:^|[\r\n])[+-]?\s*$/.test(before);
}

/** `env('X'`, `env.array('X'`, `process.env['X'`, and `require('./x'` which names a file. */
function namesVariable(texts: readonly string[], index: number): boolean {
  const before = texts.slice(Math.max(0, index - 8), index).join('');
  return /(?:\benv(?:\.\w+)?\(\s*[+-]?\s*|\benv\[\s*|\brequire\(\s*|\bfrom\s+|\bimport\(?\s*)$/.test(before);
}

/** A literal can hold code in its turn, and text between two stray quotes is none. */
function maskInside(literal: string): string {
  const inner = literal.slice(1);
  return /['"`]/.test(inner.slice(0, -1)) || /[:=]/.test(inner)
    ? (literal[0] ?? '') + maskCode(inner)
    : literal;
}

/** The quotes and `${…}` of a literal stay, and so do its line ends. */
function maskLiteral(literal: string): string {
  const quote = literal[0] ?? '';
  const closed = literal.length > 1 && literal.endsWith(quote);
  const inner = literal.slice(1, closed ? -1 : undefined);
  if (inner === '') return literal;
  if (quote !== '`') return quote + MASK + (closed ? quote : '');
  const masked = inner
    .split(/(\$\{[^}]*\})/)
    .map((piece) => (piece.startsWith('${') ? maskCode(piece) : piece.replace(/[^\r\n]+/g, MASK)))
    .join('');
  return quote + masked + quote;
}

/** Words of a name that tell a secret: `jwtSecret`, `APP_KEYS`, `api-token`, `DATABASE_PASSWORD`. */
function soundsSecret(name: string): boolean {
  if (!/^[\p{L}\p{N}_$.-]+$/u.test(name)) return false;
  if (/secret|salt|token|passw(?:or)?d|passphrase|credential|authorization|apikey|privatekey/i.test(name))
    return true;
  return (
    LIKE_SECRET_WORD.test(name) &&
    name
      .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => SECRET_WORDS.has(word.replace(/\d+$/, '')))
  );
}

/** What has none of these words in it needs not be cut into words. */
const LIKE_SECRET_WORD = /key|pass|pwd|dsn|cookie|bearer/iu;

const SECRET_WORDS: ReadonlySet<string> = new Set(['key', 'keys', 'pass', 'pwd', 'dsn', 'cookie', 'bearer']);

/** What generators write: long base64 with digits and both cases, or long hexadecimal. */
function looksGenerated(literal: string): boolean {
  const inner = literal.slice(1, -1);
  if (/^[0-9a-f]{32,}$/i.test(inner)) return true;
  return (
    /^[A-Za-z0-9+/_-]{20,}={0,2}$/.test(inner) &&
    /[A-Z]/.test(inner) &&
    /[a-z]/.test(inner) &&
    (/=$/.test(inner) || (inner.match(/\d/g)?.length ?? 0) > 2)
  );
}
