import { version } from '../../../package.json';
import { createBatchSummary } from '../../core/batch/batch-summary.ts';
import { renderBatch, renderFound, renderTotals } from '../../core/batch/render-batch.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { EXIT_CODES } from '../../core/report/report.ts';
import { parseReportOptions } from '../../core/run-report/report-kinds.ts';
import type { ReportSource } from '../../core/run-report/report-source.ts';
import type { ProjectReport } from '../../core/run-report/run-report-schema.ts';
import type { Spool } from '../../io/batch/spool.ts';
import { temporarySpool } from '../../io/batch/temporary-spool.ts';
import { relativePath } from '../../io/files/relative-path.ts';
import type { UpgradeOptions } from '../options.ts';
import { failureOf, openTerminal, type Terminal } from '../terminal.ts';
import { writeReports } from '../write-reports.ts';
import { projectReports, worstStatus } from './batch-source.ts';
import type { StoredResult } from './execute-batch.ts';
import type { Batch } from './open-batch.ts';
import { type PlanBatchOptions, type PlannedBatch, planBatch } from './plan-batch.ts';
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
  plan(projects?: Batch['projects']): Promise<PlannedBatch>;
}

/** Does a command on every project of a batch, and tells what came of it: in the terminal, in the reports, and by the exit code. */
export async function runBatch(
  options: UpgradeOptions,
  batch: Batch,
  command: BatchCommand,
): Promise<number> {
  const terminal = openTerminal(options);
  const { paint } = terminal.look;
  const writes = command.carryOut !== undefined;
  const planned = temporarySpool<ProjectReport>();
  const session: BatchSession = {
    terminal,
    options,
    batch,
    planned,
    plan: (projects = batch.projects) => planShown(session, { ...batch, projects }, command),
  };
  let error: ReportSource['head']['error'];
  let concluded: ReportSource['head']['status'] | undefined;
  const fail = (thrown: unknown): void => {
    error = failureOf(thrown);
    terminal.complain(
      `${paint.red('✖')} ${error.message}${error.next ? `\n  ${paint.dim(error.next)}` : ''}`,
    );
  };
  const targets = parsedTargets(options);
  try {
    if (targets.kind === 'failed') throw targets.error;
    refuseNamedDatabase(options);
    command.begin?.();
    terminal.say(renderFound(batch.projects, batch.leftOut, terminal.look));
    await (command.carryOut ?? (({ plan }) => plan()))(session);
  } catch (thrown) {
    fail(thrown);
  }
  const reports = { planned, ...(session.results && { results: session.results }), writes };
  const all = () => projectReports(reports);
  const headOf = (): ReportSource['head'] => ({
    schema: 'strapi-uplift/run-report@1',
    command: command.name,
    status: error ? 'failed' : (concluded ?? worstStatus(all())),
    dryRun: !writes,
    version,
    root: rootInRepository(batch),
    runs:
      session.run === undefined ? [] : [{ ...(options.shard && { shard: options.shard }), run: session.run }],
    leftOut: batch.leftOut,
    ...(error && { error }),
  });
  try {
    if (!error) concluded = command.concluded?.(all(), terminal);
    if (!error) sayTotals(session, all(), headOf());
    writeReports({ head: headOf(), projects: all }, [
      ...(targets.kind === 'parsed' ? targets.targets : []),
      ...(options.json ? [{ kind: 'json', path: '-' } as const] : []),
    ]);
  } catch (thrown) {
    fail(thrown);
  }
  const { status } = headOf();
  planned.close();
  session.results?.close();
  return EXIT_CODES[status];
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
      const summary = summaryOf(planned);
      terminal.say(renderBatch(summary, terminal.look, { changes: 'What changes', diffs: true }));
      terminal.say(`${renderTotals(summary, true)}.`);
    }
  }
}

function summaryOf(planned: Spool<ProjectReport>): ReturnType<typeof createBatchSummary> {
  const summary = createBatchSummary();
  for (const report of projectReports({ planned, writes: false })) summary.add(report);
  return summary;
}

function sayTotals(
  { terminal }: BatchSession,
  reports: Iterable<ProjectReport>,
  { status, dryRun, runs }: ReportSource['head'],
): void {
  const { paint } = terminal.look;
  if (dryRun) {
    terminal.say(paint.dim('Nothing was written.'));
    return;
  }
  const summary = createBatchSummary();
  for (const report of reports) summary.add(report);
  terminal.say(renderBatch(summary, terminal.look, { changes: 'What was changed', diffs: false }));
  const mark = { done: paint.green('✔'), 'needs-you': paint.yellow('!'), failed: paint.red('✖') }[status];
  terminal.say(`${mark} ${paint.bold(renderTotals(summary, false))}.`);
  if (summary.totals['not-run'] > 0) terminal.say(`  The rest goes on with ${paint.cyan('--resume')}.`);
  if (runs.length > 0) terminal.say(`\nNot what you wanted? ${paint.cyan(`strapi-uplift undo`)}\n`);
}

type Targets =
  | { readonly kind: 'parsed'; readonly targets: ReturnType<typeof parseReportOptions> }
  | { readonly kind: 'failed'; readonly error: unknown };

function parsedTargets({ report = [], json }: UpgradeOptions): Targets {
  try {
    const targets = parseReportOptions(report);
    if (!json || targets.every(({ path }) => path !== '-')) return { kind: 'parsed', targets };
    throw new ExpectedFailure(
      '--json and a --report would both go to standard output.',
      'Give the report a file.',
    );
  } catch (error) {
    return { kind: 'failed', error };
  }
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
