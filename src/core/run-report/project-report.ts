import type { FoundProject } from '../batch/found-project.ts';
import type { Plan, Problem } from '../plan.ts';
import type { Project } from '../project.ts';
import type { Report } from '../report/report.ts';
import { isDone, statusOf } from '../report/summary.ts';
import type { ProjectReport } from './run-report-schema.ts';

type Subject = Pick<FoundProject, 'path' | 'name' | 'kind' | 'workspace'>;

/** What a plan says of a project before anything is written. */
export function plannedReport(
  { path, name, kind, workspace }: Subject,
  plan: Plan,
  problems: readonly Problem[],
  diffs: ProjectReport['diffs'],
  { versionsMoved }: Pick<Project, 'versionsMoved'>,
): ProjectReport {
  const stopped = problems.some(({ level }) => level === 'error');
  return {
    path,
    name,
    kind,
    workspace,
    status: stopped ? 'needs-you' : statusOf(plan),
    outcome: stopped ? 'blocked' : isDone(plan) && !versionsMoved ? 'unchanged' : 'changed',
    plan,
    problems,
    commands: [],
    diffs,
  };
}

/** The report of a project whose plan was carried out, or was to be. */
export function finishedReport(planned: ProjectReport, report: Report): ProjectReport {
  const { plan, outcome } = planned;
  const { commands, databases, error, problems } = report;
  const failed = report.status === 'failed';
  const mismatch = problems.some(({ check }) => check === 'installed-version');
  return {
    ...planned,
    // What failed after the files were written, as a build does, has changed the project all the same.
    outcome: failed && report.run === undefined ? 'failed' : outcome,
    status: failed ? 'failed' : mismatch ? 'needs-you' : plan ? statusOf(plan) : planned.status,
    problems: [...planned.problems, ...problems],
    commands,
    ...(databases && { databases }),
    ...(error && { error }),
  };
}
