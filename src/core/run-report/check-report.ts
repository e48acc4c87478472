import { isDone, needsSomebody } from '../report/summary.ts';
import { applyBaseline, type Baseline } from './baseline.ts';
import type { ProjectReport } from './run-report-schema.ts';

/** The report of a check: what the tool could do is work that is left as well, but for what the baseline accepts. */
export function checkReport(report: ProjectReport, baseline: Baseline | undefined): ProjectReport {
  const { plan, status } = report;
  const left = plan !== undefined && (!isDone(plan) || needsSomebody(plan));
  const checked = left && status === 'done' ? { ...report, status: 'needs-you' as const } : report;
  if (!baseline) return checked;
  const accepted = applyBaseline(checked, baseline);
  // What is accepted as it is, is nothing to do.
  return accepted.accepted && accepted.status === 'done'
    ? { ...accepted, outcome: 'unchanged', diffs: [] }
    : accepted;
}
