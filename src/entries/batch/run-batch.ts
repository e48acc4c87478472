import { version } from '../../../package.json';
import { type BatchSummary, createBatchSummary } from '../../core/batch/batch-summary.ts';
import { renderBatch, renderFound, renderTotals } from '../../core/batch/render-batch.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { EXIT_CODES, emptyReport } from '../../core/report/report.ts';
import type { ReportTarget } from '../../core/run-report/report-kinds.ts';
import type { ReportSource } from '../../core/run-report/report-source.ts';
import type { ProjectReport } from '../../core/run-report/run-report-schema.ts';
import { worstStatus } from '../../core/run-report/worst-status.ts';
import type { Spool } from '../../io/batch/spool.ts';
import { temporarySpool } from '../../io/batch/temporary-spool.ts';
import { relativePath } from '../../io/files/relative-path.ts';
import type { UpgradeOptions } from '../options.ts';
import { reportTargets } from '../report-targets.ts';
import { complainOf, conclude, failureOf, openTerminal, type Terminal } from '../terminal.ts';
import { writeReports } from '../write-reports.ts';
import type { StoredResult } from './execute-batch.ts';
import type { Batch } from './open-batch.ts';
import { type PlanBatchOptions, type PlannedBatch, planBatch } from './plan-batch.ts';
import { projectReports } from './project-reports.ts';
import { watchBatch } from './watch-batch.ts';

/** What a command does with many projects. */
export interface BatchCommand extends Pick<PlanBatchOptions, 'planner' | 'adjust'> {
  readonly name: 'plan' | 'upgrade' | 'check';
  /** Carries out what was planned; absent where nothing is to be written. */
  readonly carryOut?: (session: BatchSession) => Promise<void>;
  /** What has to be right before anything is looked at. @throws ExpectedFailure */
  begin?(): void;
  /** Told what was found, when everything is known. @returns the status, where the projects do not decide it */
  concluded?(
    reports: Iterable<ProjectReport>,
    terminal: Terminal,
  ): ReportSource['head']['status'] | undefined;
}

/** A command at work on many projects. */
export interface BatchSession {
  readonly terminal: Terminal;
  readonly options: UpgradeOptions;
  readonly batch: Batch;
  readonly planned: Spool<ProjectReport>;
  /** What came of those projects that were carried out. */
  results?: Spool<StoredResult>;
  /** What `undo` takes back. */
  run?: string;
  /** Plans the projects that are not known to be done, and shows what comes of it. */
  plan(left?: Partial<Pick<Batch, 'projects' | 'repositories'>>): Promise<PlannedBatch>;
}

/** Does a command on every project of a batch, and tells what came of it: in the terminal, in the reports, and by the exit code. */
export async function runBatch(
  options: UpgradeOptions,
  batch: Batch,
  command: BatchCommand,
): Promise<number> {
  const terminal = openTerminal(options);
  const writes = command.carryOut !== undefined;
  let planned: Spool<ProjectReport>;
  try {
    planned = temporarySpool();
  } catch (thrown) {
    return conclude(terminal, emptyReport(command.name, !writes), () => {
      throw thrown;
    });
  }
  const session: BatchSession = {
    terminal,
    options,
    batch,
    planned,
    plan: (left) => planShown(session, { ...batch, ...left }, command),
  };
  let error: ReportSource['head']['error'];
  let targets: readonly ReportTarget[] = [];
  const fail = (thrown: unknown): void => {
    error = failureOf(thrown);
    complainOf(terminal, error);
  };
  try {
    targets = reportTargets(options);
    refuseNamedDatabase(options);
    command.begin?.();
    terminal.say(renderFound(batch.projects, batch.leftOut, terminal.look));
    await (command.carryOut ?? (({ plan }) => plan()))(session);
  } catch (thrown) {
    fail(thrown);
  }
  const reports = { planned, ...(session.results && { results: session.results }), writes };
  const all = () => projectReports(reports);
  try {
    const concluded = error ? undefined : command.concluded?.(all(), terminal);
    const summary = writes && !error ? summarise(all()) : undefined;
    const head: ReportSource['head'] = {
      schema: 'strapi-uplift/run-report@1',
      command: command.name,
      status: error ? 'failed' : (concluded ?? summary?.worst() ?? worstStatus(all())),
      dryRun: !writes,
      version,
      root: rootInRepository(batch),
      runs:
        session.run === undefined
          ? []
          : [{ ...(options.shard && { shard: options.shard }), run: session.run }],
      leftOut: batch.leftOut,
      ...(error && { error }),
    };
    if (summary) sayTotals(session, summary, head);
    else if (!error) terminal.say(terminal.look.paint.dim('Nothing was written.'));
    writeReports({ head, projects: all }, [
      ...targets,
      ...(options.json ? [{ kind: 'json', path: '-' } as const] : []),
    ]);
    return EXIT_CODES[head.status];
  } catch (thrown) {
    fail(thrown);
    return EXIT_CODES.failed;
  } finally {
    planned.close();
    session.results?.close();
  }
}

async function planShown(session: BatchSession, batch: Batch, command: BatchCommand): Promise<PlannedBatch> {
  const { terminal, options, planned } = session;
  const progress = watchBatch(terminal, 'Planning', batch.projects.length);
  const shows = !terminal.json && !(options.yes && command.carryOut);
  try {
    return await planBatch(options, batch, {
      planner: command.planner,
      spool: planned,
      diffs: shows || (options.report ?? []).length > 0 || options.json,
      progress,
      ...(command.adjust && { adjust: command.adjust }),
    });
  } finally {
    progress.stop();
    if (shows) {
      const summary = summarise(projectReports({ planned, writes: false }));
      terminal.say(renderBatch(summary, terminal.look, { changes: 'What changes', diffs: true }));
      terminal.say(`${renderTotals(summary, true)}.`);
    }
  }
}

function summarise(reports: Iterable<ProjectReport>): BatchSummary {
  const summary = createBatchSummary();
  for (const report of reports) summary.add(report);
  return summary;
}

function sayTotals(
  { terminal }: BatchSession,
  summary: BatchSummary,
  { status, runs }: ReportSource['head'],
): void {
  const { paint } = terminal.look;
  terminal.say(renderBatch(summary, terminal.look, { changes: 'What was changed', diffs: false }));
  const mark = { done: paint.green('✔'), 'needs-you': paint.yellow('!'), failed: paint.red('✖') }[status];
  terminal.say(`${mark} ${paint.bold(renderTotals(summary, false))}.`);
  if (summary.totals['not-run'] > 0) terminal.say(`  The rest goes on with ${paint.cyan('--resume')}.`);
  if (runs.length > 0) terminal.say(`\nNot what you wanted? ${paint.cyan('strapi-uplift undo')}\n`);
}

function refuseNamedDatabase({ database }: UpgradeOptions): void {
  if (database === undefined) return;
  throw new ExpectedFailure(
    '--database names one database, and there are many projects here.',
    'Name the project with --cwd, or add --yes-database: each changes the one that its own config names.',
  );
}

/** The folder of the run, seen from the root of its repository. */
function rootInRepository({ folder, repositories, projects }: Batch): string {
  const [first] = projects;
  const repository = first && repositories.repositoryOf(first.path);
  if (repository === undefined) return '.';
  const path = relativePath(repository, folder.root);
  return path === '' || path.startsWith('..') ? '.' : path;
}
