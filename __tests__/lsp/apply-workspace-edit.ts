import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * What files look like after an edit, by path; nothing is written.
 *
 * @param open the texts of the files that are open
 */
export function applyWorkspaceEdit(
  { changes = {}, documentChanges = [] }: WorkspaceEdit,
  open: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const edits: [string, readonly TextEdit[]][] = [
    ...Object.entries(changes),
    ...documentChanges
      .filter(TextDocumentEdit.is)
      .map(({ textDocument, edits }): [string, TextEdit[]] => [
        textDocument.uri,
        edits.flatMap((edit) => ('newText' in edit ? [edit] : [])),
      ]),
  ];
  return Object.fromEntries(
    edits.map(([uri, edits]) => {
      const file = fileURLToPath(uri);
      const before = open[file] ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
      return [file, TextDocument.applyEdits(TextDocument.create(uri, '', 0, before), [...edits])];
    }),
  );
}
