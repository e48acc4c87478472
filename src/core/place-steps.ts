import type { Way } from '../strapi/guide.ts';
import type { CatalogGuide } from './catalog.ts';
import { offeredStep } from './offered-step.ts';
import { placeStep } from './place-step.ts';
import type { Step } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import { isAskedFor, isSelected } from './selection.ts';

/** The files that a guide has put where none are. */
export function placeSteps({ project, to, selection }: PlanRequest, guide: CatalogGuide): Step[] {
  const way: Way = { from: project.version.version, to };
  return (guide.places ?? []).flatMap((placement): Step[] => {
    const id = `${guide.version}/${placement.id}`;
    if (!isSelected(id, selection)) return [];
    const step = placeStep(project.facts, way, id, guide.version, placement);
    if (step.files.length === 0) return [];
    const asks = isAskedFor(id, selection) ? undefined : placement.asks?.(project.facts, way);
    return asks === undefined ? [step] : offeredStep(id, placement.title, guide.version, asks, step);
  });
}

/** The id of what a person has to do before anything is built. */
export function firstByHand(guides: readonly CatalogGuide[], steps: readonly Step[]): string | undefined {
  const open = steps.filter(
    (step) => step.kind === 'place' && step.files.some(({ kind }) => kind === 'needs-you'),
  );
  const first = guides.flatMap(({ version, places = [] }) =>
    places.flatMap(({ id, beforeBuild }) => (beforeBuild ? [`${version}/${id}`] : [])),
  );
  return open.find(({ id }) => first.includes(id))?.id;
}
