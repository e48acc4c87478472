import { version } from '../../../package.json';
import type { DataReport } from '../../core/data-report/data-report-schema.ts';
import type { ReportSource } from '../../core/run-report/report-source.ts';
import { reportTargets } from '../report-targets.ts';
import { conclude, failureOf, openTerminal, type Terminal } from '../terminal.ts';
import { writeReports } from '../write-reports.ts';
import type { DbOptions } from './db-options.ts';

/** Runs a command on databases to its end, and writes the reports that were asked for, whatever the end was. */
export function concludeData(
  options: DbOptions,
  command: DataReport['command'],
  action: (report: DataReport, terminal: Terminal) => Promise<void>,
): Promise<number> {
  const terminal = openTerminal({ ...options, cwd: '.' });
  const empty: DataReport = { schema: 'strapi-uplift/data-report@1', command, status: 'done' };
  return conclude(terminal, empty, async (report) => {
    const targets = reportTargets(options);
    try {
      await action(report, terminal);
    } catch (thrown) {
      const error = failureOf(thrown);
      writeReports(sourceOf({ ...report, status: 'failed', error }), targets);
      throw thrown;
    }
    writeReports(sourceOf(report), targets);
  });
}

function sourceOf(data: DataReport): ReportSource {
  const { command, status, error } = data;
  return {
    head: {
      schema: 'strapi-uplift/run-report@1',
      command: `db ${command}`,
      status,
      dryRun: command !== 'migrate' || data.rehearsed === true,
      version,
      root: '.',
      runs: [],
      leftOut: [],
      data,
      ...(error && { error }),
    },
    projects: () => [],
  };
}
