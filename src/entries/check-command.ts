import { resolve } from 'node:path';
import { major } from 'semver';
import { buildCheck, changedPaths } from '../core/build-plan.ts';
import { ExpectedFailure } from '../core/expected-failure.ts';
import type { Plan, Step } from '../core/plan.ts';
import { renderPlan, renderProblems } from '../core/report/render-plan.ts';
import { emptyReport } from '../core/report/report.ts';
import { isDone, needsSomebody } from '../core/report/summary.ts';
import { count } from '../core/report/text-layout.ts';
import type { Baseline } from '../core/run-report/baseline.ts';
import { checkReport } from '../core/run-report/check-report.ts';
import { plannedReport } from '../core/run-report/project-report.ts';
import type { ProjectReport } from '../core/run-report/run-report-schema.ts';
import { withoutAccepted } from '../core/run-report/without-accepted.ts';
import { relativePath } from '../io/files/relative-path.ts';
import type { LoadedProject } from '../io/load-project.ts';
import { readGitState } from '../io/system/git-repository.ts';
import { agree } from './ask.ts';
import { carryOut } from './batch/carry-out.ts';
import type { Batch } from './batch/open-batch.ts';
import { oneOrMany } from './batch/open-many.ts';
import { runBatch } from './batch/run-batch.ts';
import { baselineFor, keepBaseline } from './check-baseline.ts';
import { chooseTarget } from './choose-target.ts';
import { executePlan } from './execute-plan.ts';
import type { CheckOptions } from './options.ts';
import { examine, lookAtDatabase, type Prepared, selectionOf } from './prepare.ts';
import { reportOne } from './report-one.ts';
import { reportTargets } from './report-targets.ts';
import { createRunContext, type RunContext } from './run-context.ts';
import { showPlan } from './show-plan.ts';
import { conclude, openTerminal, type Terminal } from './terminal.ts';

/**
 * Tells which guide steps a project, or all below a folder, still need at their version, or at the newer one that is to be installed.
 * Exit code 1 when there are any.
 */
export function check(options: CheckOptions): Promise<number> {
  return oneOrMany('check', options, () => checkOne(options), checkMany);
}

function checkMany(batch: Batch, options: CheckOptions): Promise<number> {
  let baseline: Baseline | undefined;
  const pathOf = (root: string): string => relativePath(batch.folder.root, root) || '.';
  return runBatch(options, batch, {
    name: 'check',
    begin() {
      baseline = baselineFor(options);
    },
    planner: (context, own, loaded) => plannerFor(options, baseline, pathOf)(context, own, loaded),
    adjust: (report) => checkReport(report, baseline),
    ...(options.fix && { carryOut: carryOut('check', 'Change % like this?') }),
    concluded(reports, terminal) {
      keepBaseline(options, baseline, reports, terminal);
      return options.updateBaseline ? 'done' : undefined;
    },
  });
}

function checkOne(options: CheckOptions): Promise<number> {
  const terminal = openTerminal(options);
  return conclude(terminal, emptyReport('check', !options.fix), async (report) => {
    const targets = reportTargets(options);
    const baseline = baselineFor(options);
    const root = resolve(options.cwd);
    const git = await readGitState(root);
    const context = createRunContext(options, { gitStateOf: () => git });
    const loaded = context.load(root);
    const prepared = await plannerFor(options, baseline, () => '.')(context, options, loaded);
    const { plan, problems } = prepared;
    report.plan = plan;
    report.problems = [...problems];
    const { name, kind } = loaded.project;
    const planned = plannedReport(
      { path: '.', name, kind, workspace: '.' },
      plan,
      problems,
      [],
      loaded.project,
    );
    const checked = checkReport(planned, baseline);

    if (options.fix && !isDone(plan)) {
      showPlan(terminal, prepared);
      if (problems.some(({ level }) => level === 'error'))
        throw new ExpectedFailure('Nothing was written.', 'See above for what stands in the way.');
      await agree(terminal, options, {
        question: 'Change the project like this?',
        nothing: 'Nothing was written',
        unasked: 'Add --yes to go on without being asked.',
      });
      await executePlan(terminal, report, prepared, options.commit);
      if (report.status === 'failed') return;
      terminal.say(
        `${terminal.look.paint.green('✔')} ${count(changedPaths(plan.steps).length, 'file')} changed.`,
      );
      report.status = needsSomebody(plan) ? 'needs-you' : 'done';
    } else {
      terminal.say(renderPlan(plan, terminal.look));
      terminal.say(renderProblems(problems, terminal.look));
      const open = checked.status !== 'done';
      terminal.say(open ? openSteps(terminal, plan) : nothingOpen(terminal, plan, checked));
      if (open) report.status = 'needs-you';
    }
    reportOne(targets, report, prepared, (project) =>
      options.fix ? project : checkReport(project, baseline),
    );
    keepBaseline(options, baseline, [checked], terminal);
    if (options.updateBaseline) report.status = 'done';
  });
}

/** Plans what is left to do. What stands in the way of writing is looked at only where something is to be written. */
function plannerFor(options: CheckOptions, baseline: Baseline | undefined, pathOf: (root: string) => string) {
  return async (context: RunContext, _: unknown, { folder, project }: LoadedProject): Promise<Prepared> => {
    const to = options.to
      ? (await chooseTarget(context, options, project, folder.root)).version
      : (project.version.wanted ?? project.version.version);
    const { catalog } = context;
    const selection = selectionOf(options);
    const way = { catalog, from: `${major(to)}.0.0`, to, selection };
    const looked = await lookAtDatabase(options, way, project, folder);
    const database = looked.database?.inspected;
    const found = buildCheck({ project, catalog, to, selection, ...(database && { database }) });
    const plan = options.fix && baseline ? withoutAccepted(found, pathOf(folder.root), baseline) : found;
    const standing = options.fix ? await examine(context, folder, project, plan, options) : [];
    const problems = [...standing, ...looked.problems];
    return { folder, project, plan, problems, env: context.env };
  };
}

function openSteps({ look: { paint } }: Terminal, plan: Plan): string {
  const mark = paint.yellow('!');
  if (isDone(plan)) return `${mark} There is work left that only you can do: see above.`;
  return `${mark} There is work left. This does the steps marked +:\n  ${paint.cyan('strapi-uplift check --fix')}`;
}

function nothingOpen({ look: { paint } }: Terminal, plan: Plan, { accepted = [] }: ProjectReport): string {
  const warnings = plan.steps.flatMap(notesOf).filter(({ level }) => level === 'warning').length;
  const but = warnings > 0 ? `, but mind the ${count(warnings, 'warning')} above` : '';
  if (accepted.length > 0)
    return `${paint.green('✔')} Nothing is left to do but ${count(accepted.length, 'finding')} that the baseline accepts${but}.`;
  return `${paint.green('✔')} Nothing is left to do${but}.`;
}

function notesOf(step: Step): readonly Plan['notes'][number][] {
  if (step.kind === 'edit') return step.files.flatMap(({ notes }) => notes);
  if (step.kind !== 'secrets') return [];
  return step.files.flatMap(({ notes, decisions }) => [
    ...notes,
    ...decisions.flatMap((decision) => decision.notes),
  ]);
}
