import {
  type Connection,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import type { Catalog } from '../../core/catalog.ts';
import { FIX_ALL, UPGRADE } from '../../core/editor/code-actions.ts';
import { rememberOutcomes } from '../../core/editor/remember-outcomes.ts';
import { answerActions } from './answer-actions.ts';
import { answerRequests } from './answer-requests.ts';
import { followChanges } from './follow-changes.ts';
import { createProjectCache } from './project-cache.ts';
import { createPublisher } from './publisher.ts';
import { UPGRADE_PROJECT } from './requests.ts';
import type { Session } from './session.ts';
import { targetSettings } from './target-settings.ts';
import { createViews } from './views.ts';

/** Serves one editor. Everything is set up when it has said who it is and what it can do. */
export function startServer(connection: Connection, shipped: Catalog): void {
  const documents = new TextDocuments(TextDocument);
  const complain = (what: string, error: unknown): void => {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(`${what}: ${why}`);
  };
  const catalog = rememberOutcomes(shipped, complain);

  connection.onInitialize((params): InitializeResult => {
    const projects = createProjectCache(catalog, (message) => connection.console.info(message));
    const settings = targetSettings(connection, params);
    const views = createViews({ connection, documents, catalog, projects, settings, complain });
    const { capabilities } = params;
    const session: Session = { connection, documents, capabilities, projects, settings, views, complain };
    const publisher = createPublisher(session);
    followChanges(session, publisher);
    answerActions(session);
    answerRequests(session);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'strapi-uplift', version } };
  });
  documents.listen(connection);
  connection.listen();
}

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL, UPGRADE], resolveProvider: true },
  executeCommandProvider: { commands: [UPGRADE_PROJECT] },
  // Apps are found from the files that are open, so that folders may come and go.
  workspace: { workspaceFolders: { supported: true } },
};
