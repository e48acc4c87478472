import type { Step } from '../../../plan.ts';
import type { ProjectReport } from '../../run-report-schema.ts';

/** How a step ends in a project, the worst first. */
export const ENDS = [
  'failed',
  'needs-you',
  'changed',
  'not-run',
  'taken-back',
  'accepted',
  'info',
  'already-done',
  'not-applicable',
] as const;

export type End = (typeof ENDS)[number];

/** `written`: whether the run was to write. Before that, nothing is done yet. */
export function endOf(step: Step, project: ProjectReport, written: boolean): End {
  return realEnd(plannedEnd(step, project, written), project);
}

/** How one file, or one variable in it, ends: `rule` is the id of its finding without the path. */
export function fileEnd(kind: End, rule: string, file: string, project: ProjectReport): End {
  return isAccepted(project, rule, file) ? 'accepted' : realEnd(kind, project);
}

/** What was planned is not what came of it, where the project could not be upgraded. */
function realEnd(end: End, { outcome }: ProjectReport): End {
  if (end !== 'changed') return end;
  if (outcome === 'failed') return 'taken-back';
  return outcome === 'blocked' || outcome === 'not-run' ? 'not-run' : end;
}

function plannedEnd(step: Step, project: ProjectReport, written: boolean): End {
  switch (step.kind) {
    case 'edit':
    case 'place':
      return worst(
        step.files.map(({ kind, path }) => (isAccepted(project, step.id, path) ? 'accepted' : kind)),
      );
    case 'secrets':
      return worst(
        step.files.flatMap(({ path, kind, decisions }) =>
          decisions.length === 0
            ? [kind]
            : decisions.map((decision): End => {
                const rule = `${step.id}/${decision.variable}`;
                return isAccepted(project, rule, path) ? 'accepted' : decision.kind;
              }),
        ),
      );
    case 'database': {
      if (step.outcome === 'counted') return 'info';
      if (step.outcome === 'needs-you')
        return isAccepted(project, step.id, 'package.json') ? 'accepted' : 'needs-you';
      const status = project.databases?.find(({ id }) => id === step.id)?.status;
      if (status === undefined) return written ? 'not-run' : step.outcome;
      return status === 'changed' || status === 'failed' || status === 'already-done' ? status : 'not-run';
    }
    case 'command': {
      const status = project.commands.find(({ id }) => id === step.id)?.status;
      if (status === 'failed') return 'failed';
      if (status === 'printed' || step.printedBecause !== undefined) return 'needs-you';
      return status === 'done' || !written ? 'changed' : 'not-run';
    }
    case 'manual':
      if (step.level === 'info') return 'info';
      return isAccepted(project, step.id, 'package.json') ? 'accepted' : 'needs-you';
  }
}

/** Whether the baseline accepts what a step finds at a file; the ids are those of `findingsOf`. */
export function isAccepted(project: ProjectReport, rule: string, file: string): boolean {
  const path = project.path === '.' ? file : `${project.path}/${file}`;
  return project.accepted?.includes(`${rule}:${path}`) ?? false;
}

function worst(ends: readonly End[]): End {
  return ENDS.find((end) => ends.includes(end)) ?? 'not-applicable';
}
