import { createHash } from 'node:crypto';
import { major, satisfies } from 'semver';
import { BUILD_FLAGS } from '../strapi/build-flags.ts';
import { nodeRangeFor } from '../strapi/node-engines.ts';
import type { ProjectFacts } from '../strapi/project-facts.ts';
import type { Catalog, CatalogGuide } from './catalog.ts';
import { checkedGuides } from './checked-guides.ts';
import { type CrossedGuide, crossedGuides } from './crossed-guides.ts';
import { databaseSteps, type InspectedDatabase, withoutDatabase } from './database-step.ts';
import { dependencyStep } from './dependency-step.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import type { CommandStep, ManualStep, Plan, Step } from './plan.ts';
import { type Project, textOf } from './project.ts';
import { runTransformStep, type StepResult } from './run-transform.ts';
import { secretsStep } from './secrets/secrets-step.ts';
import { isSelected, type Selection } from './selection.ts';

export interface PlanRequest {
  readonly project: Project;
  readonly catalog: Catalog;
  /** An exact version. */
  readonly to: string;
  readonly selection: Selection;
  /** The database that the user names, looked at for what `crossedDatabaseChanges` gives. */
  readonly database?: InspectedDatabase;
  /** `undefined` where commands are not part of the question. */
  readonly commands?: { readonly install: boolean; readonly build: boolean; readonly nodeVersion: string };
}

/**
 * Plans an upgrade: dependencies, then code and secrets of every guide crossed, in order, then the commands, then what
 * only a person can do. Reads nothing and writes nothing.
 */
export function buildPlan(request: PlanRequest): Plan {
  const { project, catalog, to, selection } = request;
  const crossed = crossedGuides(catalog.guides, project.version.version, to);
  const guides = crossed.flatMap((guide) => (guide.kind === 'automated' ? [guide.guide] : []));
  const overlay = createOverlay(project);

  const edits: readonly Step[] = [
    ...(isSelected('dependencies', selection) ? [dependencyStep(project, overlay, catalog, to)] : []),
    ...guideSteps(request, overlay, guides),
  ];
  // Where nothing is left to write there is nothing new to install or to build.
  const moves = changedPaths(edits).length > 0 || project.versionsMoved;
  const commands = moves ? commandSteps(request) : [];
  const database = databaseSteps({ catalog, from: project.version.version, to, selection }, request.database);
  const facts = withoutDatabase(project.facts, database);
  const steps = [
    ...edits,
    // What fails until here is taken back without the database; a failed build leaves everything as the new version wants it.
    ...commands.filter(({ id }) => id === 'install'),
    ...database,
    ...commands.filter(({ id }) => id !== 'install'),
    // What a guide asks beyond files it asks of the app.
    ...(project.kind === 'app' ? crossed.flatMap((guide) => manualSteps(facts, guide)) : []),
  ];
  return finish(project, to, crossed, [
    ...steps.filter(({ id }) => isSelected(id, selection)),
    ...unreadableStep(project),
  ]);
}

/**
 * Plans the steps that a project still needs at the version that it is on: what `check` reports. Steps whose absence is a choice
 * are left out, and so are the notes on how to get here.
 */
