import { createOverlay } from '../overlay.ts';
import { type EditorRequest, editorSteps, guidesOfMajor } from './editor-steps.ts';
import type { Finding } from './project-findings.ts';

/** Every transform of the catalog that looks at a file, with how the file ends in it; those that want something come first. */
export function fileTransforms(request: EditorRequest, path: string): readonly Finding[] {
  if (!request.project.files.has(path)) return [];
  const found = editorSteps(request, guidesOfMajor(request)).flatMap(({ toldOf, run }) =>
    run(createOverlay(request.project)).files.flatMap((result) =>
      result.path === path ? [{ told: toldOf(path), result }] : [],
    ),
  );
  return ORDER.flatMap((kind) => found.filter(({ result }) => result.kind === kind));
}

const ORDER = ['changed', 'needs-you', 'already-done', 'not-applicable'] as const;
