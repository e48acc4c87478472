import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ApplyWorkspaceEditParams,
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  type RegistrationParams,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cleanEnvironment } from '../cli/clean-environment.ts';
import { BIN } from '../cli/run-cli.ts';

/** What an editor such as VS Code can do. */
export const CAPABLE: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: {},
    },
  },
  textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** What the user has set `strapiUplift.target` to, by the root of a project; `''` for all others. */
  readonly targets?: ReadonlyMap<string, string>;
  readonly initializationOptions?: unknown;
  readonly bin?: string;
}

export interface Published {
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** An editor without a screen: it talks to the built server as a real one does, and remembers what it is told. */
export interface LanguageClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server wrote into the client's log, and what it showed to the user. */
  readonly logged: readonly string[];
  readonly messages: readonly string[];
  readonly registrations: RegistrationParams['registrations'];
  /** The edits that the server asked to apply; none of them was. */
  readonly applied: readonly ApplyWorkspaceEditParams[];
  /** Opens a file, with another text than the one on the disk if one is given, and waits for its diagnostics. */
  open(file: string, text?: string): Promise<readonly Diagnostic[]>;
  /** Changes the text of an open file as a whole, and waits for its diagnostics. */
  type(file: string, text: string): Promise<readonly Diagnostic[]>;
  /** Tells that a file has come to the disk as it is in the editor. */
  save(file: string): Promise<void>;
  close(file: string): Promise<void>;
  /** The diagnostics of a file as they were told last. */
  diagnostics(file: string): readonly Diagnostic[];
  actions(file: string, range: Range, only?: string[]): Promise<readonly CodeAction[]>;
  text(file: string): string;
  /** Ends the server as the protocol asks, and gives its exit code. */
  stop(): Promise<number | null>;
  exited(): Promise<number | null>;
}

export async function startClient(options: ClientOptions = {}): Promise<LanguageClient> {
  const { capabilities = CAPABLE, targets = new Map<string, string>(), bin = BIN } = options;
  const server = spawn(process.execPath, [bin, 'lsp', '--stdio'], { env: cleanEnvironment() });
  const exited = exitOf(server);
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const documents = new Map<string, TextDocument>();
  const published = new Map<string, Published>();
  const waiting = new Set<() => void>();
  const logged: string[] = [];
  const messages: string[] = [];
  const applied: ApplyWorkspaceEditParams[] = [];
  const registrations: RegistrationParams['registrations'] = [];
  server.stderr.setEncoding('utf8').on('data', (chunk: string) => logged.push(chunk));

  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
    published.set(uri, { ...(version !== undefined && { version }), diagnostics });
    for (const look of waiting) look();
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    logged.push(message);
  });
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    messages.push(message);
  });
  connection.onRequest(RegistrationRequest.type, (params) => {
    registrations.push(...params.registrations);
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ scopeUri }) => ({ target: targets.get(fileURLToPath(scopeUri ?? 'file:///')) ?? '' })),
  );
  connection.onRequest(ApplyWorkspaceEditRequest.type, (params) => {
    applied.push(params);
    return { applied: true };
  });
  connection.listen();
  onTestFinished(() => {
    connection.dispose();
    server.kill();
  });

  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities,
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  /** A server that has nothing to say says so: every version of a document is answered. */
  const told = (uri: string, version: number): Promise<readonly Diagnostic[]> =>
    new Promise((done) => {
      const look = (): void => {
        const now = published.get(uri);
        if (now?.version !== version) return;
        waiting.delete(look);
        done(now.diagnostics);
      };
      waiting.add(look);
      look();
    });
  const documentOf = (file: string): TextDocument => {
    const document = documents.get(file);
    if (!document) throw new Error(`${file} is not open.`);
    return document;
  };

  return {
    connection,
    initialized,
    logged,
    messages,
    registrations,
    applied,
    async open(file, text = readFileSync(file, 'utf8')) {
      const uri = uriOf(file);
      documents.set(file, TextDocument.create(uri, '', 1, text));
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'plaintext', version: 1, text },
      });
      return told(uri, 1);
    },
    async type(file, text) {
      const { uri, version } = documentOf(file);
      documents.set(file, TextDocument.create(uri, '', version + 1, text));
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: version + 1 },
        contentChanges: [{ text }],
      });
      return told(uri, version + 1);
    },
    async save(file) {
      await connection.sendNotification(DidSaveTextDocumentNotification.type, {
        textDocument: { uri: uriOf(file) },
      });
    },
    async close(file) {
      documents.delete(file);
      published.delete(uriOf(file));
      await connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: uriOf(file) },
      });
    },
    diagnostics: (file) => published.get(uriOf(file))?.diagnostics ?? [],
    async actions(file, range, only) {
      const found = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: uriOf(file) },
        range,
        context: { diagnostics: [], ...(only && { only }) },
      });
      return (found ?? []).filter((action): action is CodeAction => 'kind' in action);
    },
    text: (file) => documentOf(file).getText(),
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      return exited;
    },
    exited: () => exited,
  };
}

export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}

/** A file of a project, by its path with forward slashes. */
export function fileIn(root: string, path: string): string {
  return join(root, ...path.split('/'));
}

function exitOf(server: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((done) => server.once('exit', done));
}
