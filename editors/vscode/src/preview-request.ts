import { RequestType, type TextEdit } from 'vscode-languageclient';

/** The edits that a transform would make in an open file, as it is in the editor. */
export const previewRequest = new RequestType<
  { readonly uri: string; readonly id: string },
  { readonly edits: TextEdit[] },
  void
>('strapiUplift/preview');
