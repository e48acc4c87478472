import { LanguageClient } from 'vscode-languageclient/node';

/**
 * The client of the language server that is packed beside this extension.
 *
 * @param server the absolute path of its entry
 */
export function createClient(server: string): LanguageClient {
  return new LanguageClient(
    'strapiUplift',
    'Strapi Uplift',
    {
      // The Node that VS Code itself is made of: nothing has to be installed.
      command: process.execPath,
      args: [server, 'lsp'],
      options: { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
    },
    {
      documentSelector: [
        ...['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'json'].map((language) => ({
          scheme: 'file',
          language,
        })),
        { scheme: 'file', pattern: '**/{.env,.env.*,package.json,pnpm-workspace.yaml}' },
      ],
    },
  );
}