export function buildCheck(request: Omit<PlanRequest, 'commands'>): Plan {
  const { project, catalog, to } = request;
  const crossed = crossedGuides(catalog.guides, `${major(to)}.0.0`, to).filter(
    ({ kind }) => kind === 'automated',
  );
  const guides = checkedGuides(catalog.guides, to);
  // A checkout without `.env`, as in CI, has its values elsewhere.
  const steps = guideSteps(request, createOverlay(project), guides).map((step) =>
    step.kind === 'secrets' ? { ...step, files: step.files.filter(({ creates }) => !creates) } : step,
  );
  return finish(project, to, crossed, [...steps, ...unreadableStep(project)]);
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

/** The code steps of all guides in order, then the secrets that their results read. */
function guideSteps(
  { project, catalog, selection }: PlanRequest,
  overlay: Overlay,
  guides: readonly CatalogGuide[],
): Step[] {
  const steps: Step[] = [];
  const results = new Map<string, StepResult>();
  for (const guide of guides) {
    for (const step of guide.steps) {
      const id = `${guide.version}/${step.transform}`;
      const selected = isSelected(id, selection);
      // A step that is left out must not edit what the later ones see, but what is there already may need a secret.
      const result = runTransformStep(
        project,
        selected ? overlay : createOverlay(project),
        catalog,
        id,
        step,
      );
      if (selected || !result.files.some(({ kind }) => kind === 'changed')) results.set(id, result);
      if (!selected || result.files.length === 0) continue;
      steps.push({
        kind: 'edit',
        id,
        title: catalog.transform(id).title,
        guide: guide.version,
        files: result.files,
      });
    }
  }
  // What is no app reads no config, and has no environment of its own.
  const hasSecrets = project.kind === 'app' && isSelected('secrets', selection);
  const secrets = hasSecrets ? secretsStep(project, guides, results) : undefined;
  return secrets ? [...steps, secrets] : steps;
}

function commandSteps({ project, to, commands }: PlanRequest): CommandStep[] {
  if (!commands) return [];
  const { packageManager } = project;
  const range = nodeRangeFor(to);
  const unfit =
    range && !satisfies(commands.nodeVersion, range)
      ? `Strapi ${to} needs Node ${range}; \`node\` here is ${commands.nodeVersion}. Run it with a fitting one, or name one with --node.`
      : undefined;
  const notInstalled = commands.install ? unfit : '--no-install was given.';
  const noScript = project.hasBuildScript ? undefined : 'package.json has no script `build`.';
  const notBuilt = commands.build ? (notInstalled ?? noScript) : '--no-build was given.';
  const because = (reason: string | undefined) => (reason ? { printedBecause: reason } : {});
  const build: CommandStep = {
    kind: 'command',
    id: 'build',
    title: 'Rebuild the admin panel',
    argv: packageManager.build(BUILD_FLAGS[major(to)] ?? []),
    cwd: '.',
    ...because(notBuilt),
  };
  return [
    {
      kind: 'command',
      id: 'install',
      title: 'Install the dependencies',
      argv: packageManager.install,
      cwd: packageManager.workspaceRoot,
      ...because(notInstalled),
    },
    // The script of that name of what is no app builds something else.
    ...(project.kind === 'app' ? [build] : []),
  ];
}

function manualSteps(facts: ProjectFacts, crossed: CrossedGuide): ManualStep[] {
  const { version, title, url } = crossed;
  if (crossed.kind === 'by-hand') {
    const text = 'strapi-uplift does not know this guide yet. Follow it by hand.';
    const page = url.slice(url.lastIndexOf('/') + 1).replace(/\.html$/, '');
    return [{ kind: 'manual', id: `${version}/${page}`, title, guide: version, level: 'todo', text, url }];
  }
  return crossed.guide
    .notes(facts)
    .map(({ id, ...note }) => ({ kind: 'manual', ...note, id: `${version}/${id}`, guide: version }));
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
    files: Object.fromEntries(changedPaths(steps).map((path) => [path, digest(textOf(project, path))])),
  };
}

/** Paths that a plan writes to, in the order in which they are first touched. */
export function changedPaths(steps: readonly Step[]): string[] {
  const paths = steps.flatMap((step) => {
    if (step.kind === 'edit')
      return step.files.flatMap(({ kind, path }) => (kind === 'changed' ? [path] : []));
    if (step.kind !== 'secrets') return [];
    // A file of several variables may end as "needs you" and be written all the same.
    return step.files.flatMap(({ decisions, path }) =>
      decisions.some(({ kind }) => kind === 'changed') ? [path] : [],
    );
  });
  return [...new Set(paths)];
}

/** SHA-256 of a text, `null` for a file that does not exist. */
export function digest(text: string | undefined): string | null {
  return text === undefined ? null : createHash('sha256').update(text).digest('hex');
}
