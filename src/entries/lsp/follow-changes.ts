import { basename } from 'node:path';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver/node';
import { filePath } from './file-path.ts';
import type { Publisher } from './publisher.ts';
import type { Session } from './session.ts';
import { isFact, isSource, WATCHERS } from './watched-files.ts';

/** Keeps what is shown true: after keys, saves, changes of the settings, and changes on the disk. */
export function followChanges(session: Session, publisher: Publisher): void {
  const { connection, documents, capabilities, projects, settings, complain } = session;
  const { didChangeWatchedFiles, didChangeConfiguration } = capabilities.workspace ?? {};

  /** Whether something was forgotten that is shown. */
  const forget = (uri: string): boolean => {
    const file = filePath(uri);
    if (file === undefined) return false;
    // An open text is known better than the one on the disk, unless facts are read from it, or the file is new.
    const isNew = isSource(file) && !projects.knows(file);
    if (documents.get(uri) && !isFact(basename(file)) && !isNew) return false;
    projects.forget(file);
    return true;
  };
  documents.onDidChangeContent(({ document }) => void publisher.show(document));
  documents.onDidSave(({ document: { uri } }) => {
    if (forget(uri)) void publisher.showAll();
  });
  documents.onDidClose(({ document: { uri } }) => {
    forget(uri);
    void publisher.clear(uri);
    void publisher.showAll();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const forgotten = changes.filter(({ uri }) => forget(uri));
    if (forgotten.length > 0) void publisher.showAll();
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.change(sent);
    void publisher.showAll();
  });
  connection.onInitialized(async () => {
    try {
      if (didChangeWatchedFiles?.dynamicRegistration)
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...WATCHERS] });
      if (didChangeConfiguration?.dynamicRegistration)
        await connection.client.register(DidChangeConfigurationNotification.type, {
          section: 'strapiUplift',
        });
    } catch (error) {
      complain('The client watches nothing for us', error);
    }
  });
}
