import { window } from 'vscode';

/** Runs a command; when it fails, says why. */
export async function orTell(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    void window.showErrorMessage(`Strapi Uplift: ${error instanceof Error ? error.message : String(error)}`);
  }
}
