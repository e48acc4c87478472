import { Disposable, StatusBarAlignment, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type ProjectStatus, statusRequest } from './status-request.ts';

/** Shows the version and the target of the project that the open file belongs to: `Strapi 4.6.1 → 4.7.1`. */
export function showStatus(client: LanguageClient): Disposable {
  const item = window.createStatusBarItem('strapiUplift.status', StatusBarAlignment.Right);
  item.name = 'Strapi Uplift';
  item.command = 'strapiUplift.upgrade';
  let turn = 0;

  const refresh = async (): Promise<void> => {
    const mine = ++turn;
    const status = await statusOf(client);
    // Another file may have been opened meanwhile.
    if (mine !== turn) return;
    if (!status) return item.hide();
    const { root, version, target, needed } = status;
    item.text = target === null ? `Strapi ${version}` : `Strapi ${version} → ${target}`;
    item.tooltip = `${root}\n${needed === 0 ? 'Nothing is needed.' : `${needed} ${needed === 1 ? 'step is' : 'steps are'} needed.`}`;
    item.show();
  };

  return Disposable.from(
    item,
    client.onDidChangeState(refresh),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidSaveTextDocument(refresh),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('strapiUplift')) void refresh();
    }),
  );
}

async function statusOf(client: LanguageClient): Promise<ProjectStatus | null> {
  const uri = window.activeTextEditor?.document.uri;
  if (uri?.scheme !== 'file' || !client.isRunning()) return null;
  try {
    return await client.sendRequest(statusRequest, { uri: client.code2ProtocolConverter.asUri(uri) });
  } catch {
    // The server is stopping, or was never able to start, which the client has told.
    return null;
  }
}
