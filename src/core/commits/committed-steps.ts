import { posix } from 'node:path';
import { applyEdits } from '../../ast/edits.ts';
import type { FileChange } from '../change-set.ts';
import type { PlaceStep, Plan, Step } from '../plan.ts';
import type { CommittedStep, ContentChange } from './planned-commit.ts';

/**
 * Takes the changes of a project apart again, into what each step of its plan has done: the passes of a change stand in the
 * order of the steps, one for each edit step; the step of the secrets has one for each variable, in files of its own.
 *
 * @param project the path of the project from the folder of the run
 * @param changes what `realisePlan` made of the plan
 */
export function committedSteps(
  plan: Pick<Plan, 'steps'>,
  project: string,
  changes: readonly FileChange[],
): CommittedStep[] {
  const states = new Map(changes.map((change) => [change.path, { change, pass: 0, text: change.before }]));
  return plan.steps.flatMap((step) => {
    if (step.kind === 'place') return placedByStep(step, project);
    if (step.kind !== 'edit' && step.kind !== 'secrets') return [];
    const files = step.files.flatMap(({ kind, path }): ContentChange[] => {
      const state = states.get(path);
      if (kind !== 'changed' || !state) return [];
      const end = step.kind === 'secrets' ? state.change.passes.length : state.pass + 1;
      const before = state.text;
      state.text = state.change.passes.slice(state.pass, end).reduce(applyEdits, before ?? '');
      state.pass = end;
      return [{ path: posix.join(project, path), before, after: state.text }];
    });
    if (files.length === 0) return [];
    const { id, title } = step;
    const guide = step.kind === 'edit' ? step.guide : undefined;
    return [{ id, title, kind: kindOf(step), ...(guide !== undefined && { guide }), files }];
  });
}

/** Only what came with the guide: a copy is data of the project, such as a database, and belongs into no commit. */
function placedByStep({ id, title, guide, files }: PlaceStep, project: string): CommittedStep[] {
  const placed = files.flatMap((file): ContentChange[] => {
    if (file.kind !== 'changed' || file.source.kind !== 'bytes') return [];
    const after = Buffer.from(file.source.base64, 'base64');
    return [{ path: posix.join(project, file.path), before: null, after }];
  });
  return placed.length === 0 ? [] : [{ id, title, kind: 'code', guide, files: placed }];
}

function kindOf(step: Step): CommittedStep['kind'] {
  if (step.kind === 'secrets') return 'secrets';
  return step.id === 'dependencies' ? 'dependencies' : 'code';
}
