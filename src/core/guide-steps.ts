import type { VariablesOf, Way } from '../strapi/guide.ts';
import type { CatalogGuide } from './catalog.ts';
import { offeredStep } from './offered-step.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import type { Step } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import { runTransformStep, type StepResult } from './run-transform.ts';
import { readsOf, secretNeeds } from './secrets/secret-needs.ts';
import { secretsStep } from './secrets/secrets-step.ts';
import { givesSecrets, isAskedFor, isSelected } from './selection.ts';

export interface GuidedSteps {
  readonly steps: readonly Step[];
  readonly variablesOf: VariablesOf;
}

/** The code steps of all guides in order, then the secrets that their results read. */
export function guideSteps(
  { project, catalog, selection }: PlanRequest,
  overlay: Overlay,
  guides: readonly CatalogGuide[],
  way: Way,
): GuidedSteps {
  const steps: Step[] = [];
  const results = new Map<string, StepResult>();
  for (const guide of guides) {
    for (const step of guide.steps) {
      const id = `${guide.version}/${step.transform}`;
      if (step.when && !step.when(project.facts, way)) continue;
      const selected = isSelected(id, selection);
      const done = selected && (step.asks === undefined || isAskedFor(id, selection));
      // A step that is left out must not edit what the later ones see, but what is there already may need a secret.
      const seen = done ? overlay : createOverlay(project);
      const result = runTransformStep(project, seen, catalog, id, step, way);
      if (done || !result.files.some(({ kind }) => kind === 'changed')) results.set(id, result);
      if (!selected || result.files.length === 0) continue;
      const { title } = catalog.transform(id);
      if (!done) steps.push(...offeredStep(id, title, guide.version, step.asks ?? '', result));
      else
        steps.push({
          kind: 'edit',
          id,
          title,
          guide: guide.version,
          why: step.why,
          ...(step.risk !== undefined && { risk: step.risk }),
          files: result.files,
        });
    }
  }
  const newEnv = way.from === way.to ? 'changes' : 'always';
  const needs = secretNeeds(guides, results);
  const given = guides.filter(({ version }) => givesSecrets(version, selection));
  const secrets =
    project.kind === 'app' ? secretsStep(project, secretNeeds(given, results), results, newEnv) : undefined;
  return {
    steps: secrets ? [...steps, secrets] : steps,
    variablesOf: (secret) =>
      needs
        .filter(({ variable }) => variable === secret)
        .flatMap((need) => readsOf(need).map(({ name }) => name)),
  };
}

/** Whether `.env` is written with the steps. What is no app reads no config, and has no environment of its own. */
export function writesSecrets({
  project,
  catalog,
  selection,
}: Pick<PlanRequest, 'project' | 'catalog' | 'selection'>): boolean {
  return project.kind === 'app' && catalog.guides.some(({ version }) => givesSecrets(version, selection));
}
