import { applyEdits, type Edit } from '../ast/edits.ts';
import { ENV_FILE } from '../strapi/env-files.ts';
import { type Project, type ProjectFile, textOf } from './project.ts';

/** The project with the edits of the steps so far: what the next step sees. */
export interface Overlay {
  /** What `.env` has, and what is taken into it; absent where it is not written with the edits. */
  readonly env?: { readonly text: string | null; readonly carried: Map<string, string> };
  read(path: string): ProjectFile | undefined;
  edit(path: string, edits: readonly Edit[]): void;
}

export function createOverlay(project: Project, { writesEnv = false } = {}): Overlay {
  const texts = new Map<string, string>();
  const file = project.files.get(ENV_FILE);
  const text = file === undefined ? null : file.kind === 'text' ? file.text : undefined;
  return {
    ...(writesEnv && text !== undefined && { env: { text, carried: new Map() } }),
    read(path) {
      const text = texts.get(path);
      return text === undefined ? project.read(path) : { kind: 'text', text };
    },
    edit(path, edits) {
      texts.set(path, applyEdits(texts.get(path) ?? textOf(project, path) ?? '', edits));
    },
  };
}
