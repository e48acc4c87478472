import { type DataReport, dataReport } from '../../src/core/data-report/data-report-schema.ts';
import type { Ran } from './run-cli.ts';

/** The report that `db … --json` prints: standard output must hold it and nothing else. */
export function readDataReport({ stdout, stderr }: Pick<Ran, 'stdout' | 'stderr'>): DataReport {
  try {
    return dataReport.parse(JSON.parse(stdout));
  } catch (error) {
    const message = `Not one report: ${stdout.slice(0, 400)}\nStandard error: ${stderr.slice(0, 400)}`;
    throw new Error(message, { cause: error });
  }
}
