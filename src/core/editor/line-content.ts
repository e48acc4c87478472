import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** A line, counted from 0, without the white space around it. */
export function lineContent(document: TextDocument, line: number): Range {
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return {
    start: { line, character: Math.min(start, end) },
    end: { line, character: end },
  };
}
