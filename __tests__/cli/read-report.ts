import { type Plan, plan } from '../../src/core/plan.ts';
import { type Report, report } from '../../src/core/report-schema.ts';
import type { Ran } from './run-cli.ts';

/** The document that `--json` prints: standard output must hold it and nothing else. */
export function readReport({ stdout, stderr }: Ran): Report {
  return report.parse(parse(stdout, stderr));
}

/** The plan inside of the document. */
export function readPlan(ran: Ran): Plan {
  return plan.parse(readReport(ran).plan);
}

function parse(stdout: string, stderr: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch (error) {
    throw new Error(`Not one JSON document: ${stdout.slice(0, 400)}\nstandard error: ${stderr.slice(0, 400)}`, {
      cause: error,
    });
  }
}
