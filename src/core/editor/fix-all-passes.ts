import type { Edit } from '../../ast/edits.ts';
import { createOverlay } from '../overlay.ts';
import { DEPENDENCIES, type EditorRequest, editorGuides, editorSteps } from './editor-steps.ts';

/**
 * What all steps together do to one file, in the order of the plan: each pass in the offsets that the one before it left.
 *
 * The dependencies are among them only where the user has named the target: editors can run this on every save.
 */
export function fixAllPasses(request: EditorRequest, path: string): readonly (readonly Edit[])[] {
  const { project, target } = request;
  if (!project.files.has(path)) return [];
  const { behind, ahead } = editorGuides(request);
  const named = target.kind === 'version' && target.named;
  const overlay = createOverlay(project);
  return editorSteps(request, [...behind, ...ahead])
    .filter(({ told }) => named || told.id !== DEPENDENCIES)
    .flatMap(({ run }) =>
      run(overlay).files.flatMap((file) =>
        file.kind === 'changed' && file.path === path ? [file.edits] : [],
      ),
    );
}
