import { resolve } from 'node:path';
import { buildCheck } from '../core/build-plan.ts';
import { renderPlan } from '../core/report/render-plan.ts';
import { emptyReport } from '../core/report/report.ts';
import { isDone, needsSomebody } from '../core/report/summary.ts';
import { loadProject } from '../io/load-project.ts';
import { chooseTarget } from './choose-target.ts';
import type { UpgradeOptions } from './options.ts';
import { openCatalog, selectionOf } from './prepare.ts';
import { conclude, openTerminal } from './terminal.ts';

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
    const { paint } = terminal.look;
    terminal.say(
      open
        ? `${paint.yellow('!')} There is work left. \`strapi-uplift upgrade\` does the steps marked +.`
        : `${paint.green('✔')} Nothing is left to do.`,
    );
    if (open) report.status = 'needs-you';
  });
}
