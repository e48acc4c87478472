import { ExpectedFailure } from '../core/expected-failure.ts';
import { parseReportOptions, type ReportTarget } from '../core/run-report/report-kinds.ts';

/** Where the reports of a command go. @throws ExpectedFailure for what is no report, and for two documents on standard output */
export function reportTargets({
  report = [],
  json,
}: {
  readonly report?: readonly string[];
  readonly json: boolean;
}): readonly ReportTarget[] {
  const targets = parseReportOptions(report);
  if (!json || targets.every(({ path }) => path !== '-')) return targets;
  throw new ExpectedFailure(
    '--json and a --report would both go to standard output.',
    'Give the report a file.',
  );
}
