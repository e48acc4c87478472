import type { AnnotatedTextEdit, ClientCapabilities, TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** What is to be written to one file. */
export interface FileEdit {
  readonly uri: string;
  /** Of the open document; `null` for a file that is only on the disk. */
  readonly version: number | null;
  readonly creates: boolean;
  readonly edits: readonly TextEdit[];
}

/**
 * Edits of several files in the form that a client understands.
 *
 * @param confirm what the user is asked first, where the client can show a preview
 */
export function workspaceEdit(
  files: readonly FileEdit[],
  { workspace }: ClientCapabilities,
  confirm?: string,
): WorkspaceEdit {
  const { documentChanges, resourceOperations, changeAnnotationSupport } = workspace?.workspaceEdit ?? {};
  if (!documentChanges)
    return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, [...edits]])) };
  const asks = confirm !== undefined && changeAnnotationSupport !== undefined;
  const annotation = asks ? { annotationId: ANNOTATION } : {};
  const annotated = (edit: TextEdit): TextEdit | AnnotatedTextEdit => ({ ...edit, ...annotation });
  const creates = resourceOperations?.includes('create') ?? false;
  return {
    documentChanges: files.flatMap(({ uri, version, edits, ...file }) => [
      ...(file.creates && creates
        ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true }, ...annotation }]
        : []),
      { textDocument: { uri, version }, edits: edits.map(annotated) },
    ]),
    ...(asks && { changeAnnotations: { [ANNOTATION]: { label: confirm, needsConfirmation: true } } }),
  };
}

const ANNOTATION = 'upgrade';
