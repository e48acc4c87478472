import type { Node, Program } from '@babel/types';
import { walk } from './walk.ts';

/** How a file is written, measured from the file itself. */
export interface Style {
  readonly eol: '\n' | '\r\n' | '\r';
  /** One level: a tab or some spaces. */
  readonly indent: string;
  readonly quote: "'" | '"';
  /** Whether the last property of a multi-line object ends in a comma. */
  readonly trailingComma: boolean;
  readonly semicolons: boolean;
  /** `{ a }` rather than `{a}`. */
  readonly bracketSpacing: boolean;
}

/** Measures by majority; where a file says nothing, what Strapi's own generators write. */
export function measureStyle(text: string, program: Program): Style {
  const votes = { quote: 0, trailingComma: 0, semicolons: 0, bracketSpacing: 0 };
  const indents = new Map<string, number>();

  walk(program, (node) => {
    if (node.type === 'StringLiteral') votes.quote += quoteVote(text[node.start ?? 0], node.value);
    if (STATEMENTS.has(node.type)) votes.semicolons += text[(node.end ?? 0) - 1] === ';' ? 1 : -1;
    const children = childrenInBraces(node);
    const last = children?.at(-1);
    if (!children || !last) return;
    const body = text.slice(node.start ?? 0, node.end ?? 0);
    if (!/[\r\n]/.test(body)) {
      if (body.startsWith('{')) votes.bracketSpacing += /\s/.test(body[1] ?? '') ? 1 : -1;
      return;
    }
    if (node.type === 'ObjectExpression' || node.type === 'ArrayExpression') {
      const tail = text.slice(last.end ?? 0, node.end ?? 0);
      if (/[\r\n]/.test(tail)) votes.trailingComma += /^\s*,/.test(tail) ? 1 : -1;
    }
    const unit = indentStep(text, node, children[0]);
    if (unit) indents.set(unit, (indents.get(unit) ?? 0) + 1);
  });

  return {
    eol: measureEol(text),
    indent: mostFrequent(indents) ?? '  ',
    quote: votes.quote < 0 ? '"' : "'",
    trailingComma: votes.trailingComma >= 0,
    semicolons: votes.semicolons >= 0,
    bracketSpacing: votes.bracketSpacing >= 0,
  };
}

/** The quote that every string of a text must have, where the text alone tells it; without strings, that of Strapi's own generators. */
export function onlyQuote(text: string): Style['quote'] | undefined {
  return text.includes('"') ? undefined : "'";
}

/** The line end that most lines of a text have; `\n` for a text of one line. */
export function measureEol(text: string): Style['eol'] {
  if (!text.includes('\r')) return '\n';
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  const lf = (text.match(/\n/g)?.length ?? 0) - crlf;
  const cr = (text.match(/\r/g)?.length ?? 0) - crlf;
  if (crlf > lf && crlf >= cr) return '\r\n';
  return cr > lf ? '\r' : '\n';
}

/** The white space that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

const MAX_INDENT = 8;

const STATEMENTS: ReadonlySet<string> = new Set([
  'ExpressionStatement',
  'VariableDeclaration',
  'ReturnStatement',
  'ImportDeclaration',
]);

/** A string that holds a quote says nothing: its author had no choice. */
function quoteVote(quote: string | undefined, value: string): number {
  if (/["']/.test(value)) return 0;
  return quote === '"' ? -1 : quote === "'" ? 1 : 0;
}

function childrenInBraces(node: Node): readonly (Node | null)[] | undefined {
  switch (node.type) {
    case 'ObjectExpression':
    case 'ObjectPattern':
      return node.properties;
    case 'ArrayExpression':
      return node.elements;
    case 'BlockStatement':
      return node.body;
    default:
      return undefined;
  }
}

/** How much deeper a child stands than the line that opens the braces; `undefined` for alignment to something else. */
export function indentStep(text: string, parent: Node, child: Node | null | undefined): string | undefined {
  if (!child) return undefined;
  const start = child.start ?? 0;
  const own = text.slice(lineStart(text, start), start);
  if (!/^[ \t]*,?[ \t]*$/.test(own)) return undefined;
  const outer = indentAt(text, parent.start ?? 0);
  const inner = indentAt(text, start);
  const step = inner.startsWith(outer) ? inner.slice(outer.length) : '';
  return step !== '' && step.length <= MAX_INDENT ? step : undefined;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
