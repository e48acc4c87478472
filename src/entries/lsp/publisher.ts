import type { Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fileProblems } from '../../core/editor/file-problems.ts';
import { projectFindings } from '../../core/editor/project-findings.ts';
import { relativePath } from '../../io/files/relative-path.ts';
import type { Session } from './session.ts';

export interface Publisher {
  /** Shows what a document needs, and what has become of the others of its project with it. */
  show(document: TextDocument): Promise<void>;
  showAll(): Promise<void>;
  /** Takes back what is shown of a document that was closed. */
  clear(uri: string): Promise<void>;
}

export function createPublisher({ connection, documents, projects, views, complain }: Session): Publisher {
  const shown = new Map<string, string>();

  /** No file may take the server, or what is said of another file, with it. */
  const guarded = async (uri: string, act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      complain(uri, error);
    }
  };
  const publish = (uri: string, version: number, diagnostics: Diagnostic[]): Promise<void> => {
    shown.set(uri, JSON.stringify(diagnostics));
    return connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const show = async (document: TextDocument): Promise<void> => {
    const { uri, version } = document;
    const view = await views.viewOf(uri);
    // Closed, or changed again, while the project was read: whoever changed it shows it.
    if (documents.get(uri)?.version !== version) return;
    if (!view) return publish(uri, version, []);
    const { root, path, text, open, request } = view;
    const findings = projectFindings(request);
    const diagnosticsOf = (path: string, text: string): Diagnostic[] =>
      fileProblems(findings, path, text).flatMap(({ diagnostics }) => diagnostics);
    const sent = [guarded(uri, () => publish(uri, version, diagnosticsOf(path, text)))];
    // All at once: after the next pause the findings may be those of an older text.
    for (const [file, other] of open) {
      if (other.uri === uri || projects.rootOf(file) !== root) continue;
      const showOther = async (): Promise<void> => {
        const diagnostics = diagnosticsOf(relativePath(root, file), other.getText());
        if (JSON.stringify(diagnostics) === shown.get(other.uri)) return;
        await publish(other.uri, other.version, diagnostics);
      };
      sent.push(guarded(other.uri, showOther));
    }
    await Promise.all(sent);
  };
  return {
    show: (document) => guarded(document.uri, () => show(document)),
    async showAll() {
      await Promise.all(documents.all().map((document) => guarded(document.uri, () => show(document))));
    },
    clear: (uri) =>
      guarded(uri, async () => {
        shown.delete(uri);
        await connection.sendDiagnostics({ uri, diagnostics: [] });
      }),
  };
}
