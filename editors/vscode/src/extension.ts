import { join } from 'node:path';
import { commands, type ExtensionContext, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { applyTransform } from './apply-transform.ts';
import { createClient } from './create-client.ts';
import { orTell } from './or-tell.ts';
import { Previews } from './previews.ts';
import { showStatus } from './show-status.ts';
import { upgradeProject } from './upgrade-project.ts';

let client: LanguageClient | undefined;

/** VS Code calls this when a workspace with a package.json is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const started = createClient(context.asAbsolutePath(join('server', 'bin', 'strapi-uplift.js')));
  client = started;
  const previews = new Previews();
  context.subscriptions.push(
    previews,
    workspace.registerTextDocumentContentProvider(Previews.scheme, previews),
    commands.registerCommand('strapiUplift.applyTransform', () =>
      orTell(() => applyTransform(started, previews)),
    ),
    // `strapiUplift.upgradeProject` itself is the server's, and registered by the client.
    commands.registerCommand('strapiUplift.upgrade', () => orTell(() => upgradeProject(started))),
    showStatus(started),
  );
  await started.start();
}

export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
