import { type Connection, MessageType, type TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Catalog } from '../../core/catalog.ts';
import type { EditorRequest } from '../../core/editor/editor-steps.ts';
import { editorTarget } from '../../core/editor/editor-target.ts';
import { rememberEnvPlan } from '../../core/editor/remember-env-plan.ts';
import type { OnCrash } from '../../core/editor/remember-outcomes.ts';
import { withBuffers } from '../../core/editor/with-buffers.ts';
import { textOf } from '../../core/project.ts';
import { relativePath } from '../../io/files/relative-path.ts';
import type { OpenDocuments } from './file-edits.ts';
import { filePath } from './file-path.ts';
import type { ProjectCache } from './project-cache.ts';
import type { TargetSettings } from './target-settings.ts';
import { tell } from './tell.ts';

/** One file and the project around it, as they are in the editor at this moment. */
export interface View {
  readonly root: string;
  /** Of the file, from the root with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly open: OpenDocuments;
  readonly request: EditorRequest;
}

export interface Views {
  /** `undefined` for a file of no Strapi app. */
  viewOf(uri: string): Promise<View | undefined>;
}

interface Parts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly catalog: Catalog;
  readonly projects: ProjectCache;
  readonly settings: TargetSettings;
  readonly complain: OnCrash;
}

export function createViews(parts: Parts): Views {
  const { connection, documents, catalog, projects, settings, complain } = parts;
  const planEnv = rememberEnvPlan();
  const told = new Set<string>();
  return {
    async viewOf(uri) {
      const file = filePath(uri);
      const loaded = file === undefined ? undefined : await projects.projectOf(file);
      if (file === undefined || !loaded) return undefined;
      const { root } = loaded.folder;
      const wanted = await settings.targetOf(root);
      const target = editorTarget(catalog.guides, loaded.project.version.version, wanted);
      if (target.kind === 'none' && target.problem !== undefined && !told.has(target.problem)) {
        told.add(target.problem);
        await tell(connection, MessageType.Warning, target.problem);
      }
      // Only now: while the project was read, the user has typed on.
      const open = openDocuments(documents);
      const buffers = new Map([...open].map(([path, text]) => [relativePath(root, path), text.getText()]));
      const project = withBuffers(loaded.project, buffers);
      const path = relativePath(root, file);
      const request = { project, catalog, target, planEnv, onCrash: complain };
      return { root, path, text: textOf(project, path) ?? '', open, request };
    },
  };
}

function openDocuments(documents: TextDocuments<TextDocument>): OpenDocuments {
  return new Map(
    documents.all().flatMap((document): [string, TextDocument][] => {
      const file = filePath(document.uri);
      return file === undefined ? [] : [[file, document]];
    }),
  );
}
