import type { ReportTarget } from '../core/run-report/report-kinds.ts';
import type { ReportSource } from '../core/run-report/report-source.ts';
import { writeReport } from '../io/reports/write-report.ts';
import { rendererOf } from './render-report.ts';

/** Writes every report that was asked for, one after another. @throws ExpectedFailure for one that cannot be written */
export function writeReports(source: ReportSource, targets: readonly ReportTarget[]): void {
  for (const { kind, path } of targets) {
    const chunks = rendererOf(kind)(source);
    if (path !== '-') writeReport(path, chunks);
    else for (const chunk of chunks) process.stdout.write(chunk);
  }
}
