import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './lsp/start-server.ts';
import { openCatalog } from './open-catalog.ts';

/** Serves an editor over standard input and output until it says that it is done; the exit code is that of the protocol. */
export function lsp(): void {
  startServer(createConnection(process.stdin, process.stdout), openCatalog());
}
