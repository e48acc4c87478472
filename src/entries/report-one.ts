import { version } from '../../package.json';
import type { Report } from '../core/report/report.ts';
import { planDiffs } from '../core/run-report/plan-diffs.ts';
import { finishedReport, plannedReport } from '../core/run-report/project-report.ts';
import type { ReportTarget } from '../core/run-report/report-kinds.ts';
import type { ProjectReport } from '../core/run-report/run-report-schema.ts';
import { textsOf } from '../core/texts-of.ts';
import type { Prepared } from './prepare.ts';
import { writeReports } from './write-reports.ts';

/** Writes the reports that were asked for of a command on one project. @throws ExpectedFailure for one that cannot be written */
export function reportOne(
  targets: readonly ReportTarget[],
  report: Report,
  prepared: Pick<Prepared, 'project' | 'plan' | 'problems'>,
  adjust: (project: ProjectReport) => ProjectReport = (project) => project,
): void {
  if (targets.length === 0) return;
  const { project, plan } = prepared;
  const { name, kind, packageManager } = project;
  const found = { path: '.', name, kind, workspace: packageManager.workspaceRoot };
  const planned = plannedReport(
    found,
    plan,
    prepared.problems,
    planDiffs(plan, textsOf(project, plan)),
    project,
  );
  const { command, dryRun, status, run, error } = report;
  if (command !== 'plan' && command !== 'upgrade' && command !== 'check')
    throw new Error(`There is no report of ${command}.`);
  const after = dryRun ? planned : finishedReport(planned, report);
  const source = {
    head: {
      schema: 'strapi-uplift/run-report@1',
      command,
      status,
      dryRun,
      version,
      root: '.',
      runs: run === undefined ? [] : [{ run }],
      leftOut: [],
      ...(error && { error }),
    },
    projects: () => [adjust(after)],
  } as const;
  writeReports(source, targets);
}
