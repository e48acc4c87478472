import { window, workspace } from 'vscode';
import { ExecuteCommandRequest } from 'vscode-languageclient';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Has the server prepare the upgrade of the project that the open file belongs to, or the first folder; it sends the edits to review. */
export async function upgradeProject(client: LanguageClient): Promise<void> {
  const open = window.activeTextEditor?.document.uri;
  const uri = open?.scheme === 'file' ? open : workspace.workspaceFolders?.[0]?.uri;
  if (!uri) {
    void window.showInformationMessage('Open a Strapi project first.');
    return;
  }
  const answer: unknown = await client.sendRequest(ExecuteCommandRequest.type, {
    command: 'strapiUplift.upgradeProject',
    arguments: [{ uri: client.code2ProtocolConverter.asUri(uri) }],
  });
  if (isRefused(answer)) void window.showInformationMessage('Nothing of the upgrade was applied.');
}

/** The edits were discarded, or a file has changed since they were made. */
function isRefused(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'applied' in answer && answer.applied === false;
}
