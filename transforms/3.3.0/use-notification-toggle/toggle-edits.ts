import type { Edit } from '../../../src/ast/edits.ts';
import type { Source } from '../../../src/ast/source.ts';
import { indentAt, lineStart } from '../../../src/ast/style.ts';
import type { OldCall } from './find-calls.ts';

/** Where Prettier, which Strapi's own plugins follow, breaks a line. */
const LINE_WIDTH = 80;

/** `strapi.notification.toggle({ type: 'success', message: … });` */
export function toggleCall(source: Source, type: OldCall['type'], message: string): string {
  const { semicolons } = source.style;
  return `strapi.notification.toggle(${onOneLine(source, type, message)})${semicolons ? ';' : ''}`;
}

/** The edits that make an old call one of `toggle`: its name, and an object around its argument. */
export function toggleEdits(source: Source, { node, property, type }: OldCall, message: string): Edit[] {
  const { text, style } = source;
  const quote = property.type === 'StringLiteral' ? text[property.start ?? 0] : '';
  const name: Edit = { start: property.start ?? 0, end: property.end ?? 0, text: `${quote}toggle${quote}` };
  const argument = node.arguments[0];
  const [start, end] = [argument?.start ?? 0, argument?.end ?? 0];
  const close = (node.end ?? 0) - 1;
  const open = text.lastIndexOf('(', start - 1);
  const [before, after] = [text.slice(open + 1, start), text.slice(end, close)];
  const line = onOneLine(source, type, message);
  // Comments and parentheses around the argument stay where they are.
  if (before.trim() !== '' || !/^\s*,?\s*$/.test(after)) return [name, { start, end, text: line }];
  const first = lineStart(text, node.start ?? 0);
  const width = open + 2 - first + (name.text.length - (name.end - name.start)) + line.length;
  const tail = /^[^\r\n]*/.exec(text.slice(close + 1))?.[0].length ?? 0;
  const isLong = /[\r\n]/.test(message);
  // Lines within a template are part of its text.
  if (isLong ? message.includes('`') : width + tail <= LINE_WIDTH)
    return [name, { start: open + 1, end: close, text: line }];
  const outer = indentAt(text, node.start ?? 0);
  const inner = outer + style.indent;
  const lines = [
    `type: ${style.quote}${type}${style.quote}`,
    `message: ${message.replace(/(\r\n|\r|\n)(?=[ \t]*\S)/g, `$1${style.indent}`)}${style.trailingComma ? ',' : ''}`,
  ];
  const block = `{${style.eol}${inner}${lines.join(`,${style.eol}${inner}`)}${style.eol}${outer}}`;
  return [name, { start: open + 1, end: close, text: block }];
}

function onOneLine({ style }: Source, type: OldCall['type'], message: string): string {
  const pad = style.bracketSpacing ? ' ' : '';
  return `{${pad}type: ${style.quote}${type}${style.quote}, message: ${message}${pad}}`;
}
