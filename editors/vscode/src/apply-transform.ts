import { basename } from 'node:path';
import { commands, WorkspaceEdit, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pickTransform } from './pick-transform.ts';
import { previewRequest } from './preview-request.ts';
import type { Previews } from './previews.ts';

/** Lets choose a transform for the open file, shows the diff, and applies it when told to. */
export async function applyTransform(client: LanguageClient, previews: Previews): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) {
    void window.showInformationMessage('Open a file of a Strapi project first.');
    return;
  }
  const transform = await pickTransform(client, document);
  if (!transform) return;

  const { id, title } = transform;
  const { version } = document;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const before = TextDocument.create(uri, document.languageId, version, document.getText());
  const { edits } = await client.sendRequest(previewRequest, { uri, id });
  const preview = previews.open(document, id, TextDocument.applyEdits(before, edits));
  const name = basename(document.uri.path);
  await commands.executeCommand('vscode.diff', document.uri, preview, `${name}: ${title}`);
  const answer = await window.showInformationMessage(`Apply to ${name}: ${title}?`, 'Apply', 'Cancel');
  await previews.close(preview);
  if (answer !== 'Apply') return;
  if (document.isClosed || document.version !== version)
    throw new Error(`${name} has changed since the diff was made. Nothing was applied; run it again.`);

  const edit = new WorkspaceEdit();
  edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits(edits));
  if (!(await workspace.applyEdit(edit))) throw new Error(`${name} could not be edited.`);
  await window.showTextDocument(document);
}
