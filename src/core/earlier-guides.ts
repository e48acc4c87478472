import { ENV_FILE } from '../strapi/env-files.ts';
import { buildCheck, changedPaths } from './build-plan.ts';
import type { Plan, Step } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Problem } from './report/report.ts';
import { needsSomebody } from './report/summary.ts';

/**
 * What the guides up to the project's own version ask, and what was never done: an upgrade does the guides that it crosses, and
 * leaves this to `check`. Strapi may not start with it.
 *
 * A project on 4.3.9 without a JWT_SECRET → one warning that names it
 */
export function leftByEarlierGuides({
  project,
  catalog,
}: Pick<PlanRequest, 'project' | 'catalog'>): readonly Problem[] {
  const { version } = project.version;
  // Which versions to ask for is what the upgrade itself is about.
  const selection = { only: [], skip: ['dependencies'], with: [] };
  const plan = buildCheck({ project, catalog, to: version, selection });
  const left = plan.steps.flatMap((step) => leftBy(step, plan));
  if (left.length === 0) return [];
  return [
    {
      check: 'earlier-guides',
      level: 'warning',
      message: `The guides up to ${version} are not a part of this upgrade, and something of theirs is left to do: ${left.join(', ')}.`,
      next: '`strapi-uplift check` shows it, and `strapi-uplift check --fix` does what can be done, before the upgrade or after it.',
    },
  ];
}

function leftBy(step: Step, plan: Plan): readonly string[] {
  if (step.kind === 'secrets') {
    // An example that lacks a line keeps nothing from starting.
    const own = step.files.filter(({ path }) => path === ENV_FILE);
    return own.flatMap(({ decisions }) =>
      decisions.flatMap(({ kind, variable }) =>
        kind === 'changed' || kind === 'needs-you' ? [`a value for ${variable}`] : [],
      ),
    );
  }
  const alone = { ...plan, steps: [step] };
  return changedPaths(alone.steps).length > 0 || needsSomebody(alone) ? [step.id] : [];
}
