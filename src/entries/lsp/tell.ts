import { type Connection, type MessageType, ShowMessageNotification } from 'vscode-languageserver/node';

/** Shows a message without waiting for what becomes of it, which `window.showInformationMessage` would. */
export function tell(connection: Connection, type: MessageType, message: string): Promise<void> {
  return connection.sendNotification(ShowMessageNotification.type, { type, message });
}
