import type { ClientCapabilities, Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OnCrash } from '../../core/editor/remember-outcomes.ts';
import type { ProjectCache } from './project-cache.ts';
import type { TargetSettings } from './target-settings.ts';
import type { Views } from './views.ts';

/** One editor that is served. */
export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly capabilities: ClientCapabilities;
  readonly projects: ProjectCache;
  readonly settings: TargetSettings;
  readonly views: Views;
  /** Logs what must not end the server. */
  readonly complain: OnCrash;
}
