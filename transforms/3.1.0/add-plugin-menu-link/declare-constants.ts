import type { Node } from '@babel/types';
import type { Edit } from '../../../src/ast/edits.ts';
import type { Source } from '../../../src/ast/source.ts';
import { indentAt, lineStart } from '../../../src/ast/style.ts';
import { type Place, placeOf } from './surroundings.ts';

/** A constant to be declared. */
export interface Constant {
  readonly name: string;
  readonly expression: string;
}

/** Whether a constant can be declared before the statement that an object stands in. */
export function canDeclareBefore(source: Source, object: Node): boolean {
  const statement = placeOf(source.program, object)?.statement;
  const inner = statement?.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  // In `const a = 1, plugin = { … }` the value may need a name of the same declaration.
  return inner !== undefined && !(inner?.type === 'VariableDeclaration' && inner.declarations.length > 1);
}

/**
 * Declares constants where a careful person would: below the variables that stand before the object's statement, else
 * right above it.
 */
export function declareConstants(source: Source, object: Node, constants: readonly Constant[]): Edit[] {
  const place = placeOf(source.program, object);
  if (!place || constants.length === 0) return [];
  const { text, style } = source;
  const start = place.statement.start ?? 0;
  const indent = indentAt(text, start);
  const ownLine = text.slice(lineStart(text, start), start).trim() === '';
  const end = style.semicolons || !ownLine ? ';' : '';
  const lines = constants.map(({ name, expression }) => `const ${name} = ${expression}${end}`);

  if (!ownLine) return [insertion(start, lines.map((line) => `${line} `).join(''))];
  const above = endOfVariablesAbove(source, place);
  if (above !== undefined) return [insertion(above, lines.map((line) => style.eol + indent + line).join(''))];
  const offset = startWithComments(source, start);
  return [insertion(offset, lines.map((line) => line + style.eol + indent).join(''))];
}

/** The end of the statement before, with the comments on its last line, if it declares variables. */
function endOfVariablesAbove(source: Source, { statement, body }: Place): number | undefined {
  const before = body[body.indexOf(statement) - 1];
  if (before?.type !== 'VariableDeclaration') return undefined;
  let end = before.end ?? 0;
  for (const comment of source.comments) {
    const between = source.text.slice(end, comment.start ?? 0);
    if ((comment.start ?? 0) >= end && /^[ \t]*$/.test(between)) end = comment.end ?? end;
  }
  return end;
}

/** Comments directly above a statement are about it, and stay with it. */
function startWithComments(source: Source, offset: number): number {
  let start = offset;
  for (const comment of [...source.comments].reverse()) {
    const [from, to] = [comment.start ?? 0, comment.end ?? 0];
    const ownLine = source.text.slice(lineStart(source.text, from), from).trim() === '';
    if (to <= start && ownLine && /^(\r\n|\r|\n)?[ \t]*$/.test(source.text.slice(to, start))) start = from;
  }
  return start;
}

const insertion = (offset: number, text: string): Edit => ({ start: offset, end: offset, text });
