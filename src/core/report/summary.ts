import { changedPaths } from '../build-plan.ts';
import type { DatabaseStep, FileResult, Plan, Step } from '../plan.ts';
import type { Report } from './report.ts';

/**
 * The files that end in one way, each with the reasons of its steps. A file that several steps look at counts once, by its most
 * telling end.
 */
export function fileEnds(
  steps: readonly Step[],
  kind: FileResult['kind'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const results = steps.flatMap(filesOf);
  const ends = new Map<string, Set<string>>();
  for (const { path, reason, ...result } of results) {
    if (result.kind !== kind) continue;
    const others = results.filter((other) => other.path === path);
    if (others.some((other) => TELLING.indexOf(other.kind) < TELLING.indexOf(kind))) continue;
    ends.set(path, (ends.get(path) ?? new Set()).add(reason));
  }
  return ends;
}

const TELLING: readonly FileResult['kind'][] = ['needs-you', 'changed', 'already-done', 'not-applicable'];

/** Whether a person has to do something that the plan could not: it decides between exit codes 0 and 1. */
export function needsSomebody(plan: Plan): boolean {
  return plan.steps.some((step) => {
    switch (step.kind) {
      case 'manual':
        return step.level === 'todo';
      case 'command':
        // What was left out on request is known to whoever asked for it.
        return step.printedBecause !== undefined && !step.printedBecause.startsWith('--');
      case 'database':
        return step.outcome === 'needs-you';
      default:
        return filesOf(step).some(({ kind }) => kind === 'needs-you');
    }
  });
}

/** Whether a plan would change nothing, neither on the disk nor in a database. */
export function isDone(plan: Plan): boolean {
  return changedPaths(plan.steps).length === 0 && !plan.steps.some(changesDatabase);
}

export function changesDatabase(step: Step): step is DatabaseStep {
  return step.kind === 'database' && step.outcome === 'changed';
}

export function statusOf(plan: Plan): Report['status'] {
  return needsSomebody(plan) ? 'needs-you' : 'done';
}

function filesOf(step: Step): readonly { path: string; kind: FileResult['kind']; reason: string }[] {
  return step.kind === 'edit' || step.kind === 'place' || step.kind === 'secrets' ? step.files : [];
}
