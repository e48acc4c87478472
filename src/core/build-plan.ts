import { hash } from 'node:crypto';
import { major } from 'semver';
import { ENV_FILE } from '../strapi/env-files.ts';
import { checkedGuides } from './checked-guides.ts';
import { commandSteps } from './command-steps.ts';
import { type CrossedGuide, crossedGuides } from './crossed-guides.ts';
import { databaseSteps } from './database-step.ts';
import { dependencyStep, versionsStep } from './dependency-step.ts';
import { guideSteps, writesSecrets } from './guide-steps.ts';
import { manualSteps } from './manual-steps.ts';
import { createOverlay } from './overlay.ts';
import { firstByHand, placeSteps } from './place-steps.ts';
import type { ManualStep, Plan, Step } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import { type Project, textOf } from './project.ts';
import { isSelected } from './selection.ts';
import { stageSteps } from './stage-steps.ts';

/**
 * Plans an upgrade: dependencies, then code and secrets of every guide crossed, in order, then the commands, then what
 * only a person can do. Reads nothing and writes nothing.
 */
export function buildPlan(request: PlanRequest): Plan {
  const { project, catalog, to, selection } = request;
  const crossed = crossedGuides(catalog.guides, project.version.version, to);
  const guides = crossed.flatMap((guide) => (guide.kind === 'automated' ? [guide.guide] : []));
  // A literal may leave the code only together with the line of `.env` that takes its place.
  const overlay = createOverlay(project, { writesEnv: writesSecrets(request) });

  const way = { from: project.version.version, to };
  const dependencies = isSelected('dependencies', selection)
    ? [dependencyStep(project, overlay, catalog, to)]
    : [];
  const guided = guideSteps(request, overlay, guides, way);
  const edits: readonly Step[] = [...dependencies, ...guided.steps];
  // Where nothing is left to write there is nothing new to install or to build.
  const moves = changedPaths(edits).length > 0 || project.versionsMoved;
  const places = project.kind === 'app' ? guides.flatMap((guide) => placeSteps(request, guide)) : [];
  const commands = moves ? commandSteps(request, guides, firstByHand(guides, places)) : [];
  const database = databaseSteps({ catalog, ...way, selection }, request.database);
  const steps = [
    ...edits,
    ...places,
    // What fails until here is taken back without the database; a failed build leaves everything as the new version wants it.
    ...commands.filter(({ id }) => id === 'install'),
    ...database,
    ...commands.filter(({ id }) => id !== 'install'),
    // What a guide asks beyond files it asks of the app.
    ...(project.kind === 'app' && request.stage ? stageSteps(request.stage) : []),
    ...(project.kind === 'app'
      ? manualSteps(crossed, {
          facts: project.facts,
          way,
          variablesOf: guided.variablesOf,
          selection,
          database,
          databaseNamed: request.database !== undefined,
        })
      : []),
  ];
  return finish(project, to, crossed, [
    ...steps.filter(({ id, kind }) => kind === 'secrets' || isSelected(id, selection)),
    ...unreadableStep(project),
  ]);
}

/**
 * Plans the steps that a project still needs at the version that it is on: what `check` reports. Steps whose absence is a choice
 * are left out, and so are the notes on how to get here.
 */
export function buildCheck(request: Omit<PlanRequest, 'commands'>): Plan {
  const { project, catalog, to, selection } = request;
  const crossed = crossedGuides(catalog.guides, `${major(to)}.0.0`, to).filter(
    ({ kind }) => kind === 'automated',
  );
  const guides = checkedGuides(catalog.guides, to);
  const overlay = createOverlay(project, { writesEnv: writesSecrets(request) });
  // What holds at another version than the project's own is a matter of the upgrade to it.
  const asksForVersions = to === project.version.version && isSelected('dependencies', selection);
  const versions = asksForVersions ? versionsStep(project, overlay, catalog) : undefined;
  const { steps } = guideSteps(request, overlay, guides, { from: to, to });
  const way = { catalog, from: `${major(to)}.0.0`, to, selection };
  return finish(project, to, crossed, [
    ...(versions ? [versions] : []),
    ...steps,
    ...databaseSteps(way, request.database, 'check'),
    ...unreadableStep(project),
  ]);
}

/** What could not be looked into may hold what a step is about: nobody but a person can tell. */
function unreadableStep({ unreadable }: Project): ManualStep[] {
  if (unreadable.length === 0) return [];
  return [
    {
      kind: 'manual',
      id: 'unreadable',
      title: 'Make these folders readable, and run this again',
      level: 'todo',
      text: 'They could not be looked into, so that nothing in them was checked or changed:',
      files: unreadable.map(({ path, code }) => `${path} (${code})`),
    },
  ];
}

function finish(
  project: Project,
  to: string,
  crossed: readonly CrossedGuide[],
  steps: readonly Step[],
): Plan {
  const { version, source, disagreement } = project.version;
  return {
    schema: 'strapi-uplift/plan@1',
    project: {
      name: project.name,
      from: version,
      fromSource: source,
      to,
      packageManager: project.packageManager.name,
    },
    guides: crossed.map(({ kind, version, title, url }) => ({
      version,
      title,
      url,
      automated: kind === 'automated',
    })),
    notes: [
      ...(disagreement ? [{ level: 'warning' as const, message: disagreement }] : []),
      ...project.packageManager.warnings.map((message) => ({ level: 'warning' as const, message })),
    ],
    steps,
    files: Object.fromEntries(
      [...new Set([...changedPaths(steps), ...readPaths(steps)])].map((path) => [
        path,
        digest(textOf(project, path)),
      ]),
    ),
  };
}

/** Paths that a plan writes to, in the order in which they are first touched. */
export function changedPaths(steps: readonly Step[]): string[] {
  const paths = steps.flatMap((step) => {
    if (step.kind === 'edit' || step.kind === 'place')
      return step.files.flatMap(({ kind, path }) => (kind === 'changed' ? [path] : []));
    if (step.kind !== 'secrets') return [];
    // A file of several variables may end as "needs you" and be written all the same.
    return step.files.flatMap(({ decisions, path }) =>
      decisions.some(({ kind }) => kind === 'changed') ? [path] : [],
    );
  });
  return [...new Set(paths)];
}

/** Files that are not written but have to be as they were: they hold a value that takes the place of a literal, or the literal. */
function readPaths(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => {
    if (step.kind === 'edit') return step.files.some((file) => 'takesOut' in file) ? [ENV_FILE] : [];
    if (step.kind !== 'secrets') return [];
    return step.files.flatMap(({ decisions }) =>
      decisions.flatMap((one) =>
        one.kind === 'changed' && one.step.kind === 'carry' ? [one.step.from.path] : [],
      ),
    );
  });
}

/** SHA-256 of a text, `null` for a file that does not exist. */
export function digest(text: string | undefined): string | null {
  return text === undefined ? null : hash('sha256', text);
}
