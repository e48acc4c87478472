import { type Plan, plan } from '../../src/core/plan.ts';
import { type Report, report } from '../../src/core/report/report-schema.ts';
import type { Ran } from './run-cli.ts';

/** The report that `--json` prints: standard output must hold it and nothing else. */
export function readReport(ran: Ran): Report {
  return report.parse(documentOf(ran));
}

/** What `plan --json` prints. */
export function readPlan(ran: Ran): Plan {
  return plan.parse(documentOf(ran));
}

function documentOf({ stdout, stderr }: Ran): unknown {
  try {
    return JSON.parse(stdout);
  } catch (error) {
    const message = `Not one JSON document: ${stdout.slice(0, 400)}\nStandard error: ${stderr.slice(0, 400)}`;
    throw new Error(message, { cause: error });
  }
}
