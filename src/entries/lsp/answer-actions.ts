import { randomBytes } from 'node:crypto';
import {
  type CodeAction,
  ErrorCodes,
  MessageType,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { z } from 'zod';
import { buildPlan } from '../../core/build-plan.ts';
import { codeActions, type OfferedAction } from '../../core/editor/code-actions.ts';
import { fileProblems } from '../../core/editor/file-problems.ts';
import { fixAllPasses } from '../../core/editor/fix-all-passes.ts';
import { projectFindings } from '../../core/editor/project-findings.ts';
import { textEdits } from '../../core/editor/text-edits.ts';
import { workspaceEdit } from '../../core/editor/workspace-edit.ts';
import { textOf } from '../../core/project.ts';
import { realisePlan } from '../../core/realise-plan.ts';
import { realiseSecrets } from '../../core/secrets/realise-secrets.ts';
import { textsOf } from '../../core/texts-of.ts';
import { composePasses } from '../../io/journal/compose-passes.ts';
import { ENV_FILE } from '../../strapi/env-files.ts';
import { fileEdits } from './file-edits.ts';
import { orCancelled } from './or-cancelled.ts';
import { UPGRADE_PROJECT } from './requests.ts';
import type { Session } from './session.ts';
import { tell } from './tell.ts';
import type { View } from './views.ts';

const secretData = z.object({ uri: z.string(), secret: z.string() });
const upgradeArguments = z.tuple([z.object({ uri: z.string() })], z.unknown());

/** Offers the fixes at a place, and carries out what is more than an edit of one file. */
export function answerActions({ connection, documents, capabilities, views }: Session): void {
  const { resolveSupport, dataSupport } = capabilities.textDocument?.codeAction ?? {};
  const canResolve = dataSupport === true && (resolveSupport?.properties.includes('edit') ?? false);

  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }, token) => {
    const view = await orCancelled(token, views.viewOf(uri));
    const document = documents.get(uri);
    if (!view || !document) return null;
    const { path, text, request } = view;
    const findings = projectFindings(request);
    const { target } = request;
    const offered = codeActions({
      range,
      ...(only && { only }),
      problems: fileProblems(findings, path, text),
      fixAll: () => fixAll(view, document),
      ...(target.kind === 'version' && findings.needed > 0 && { upgradeTo: target.version }),
    });
    return offered.map(({ act, ...action }) => ({ ...action, ...carryOut(act, view, document) }));
  });

  const carryOut = (act: OfferedAction['act'], view: View, document: TextDocument): Partial<CodeAction> => {
    const { uri, version } = document;
    switch (act.kind) {
      case 'edits':
        return { edit: workspaceEdit([{ uri, version, creates: false, edits: act.edits }], capabilities) };
      case 'secret':
        // Its value is made for whoever takes the fix, not for everybody who is shown it.
        return canResolve
          ? { data: { uri, secret: act.variable } }
          : { edit: secretEdit(view, act.variable) };
      case 'upgrade':
        return {
          command: { title: 'Upgrade the whole project', command: UPGRADE_PROJECT, arguments: [{ uri }] },
        };
    }
  };

  const secretEdit = ({ root, open, request }: View, variable: string): WorkspaceEdit => {
    const { env } = projectFindings(request);
    const decisions = env?.decisions.filter((decision) => decision.variable === variable) ?? [];
    const texts = new Map([[ENV_FILE, textOf(request.project, ENV_FILE) ?? null]]);
    const changes = env ? realiseSecrets({ files: [{ ...env, decisions }] }, texts, randomBytes) : [];
    return workspaceEdit(fileEdits(root, changes, open), capabilities);
  };

  connection.onCodeActionResolve(async (action, token) => {
    const data = secretData.safeParse(action.data).data;
    const view = data && (await orCancelled(token, views.viewOf(data.uri)));
    return data && view ? { ...action, edit: secretEdit(view, data.secret) } : action;
  });

  connection.onExecuteCommand(async ({ command, arguments: given }, token) => {
    const named = upgradeArguments.safeParse(given).data;
    if (command !== UPGRADE_PROJECT || !named)
      throw new ResponseError<void>(ErrorCodes.InvalidParams, `${UPGRADE_PROJECT} takes { uri }.`);
    const view = await orCancelled(token, views.viewOf(named[0].uri));
    if (!view) return nothingToDo('This is no part of a Strapi project whose version is known.');
    const { root, open, request } = view;
    const { project, catalog, target } = request;
    const from = project.version.version;
    if (target.kind === 'none')
      return nothingToDo(`Strapi ${from}: no guide leads further. Name a version in strapiUplift.target.`);
    const to = target.version;
    const plan = buildPlan({ project, catalog, to, selection: { only: [], skip: [], with: [] } });
    const files = fileEdits(root, realisePlan(plan, textsOf(project, plan), randomBytes), open);
    if (files.length === 0) return nothingToDo(`Nothing is left to change for Strapi ${to}.`);
    const unsaved = files.find(({ creates, version }) => creates && version !== null);
    if (unsaved) return nothingToDo(`Save ${unsaved.uri} first: the upgrade would create this file.`);
    const label = `Upgrade from Strapi ${from} to ${to}`;
    return connection.workspace.applyEdit({ label, edit: workspaceEdit(files, capabilities, label) });
  });

  const nothingToDo = async (message: string): Promise<null> => {
    await tell(connection, MessageType.Info, message);
    return null;
  };
}

function fixAll({ path, text, request }: View, document: TextDocument): readonly TextEdit[] {
  const edits = composePasses(text, fixAllPasses(request, path));
  return textEdits(document, edits);
}
