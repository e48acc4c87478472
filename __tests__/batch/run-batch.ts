import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunReport, runReport } from '../../src/core/run-report/run-report-schema.ts';
import { type Ran, type Run, uplift } from '../cli/run-cli.ts';
import { tempFolder } from '../cli/temp-folders.ts';

export interface RanBatch extends Ran {
  /** Held against its schema. */
  readonly report: RunReport;
  /** `changed`, `unchanged` … by path. */
  readonly outcomes: Readonly<Record<string, string>>;
}

/** Runs a command over the projects below a folder, to 3.1.7 and 4.7.1, and reads its report. */
export async function runBatch(
  folder: string,
  command: 'plan' | 'upgrade' | 'check',
  args: readonly string[] = [],
  run: Run = {},
): Promise<RanBatch> {
  const file = join(tempFolder(), 'report.json');
  const ran = await uplift(folder, [command, ...batchArgs(command, args), '--report', `json=${file}`], run);
  if (!existsSync(file)) throw new Error(`There is no report. It said:\n${ran.output}`);
  const report = runReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  const outcomes = Object.fromEntries(report.projects.map(({ path, outcome }) => [path, outcome]));
  return { ...ran, report, outcomes };
}

function batchArgs(command: string, args: readonly string[]): readonly string[] {
  if (args.includes('--resume')) return ['--yes', ...args];
  const to = command === 'check' || args.includes('--to') ? [] : ['--to', '3.1.7,4.7.1'];
  const yes = command === 'upgrade' ? ['--yes'] : [];
  // The port that a config names may be in use on the machine of the tests.
  return [...to, ...yes, '--offline', '--skip', 'server-stopped', ...args];
}
