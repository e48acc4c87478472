export interface Token {
  readonly kind: 'plain' | 'comment' | 'string' | 'number' | 'keyword' | 'key' | 'call';
  readonly text: string;
}

export type Language = 'script' | 'json' | 'yaml' | 'env' | 'plain';

const NUMBER = String.raw`(?<number>\b(?:0x[\da-fA-F]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)n?\b)`;
const SCRIPT_COMMENT = String.raw`(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S])))`;
const SCRIPT_WORDS =
  'as|async|await|break|case|catch|class|const|continue|default|delete|do|else|enum|export|extends|false|finally|for|from|function|if|implements|import|in|instanceof|interface|let|new|null|of|readonly|return|static|satisfies|super|switch|this|throw|true|try|type|typeof|undefined|var|void|while|yield';

/** What is pretty in a diff, not what is right in a compiler: the first alternative that fits wins. */
const PATTERNS: Readonly<Record<Exclude<Language, 'plain'>, string>> = {
  script: [
    SCRIPT_COMMENT,
    String.raw`(?<string>'(?:[^'\\\n]|\\.)*'?|"(?:[^"\\\n]|\\.)*"?|${'`'}(?:[^${'`'}\\]|\\[\s\S])*${'`'}?)`,
    NUMBER,
    String.raw`(?<key>(?<![\w$.?])[A-Za-z_$][\w$]*(?=\s*:))`,
    String.raw`(?<keyword>(?<![\w$.])(?:${SCRIPT_WORDS})(?![\w$]))`,
    String.raw`(?<call>(?<![\w$])[A-Za-z_$][\w$]*(?=\())`,
    // A word as a whole, so that no part of it is taken for something else.
    String.raw`[A-Za-z_$][\w$]*`,
  ].join('|'),
  json: [
    SCRIPT_COMMENT,
    String.raw`(?<key>"(?:[^"\\\n]|\\.)*"(?=\s*:))`,
    String.raw`(?<string>"(?:[^"\\\n]|\\.)*"?)`,
    NUMBER,
    String.raw`(?<keyword>\b(?:true|false|null)\b)`,
  ].join('|'),
  yaml: [
    String.raw`(?<comment>(?<![^\s])#[^\n]*)`,
    String.raw`(?<key>(?<=^[ \t]*(?:-[ \t]+)*)(?:"[^"\n]*"|'[^'\n]*'|[\w$@./-]+)(?=:(?:\s|$)))`,
    String.raw`(?<string>"(?:[^"\\\n]|\\.)*"?|'(?:[^'\n]|'')*'?)`,
    NUMBER,
    String.raw`(?<keyword>\b(?:true|false|null)\b)`,
  ].join('|'),
  env: [
    String.raw`(?<comment>^[ \t]*#[^\n]*)`,
    String.raw`(?<key>(?<=^[ \t]*(?:export[ \t]+)?)[\w.-]+(?=[ \t]*=))`,
    String.raw`(?<string>(?<==)[^\n]+)`,
  ].join('|'),
};

const KINDS = ['comment', 'string', 'number', 'keyword', 'key', 'call'] as const;

/** By the name of a file: `config/server.js`, `.env.example`. */
export function languageOf(path: string): Language {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/^\.env(\.|$)/.test(name)) return 'env';
  if (/\.[cm]?[jt]sx?$/.test(name)) return 'script';
  if (/\.jsonc?$/.test(name)) return 'json';
  return /\.ya?ml$/.test(name) ? 'yaml' : 'plain';
}

/** The tokens of each line; comments and template strings may go over several. */
export function tokenLines(lines: readonly string[], language: Language): Token[][] {
  const result: Token[][] = [[]];
  const add = (kind: Token['kind'], text: string): void => {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) result.push([]);
      if (part !== '') result.at(-1)?.push({ kind, text: part });
    }
  };
  const text = lines.join('\n');
  if (language === 'plain') add('plain', text);
  else {
    let end = 0;
    for (const match of text.matchAll(new RegExp(PATTERNS[language], 'gm'))) {
      add('plain', text.slice(end, match.index));
      add(KINDS.find((kind) => match.groups?.[kind] !== undefined) ?? 'plain', match[0]);
      end = match.index + match[0].length;
    }
    add('plain', text.slice(end));
  }
  return result;
}
