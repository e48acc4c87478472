import type { Diagnostic, Range, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note, Outcome } from '../../ast/outcome.ts';
import { diagnosticOf, ERROR, INFORMATION, type Told, WARNING } from './diagnostic-of.ts';
import { lineContent } from './line-content.ts';
import { textEdits } from './text-edits.ts';

/** What an editor does with an outcome: `edits` for its buffer, and what to show about the buffer as it is. */
export interface BufferResult {
  readonly edits: readonly TextEdit[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * An outcome in the terms of the Language Server Protocol: lines and UTF-16 characters, counted from 0.
 *
 * `module.exports = ({ env }) => ({});` → one edit, and one warning on that line
 */
export function bufferResult(text: string, outcome: Outcome, told: Told): BufferResult {
  const document = TextDocument.create('', '', 0, text);
  const lineAt = (line = 1): Range => lineContent(document, line - 1);
  const notes = outcome.notes.map(({ level, line, message }: Note) =>
    diagnosticOf(told, lineAt(line), level === 'warning' ? WARNING : INFORMATION, message),
  );
  switch (outcome.kind) {
    case 'changed': {
      const first = Math.min(...outcome.edits.map(({ start }) => start));
      const range = lineContent(document, document.positionAt(first).line);
      const changed = diagnosticOf(told, range, WARNING, `${told.title}. ${outcome.reason}`);
      return { edits: textEdits(document, outcome.edits), diagnostics: [changed, ...notes] };
    }
    case 'needs-you': {
      const { line, reason, snippet, frame } = outcome;
      const message = snippet === undefined ? reason : `${reason}\n\n${snippet}`;
      const severity = frame === undefined ? WARNING : ERROR;
      return { edits: [], diagnostics: [diagnosticOf(told, lineAt(line), severity, message), ...notes] };
    }
    default:
      return { edits: [], diagnostics: notes };
  }
}
