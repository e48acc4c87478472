import type { ProjectReport } from '../../core/run-report/run-report-schema.ts';
import type { Spool } from '../../io/batch/spool.ts';
import type { StoredResult } from './execute-batch.ts';

export interface BatchReports {
  /** As they were planned. */
  readonly planned: Spool<ProjectReport>;
  /** What came of those that were carried out. */
  readonly results?: Spool<StoredResult>;
  /** Whether a project that can not be written makes the run a failed one: not where nothing was to be written. */
  readonly writes: boolean;
}

/** The reports of all projects of a run, sorted by path. */
export function* projectReports({ planned, results, writes }: BatchReports): Iterable<ProjectReport> {
  const paths = new Set([...planned.keys(), ...(results?.keys() ?? [])]);
  for (const path of [...paths].sort()) {
    const report = results?.get(path)?.report ?? planned.get(path);
    if (report) yield writes ? afterwards(report, results?.has(path) ?? false) : report;
  }
}

/** A run that was to write, and has not got to a project or not past what stood in its way. */
function afterwards(report: ProjectReport, carriedOut: boolean): ProjectReport {
  if (report.outcome === 'blocked') return { ...report, status: 'failed' };
  if (report.outcome !== 'changed' || carriedOut) return report;
  return { ...report, outcome: 'not-run', status: 'needs-you' };
}
