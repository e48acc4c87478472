import { basename } from 'node:path';
import { type QuickPickItem, type TextDocument, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type TransformState, transformsRequest } from './transforms-request.ts';

/** Asks which of the transforms that apply to a document is meant. Those that only a person can follow are told as such. */
export async function pickTransform(
  client: LanguageClient,
  document: TextDocument,
): Promise<TransformState | undefined> {
  const name = basename(document.uri.path);
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const all = await client.sendRequest(transformsRequest, { uri });
  const items = (['changed', 'needs-you'] as const).flatMap((kind) =>
    all.filter((transform) => transform.kind === kind).map(itemOf),
  );
  if (items.length === 0) {
    const done = all.filter(({ kind }) => kind === 'already-done').map(({ id }) => id);
    const known = done.length > 0 ? ` Already done: ${done.join(', ')}.` : '';
    void window.showInformationMessage(`No transform has anything to do in ${name}.${known}`);
    return undefined;
  }
  const picked = await window.showQuickPick(items, {
    title: `Apply a transform to ${name}`,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.transform.kind === 'needs-you') {
    void window.showWarningMessage(`${picked.transform.title}: ${picked.transform.reason}`);
    return undefined;
  }
  return picked?.transform;
}

function itemOf(transform: TransformState): QuickPickItem & { readonly transform: TransformState } {
  const { id, title, kind, reason } = transform;
  return {
    label: kind === 'needs-you' ? `$(warning) ${title}` : title,
    description: id,
    detail: kind === 'needs-you' ? `Needs you. ${reason}` : reason,
    transform,
  };
}
