import { posix, resolve } from 'node:path';
import type { FoundProject } from '../../core/batch/found-project.ts';
import { groupProjects } from '../../core/batch/group-projects.ts';
import { changedPaths } from '../../core/build-plan.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { NotConcerned } from '../../core/not-concerned.ts';
import type { Plan, Problem, Step } from '../../core/plan.ts';
import { realisePlan } from '../../core/realise-plan.ts';
import { planDiffs } from '../../core/run-report/plan-diffs.ts';
import { plannedReport } from '../../core/run-report/project-report.ts';
import type { ProjectReport } from '../../core/run-report/run-report-schema.ts';
import { textsOf } from '../../core/texts-of.ts';
import type { Spool } from '../../io/batch/spool.ts';
import { locateFile, withJournals } from '../../io/files/locate-file.ts';
import { relativePath } from '../../io/files/relative-path.ts';
import { journalFolder } from '../../io/journal/journal.ts';
import type { LoadedProject } from '../../io/load-project.ts';
import type { NamedDatabase } from '../named-database.ts';
import type { UpgradeOptions } from '../options.ts';
import { type Prepared, refuseUnknownWords, selectionOf } from '../prepare.ts';
import { createRunContext, type RunContext } from '../run-context.ts';
import type { Batch } from './open-batch.ts';
import type { BatchProgress } from './watch-batch.ts';

/** What is kept in memory of a project that was planned; the rest lies in the spool. */
export interface PlannedProject {
  readonly found: FoundProject;
  readonly path: string;
  /** From the folder of the run, and so are the next. */
  readonly changes: readonly string[];
  readonly dependsOn: readonly string[];
  readonly outcome: ProjectReport['outcome'];
  readonly database?: NamedDatabase;
}

export interface PlannedBatch {
  readonly context: RunContext;
  /** What is to be written, and may be. */
  readonly groups: readonly (readonly PlannedProject[])[];
}

/** Plans for one project that was read. */
export type Planner = (
  context: RunContext,
  options: UpgradeOptions,
  loaded: LoadedProject,
) => Promise<Prepared>;

export interface PlanBatchOptions {
  readonly planner: Planner;
  /** Where the report of each project goes. */
  readonly spool: Spool<ProjectReport>;
  /** Whether the diffs are wanted: they cost more than the plans. */
  readonly diffs: boolean;
  readonly progress: BatchProgress;
  /** Changes a report before it is put away: `check` applies its baseline there. */
  readonly adjust?: (report: ProjectReport) => ProjectReport;
}

/** Plans every project of a batch, one after another, each on top of what those before it do to files that they share. */
export async function planBatch(
  options: UpgradeOptions,
  batch: Batch,
  { planner, spool, diffs, progress, adjust = (report) => report }: PlanBatchOptions,
): Promise<PlannedBatch> {
  const { folder, repositories } = batch;
  const shared = new Map<string, string>();
  const context = createRunContext(options, {
    gitStateOf: (root) => repositories.stateOf(relativePath(folder.root, root) || '.'),
    shared,
  });
  const planned: PlannedProject[] = [];
  // The package.json of these may hold the catalogs of others.
  const holders = new Set(
    batch.projects.flatMap(({ path, workspace }) => (path === workspace ? [] : [workspace])),
  );
  const shapes = new Map<string, Pick<Plan, 'steps' | 'guides'>>();

  for (const found of batch.projects) {
    progress.next(found.path);
    try {
      const prepared = await prepareOne(found);
      const { project, problems, database } = prepared;
      const plan = batch.spread.has(found.workspace) ? withoutCommands(prepared.plan) : prepared.plan;
      const report = adjust(
        plannedReport(found, plan, problems, diffs ? planDiffs(plan, textsOf(project, plan)) : [], project),
      );
      spool.put(found.path, report);
      share(prepared, plan, shared, holders.has(found.path));
      shapes.set(shapeOf(plan), { guides: plan.guides, steps: plan.steps.map(withoutFiles) });
      planned.push({
        found,
        path: found.path,
        changes: changedPaths(plan.steps).map((path) => posix.join(found.path, path)),
        dependsOn: project.catalogFiles.map((path) => posix.join(found.path, path)),
        outcome: report.outcome,
        ...(database && { database }),
      });
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error;
      spool.put(found.path, notPlanned(found, error));
    }
  }
  refuseUnknownWords(context.catalog, [...shapes.values()], selectionOf(options));
  return { context, groups: writableGroups(planned, spool) };

  function prepareOne({ path, kind }: FoundProject): Promise<Prepared> {
    const loaded = context.load(resolve(folder.root, path), {
      kind,
      from: options.from,
      except: batch.folders,
    });
    // One journal for the run, wherever its projects are.
    return planner(context, options, {
      ...loaded,
      folder: withJournals(loaded.folder, { journal: journalFolder(folder) }),
    });
  }
}

