import { applyEdits, type Edit } from '../ast/edits.ts';
import { type Project, type ProjectFile, textOf } from './project.ts';

/** The project with the edits of the steps so far: what the next step sees. */
export interface Overlay {
  read(path: string): ProjectFile | undefined;
  edit(path: string, edits: readonly Edit[]): void;
}

export function createOverlay(project: Project): Overlay {
  const texts = new Map<string, string>();
  return {
    read(path) {
      const text = texts.get(path);
      return text === undefined ? project.files.get(path) : { kind: 'text', text };
    },
    edit(path, edits) {
      texts.set(path, applyEdits(texts.get(path) ?? textOf(project, path) ?? '', edits));
    },
  };
}
