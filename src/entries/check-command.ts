import { resolve } from 'node:path';
import { major, minor } from 'semver';
import { buildCheck, changedPaths } from '../core/build-plan.ts';
import type { Plan, Step } from '../core/plan.ts';
import { renderPlan } from '../core/report/render-plan.ts';
import { emptyReport } from '../core/report/report.ts';
import { isDone, needsSomebody } from '../core/report/summary.ts';
import { count } from '../core/report/text-layout.ts';
import { loadProject } from '../io/load-project.ts';
import { chooseTarget } from './choose-target.ts';
import { openCatalog } from './open-catalog.ts';
import type { UpgradeOptions } from './options.ts';
import { selectionOf } from './prepare.ts';
import { conclude, openTerminal, type Terminal } from './terminal.ts';

/** Tells which guide steps a project still needs at its version. Exit code 1 when there are any. */
export function check(options: UpgradeOptions): Promise<number> {
  const terminal = openTerminal(options);
  return conclude(terminal, emptyReport('check', true), async (report) => {
    const catalog = openCatalog();
    const { folder, project } = await loadProject(resolve(options.cwd), catalog);
    const to = options.to
      ? (await chooseTarget(options, project, folder.root)).version
      : project.version.version;
    const plan = buildCheck({ project, catalog, to, selection: selectionOf(options) });
    report.plan = plan;
    terminal.say(renderPlan(plan, terminal.look));
    const open = !isDone(plan) || needsSomebody(plan);
    terminal.say(open ? openSteps(terminal, plan) : nothingOpen(terminal, plan));
    if (open) report.status = 'needs-you';
  });
}

/** A guide that was left behind is only crossed again from a version before it. */
function openSteps({ look: { paint } }: Terminal, plan: Plan): string {
  const ids = plan.steps.flatMap((step) => (changedPaths([step]).length > 0 ? [step.id] : []));
  const [first] = plan.guides;
  if (ids.length === 0 || !first)
    return `${paint.yellow('!')} There is work left that only you can do: see above.`;
  const before = `${major(first.version)}.${minor(first.version) - 1}.0`;
  const command = `strapi-uplift upgrade --from ${before} --to ${plan.project.to} --only ${ids.join(',')}`;
  return `${paint.yellow('!')} There is work left. This does the steps marked +:\n  ${paint.cyan(command)}`;
}

function nothingOpen({ look: { paint } }: Terminal, plan: Plan): string {
  const warnings = plan.steps.flatMap(notesOf).filter(({ level }) => level === 'warning').length;
  const but = warnings > 0 ? `, but mind the ${count(warnings, 'warning')} above` : '';
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