/** Remembers what a plan makes of files that other projects may read as well. */
function share(
  { folder, project }: Prepared,
  plan: Plan,
  shared: Map<string, string>,
  holdsCatalogs: boolean,
): void {
  const isShared = (path: string): boolean =>
    path.startsWith('../') || (holdsCatalogs && path === 'package.json');
  if (!Object.keys(plan.files).some(isShared)) return;
  for (const { path, after } of realisePlan(plan, textsOf(project, plan), (size) => new Uint8Array(size))) {
    const location = isShared(path) ? locateFile(folder, path) : undefined;
    if (location?.kind === 'file') shared.set(location.target, after);
  }
}

/** One project that cannot be written holds back those that change the same files: half of a change would fit none of them. */
function writableGroups(
  planned: readonly PlannedProject[],
  spool: Spool<ProjectReport>,
): (readonly PlannedProject[])[] {
  return groupProjects(planned).flatMap((group) => {
    const blocked = group.find(({ outcome }) => outcome === 'blocked');
    const changing = group.filter(({ outcome }) => outcome === 'changed');
    if (!blocked) return changing.length > 0 ? [changing] : [];
    const problem: Problem = {
      check: 'shared-files',
      level: 'error',
      message: `${blocked.path}, which takes its versions from the same files, is held back.`,
      next: 'See what stands in its way.',
    };
    for (const { path } of changing) {
      const report = spool.get(path);
      if (!report) continue;
      const problems = [...report.problems, problem];
      spool.put(path, { ...report, outcome: 'blocked', status: 'needs-you', problems });
    }
    return [];
  });
}

/** What is nothing for a project leaves it as it is; anything else that keeps it from being planned is a failure of its own. */
function notPlanned({ path, name, kind, workspace }: FoundProject, error: ExpectedFailure): ProjectReport {
  const { message, next } = error;
  const base = { path, name, kind, workspace, commands: [], diffs: [] };
  if (!(error instanceof NotConcerned))
    return {
      ...base,
      status: 'failed',
      outcome: 'blocked',
      problems: [],
      error: { message, ...(next && { next }) },
    };
  const problem: Problem = {
    check: 'target',
    level: 'warning',
    message,
    next: next ?? 'It is left as it is.',
  };
  return { ...base, status: 'done', outcome: 'unchanged', problems: [problem] };
}

/** Only all shards together are what there is to install and build. */
function withoutCommands(plan: Plan): Plan {
  const printedBecause =
    '--shard: other shards change this workspace as well. Run it once their changes are together.';
  return {
    ...plan,
    steps: plan.steps.map((step) =>
      step.kind === 'command' && !step.printedBecause ? { ...step, printedBecause } : step,
    ),
  };
}

/** Plans of the same steps know the same words. */
function shapeOf({ steps, guides }: Plan): string {
  return [...steps.map(({ id }) => id), ...guides.map(({ version }) => version)].join(' ');
}

function withoutFiles(step: Step): Step {
  switch (step.kind) {
    case 'edit':
    case 'place':
    case 'secrets':
      return { ...step, files: [] };
    default:
      return step;
  }
}
