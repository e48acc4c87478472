import { EXIT_CODES } from '../core/report/report.ts';
import { count } from '../core/report/text-layout.ts';
import { mergeReports } from '../core/run-report/merge-reports.ts';
import type { ReportSource } from '../core/run-report/report-source.ts';
import type { RunReport } from '../core/run-report/run-report-schema.ts';
import { sourceOf } from '../core/run-report/source-of.ts';
import { readRunReport } from '../io/reports/read-run-report.ts';
import { reportTargets } from './report-targets.ts';
import { conclude, openTerminal, printDocument } from './terminal.ts';
import { writeReports } from './write-reports.ts';

export interface MergeOptions {
  /** As `--report` was given: `html=out.html`. */
  readonly report: readonly string[];
  /** Prints the merged report. */
  readonly json: boolean;
  readonly color: boolean;
}

/** `report merge`: the reports of the shards of a run as one. Its exit code is what one run over everything would have had. */
export async function mergeReportFiles(files: readonly string[], options: MergeOptions): Promise<number> {
  const terminal = openTerminal({ ...options, cwd: '.' });
  const { paint } = terminal.look;
  let merged: ReportSource | undefined;
  const merge = (): void => {
    const targets = reportTargets(options);
    const printed = targets.some(({ path }) => path === '-');
    const source = mergeReports(files.map((file) => sourceOf(readRunReport(file))));
    writeReports(source, targets);
    merged = source;
    if (printed) return;
    const { status } = source.head;
    const mark = { done: paint.green('✔'), 'needs-you': paint.yellow('!'), failed: paint.red('✖') }[status];
    const projects = count([...source.projects()].length, 'project');
    const written = targets.length > 0 ? `: ${targets.map(({ path }) => path).join(', ')}` : '';
    terminal.say(`${mark} ${count(files.length, 'report')} of ${projects} merged${written}.`);
  };
  const code = await conclude(terminal, emptyMerge(), merge, (report) =>
    printDocument(merged ? { ...merged.head, projects: [...merged.projects()] } : report),
  );
  // To merge has not failed because a run has.
  return merged ? EXIT_CODES[merged.head.status] : code;
}

/** What `--json` prints when nothing could be merged. */
interface EmptyMerge {
  readonly schema: 'strapi-uplift/report@1';
  readonly command: 'report merge';
  status: RunReport['status'];
  readonly dryRun: false;
  readonly problems: readonly [];
  readonly commands: readonly [];
  error?: NonNullable<RunReport['error']>;
}

function emptyMerge(): EmptyMerge {
  return {
    schema: 'strapi-uplift/report@1',
    command: 'report merge',
    status: 'done',
    dryRun: false,
    problems: [],
    commands: [],
  };
}
