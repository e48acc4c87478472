import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileTransforms } from '../../core/editor/file-transforms.ts';
import { projectFindings } from '../../core/editor/project-findings.ts';
import { textEdits } from '../../core/editor/text-edits.ts';
import { orCancelled } from './or-cancelled.ts';
import { previewRequest, statusRequest, transformsRequest } from './requests.ts';
import type { Session } from './session.ts';

/** Answers what our own extension asks. */
export function answerRequests({ connection, views }: Session): void {
  connection.onRequest(transformsRequest, async ({ uri }, token) => {
    const view = await orCancelled(token, views.viewOf(uri));
    if (!view) return [];
    return fileTransforms(view.request, view.path).map(({ told: { id, title }, result }) => {
      const { kind, reason } = result;
      return { id, title, kind, reason };
    });
  });

  connection.onRequest(previewRequest, async ({ uri, id }, token) => {
    const view = await orCancelled(token, views.viewOf(uri));
    if (!view) return { edits: [] };
    const found = fileTransforms(view.request, view.path).find(({ told }) => told.id === id);
    if (found?.result.kind !== 'changed') return { edits: [] };
    return { edits: textEdits(TextDocument.create(uri, '', 0, view.text), found.result.edits) };
  });

  connection.onRequest(statusRequest, async ({ uri }, token) => {
    const view = await orCancelled(token, views.viewOf(uri));
    if (!view) return null;
    const { project, target } = view.request;
    return {
      root: view.root,
      version: project.version.version,
      target: target.kind === 'version' ? target.version : null,
      needed: projectFindings(view.request).needed,
    };
  });
}
