import { changedPaths } from './build-plan.ts';
import type { FileResult, Plan, Step } from './plan.ts';
import type { Report } from './report.ts';

/** How many files ended in which way, each file counted by its most telling end. */
export type Tally = Readonly<Record<FileResult['kind'], readonly string[]>>;

const TELLING: readonly FileResult['kind'][] = ['needs-you', 'changed', 'already-done', 'not-applicable'];

export function tally(plan: Plan): Tally {
  const ends = new Map<string, FileResult['kind']>();
  for (const { path, kind } of plan.steps.flatMap(filesOf)) {
    const known = ends.get(path);
    if (known === undefined || TELLING.indexOf(kind) < TELLING.indexOf(known)) ends.set(path, kind);
  }
  const ending = (kind: FileResult['kind']): string[] =>
    [...ends].flatMap(([path, end]) => (end === kind ? [path] : []));
  return {
    changed: ending('changed'),
    'already-done': ending('already-done'),
    'not-applicable': ending('not-applicable'),
    'needs-you': ending('needs-you'),
  };
}

/** Whether a person has to do something that the plan could not: it decides between exit codes 0 and 1. */
export function needsSomebody(plan: Plan): boolean {
  return plan.steps.some((step) => {
    switch (step.kind) {
      case 'manual':
        return step.level === 'todo';
      case 'command':
        // What was left out on request is known to whoever asked for it.
        return step.printedBecause !== undefined && !step.printedBecause.startsWith('--');
      default:
        return filesOf(step).some(({ kind }) => kind === 'needs-you');
    }
  });
}

/** Whether a plan would change nothing on the disk. */
export function isDone(plan: Plan): boolean {
  return changedPaths(plan.steps).length === 0;
}

export function statusOf(plan: Plan): Report['status'] {
  return needsSomebody(plan) ? 'needs-you' : 'done';
}

function filesOf(step: Step): readonly { path: string; kind: FileResult['kind'] }[] {
  return step.kind === 'edit' || step.kind === 'secrets' ? step.files : [];
}
