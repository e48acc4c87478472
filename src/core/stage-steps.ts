import type { ManualStep } from './plan.ts';
import type { StageStop } from './stage-stops.ts';

/** What a plan has to do with the stops on the way: it ends at one, or passes them and tells. */
export type Stage =
  | { readonly kind: 'stop'; readonly at: StageStop; readonly onwards: string }
  | { readonly kind: 'told'; readonly stops: readonly StageStop[] };

/** What a person has to know or do about the stops. */
export function stageSteps(stage: Stage): ManualStep[] {
  if (stage.kind === 'stop') {
    const { at, onwards } = stage;
    return [
      {
        kind: 'manual',
        id: 'stage',
        title: `Start Strapi ${at.version} once, then go on to ${onwards}`,
        guide: at.guide,
        level: 'todo',
        text: `${at.why} Start it, wait until it runs, stop it, do what is listed here, and go on:`,
        snippet: `strapi-uplift upgrade --to ${onwards} --stages`,
      },
    ];
  }
  return stage.stops.map(({ version, guide, why }) => ({
    kind: 'manual',
    id: `${guide}/stop`,
    title: `Strapi ${version} is passed without being started`,
    guide,
    level: 'info',
    text: `${why} With --stages the upgrade stops at ${version}, so that it can be started there.`,
  }));
}
