import type { Engine } from '../catalog.ts';

/**
 * The statements of a file, without their semicolons. Those in text, names, comments, PostgreSQL's `$$` bodies and the
 * `BEGIN … END` of a trigger end nothing.
 */
export function splitStatements(text: string, engine: Engine): readonly string[] {
  const statements: string[] = [];
  let current = '';
  const end = (): void => {
    if (hasSql(current)) statements.push(current.trim());
    current = '';
  };
  for (const [token] of text.matchAll(tokens(engine))) {
    if (token === ';' && !insideTrigger(current)) end();
    else current += token;
  }
  end();
  return statements;
}

/** Text, names and comments whole; everything else one word or character at a time. */
function tokens(engine: Engine): RegExp {
  // Only MySQL reads a backslash in text by default.
  const string =
    engine === 'mysql'
      ? String.raw`'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"`
      : `'(?:[^']|'')*'|"(?:[^"]|"")*"`;
  const escaped = String.raw`[eE]'(?:[^'\\]|\\.|'')*'`;
  const parts = [
    escaped,
    string,
    '`(?:[^`]|``)*`',
    String.raw`\/\*[\s\S]*?\*\/`,
    String.raw`--[^\n]*`,
    String.raw`\$(\w*)\$[\s\S]*?\$\1\$`,
    String.raw`\w+`,
    String.raw`[\s\S]`,
  ];
  return new RegExp(parts.join('|'), 'g');
}

function insideTrigger(statement: string): boolean {
  return /^\s*CREATE\s+(?:TEMP\w*\s+)?TRIGGER\b/i.test(statement) && !/\bEND\s*$/i.test(statement);
}

function hasSql(text: string): boolean {
  return text.replace(/\/\*[\s\S]*?\*\/|--[^\n]*/g, '').trim() !== '';
}
