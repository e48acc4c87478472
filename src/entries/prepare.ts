import { resolve } from 'node:path';
import { buildPlan, changedPaths } from '../core/build-plan.ts';
import type { Catalog } from '../core/catalog.ts';
import { closest } from '../core/closest.ts';
import { crossedDatabaseChanges, databaseSteps, type Way } from '../core/database-step.ts';
import { MANIFESTS } from '../core/dependency-step.ts';
import { leftByEarlierGuides } from '../core/earlier-guides.ts';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { neededPackages } from '../core/manifest.ts';
import type { Plan } from '../core/plan.ts';
import { preflight, SKIPPABLE_CHECKS } from '../core/preflight.ts';
import type { Project } from '../core/project.ts';
import { readConfigText } from '../core/read-config.ts';
import { realisePlan } from '../core/realise-plan.ts';
import type { Problem } from '../core/report/report.ts';
import { changesDatabase } from '../core/report/summary.ts';
import { type Selection, unknownWords } from '../core/selection.ts';
import type { Stage } from '../core/stage-steps.ts';
import { textsOf } from '../core/texts-of.ts';
import { checkWritable } from '../io/files/check-writable.ts';
import type { ProjectFolder } from '../io/files/locate-file.ts';
import type { LoadedProject } from '../io/load-project.ts';
import { whichExist } from '../io/packages/published-versions.ts';
import { readGitState } from '../io/system/git-repository.ts';
import { chooseTarget, type Target } from './choose-target.ts';
import { type DatabaseOptions, inspectNamed, type NamedDatabase, namesDatabase } from './named-database.ts';
import type { UpgradeOptions } from './options.ts';
import { createRunContext, type RunContext } from './run-context.ts';
import { accept, acceptDatabase, readPlan } from './stored-plan.ts';

/** A project that was read, and what an upgrade of it would be. */
export interface Prepared {
  readonly folder: ProjectFolder;
  readonly project: Project;
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  /** With its password, which is in none of the others. */
  readonly database?: NamedDatabase;
  /** What the commands are started with. */
  readonly env: NodeJS.ProcessEnv;
}

export function selectionOf({ only, skip, with: wanted }: UpgradeOptions): Selection {
  return { only: only ?? [], skip: skip ?? [], with: wanted ?? [] };
}

/** Reads the project and plans; touches nothing. */
export async function prepare(
  options: UpgradeOptions,
  ask?: (project: Project) => Promise<string>,
): Promise<Prepared> {
  const root = resolve(options.cwd);
  const git = await readGitState(root);
  const context = createRunContext(options, { gitStateOf: () => git });
  const stored = options.plan ? readPlan(options.plan) : undefined;
  const loaded = context.load(root, { from: options.from, also: Object.keys(stored?.files ?? {}) });
  const prepared = await prepareProject(context, options, loaded, {
    ...(stored && { stored }),
    ...(ask && { ask }),
  });
  refuseUnknownWords(context.catalog, [prepared.plan], selectionOf(options));
  const left = leftByEarlierGuides({ project: loaded.project, catalog: context.catalog });
  return { ...prepared, problems: [...prepared.problems, ...left] };
}

/** Plans for a project that was read. @throws ExpectedFailure when there is no way for it to go */
export async function prepareProject(
  context: RunContext,
  options: UpgradeOptions,
  { folder, project }: LoadedProject,
  { stored, ask }: { stored?: Plan; ask?: (project: Project) => Promise<string> } = {},
): Promise<Prepared> {
  const { catalog, env } = context;
  const selection = selectionOf(options);
  const target: Target = stored
    ? { version: stored.project.to, notes: [], stops: [] }
    : await chooseTarget(context, options, project, folder.root, ask);
  const from = stored?.project.from ?? project.version.version;
  const stage = stageOf(target, options);
  const to = stage?.kind === 'stop' ? stage.at.version : target.version;
  const way = { catalog, from, to, selection: stored ? withStoredChoices(selection, stored) : selection };
  const { database, problems } = await lookAtDatabase(options, way, project, folder);
  const plan = stored
    ? accept(stored, project, catalog, options)
    : planFor(context, options, project, {
        to,
        notes: target.notes,
        nodeVersion: await nodeVersion(context, options, folder),
        ...(stage && { stage }),
        ...(database && { database }),
      });
  if (stored && problems.length === 0) {
    const found = databaseSteps(way, database?.inspected);
    acceptDatabase(stored, found, namesDatabase(options));
  }
  return {
    folder,
    project,
    plan,
    problems: [...(await examine(context, folder, project, plan, options)), ...problems],
    ...(database && { database }),
    env,
  };
}

/** What a stored plan does in a database was asked for when it was made. */
function withStoredChoices(selection: Selection, { steps }: Plan): Selection {
  const chosen = steps.filter(({ kind }) => kind === 'database').map(({ id }) => id);
  return { ...selection, with: [...selection.with, ...chosen] };
}

/** Where nothing is going to be run, no program is asked for its version. */
function nodeVersion(
  { nodeVersion }: RunContext,
  { install, build, node }: UpgradeOptions,
  { root }: ProjectFolder,
): Promise<string> | string {
  return install === false && build === false && node === undefined
    ? process.versions.node
    : nodeVersion(root);
}

/** The database that the options name, if a guide on the way asks something of it; a failure stands in the way of writing. */
export async function lookAtDatabase(
  options: DatabaseOptions,
  way: Way,
  project: Project,
  { root }: ProjectFolder,
): Promise<{ database?: NamedDatabase; problems: readonly Problem[] }> {
  if (!namesDatabase(options)) return { problems: [] };
  const changes = crossedDatabaseChanges(way);
  const mongo = project.facts.databases.every(({ client }) => client === 'mongo');
  if (changes.length === 0 || (mongo && options.database === undefined)) {
    const message =
      changes.length === 0
        ? 'No step on this way is about the database, which is left alone.'
        : changes.every(({ kind }) => kind === 'nullable')
          ? 'MongoDB has no constraint that would have to be removed; the database is left alone.'
          : 'MongoDB is left alone: what the guides ask of it is told as a step of yours.';
    return {
      problems: [{ check: 'database', level: 'warning', message, next: 'The option can be left out.' }],
    };
  }
  try {
    return { database: await inspectNamed(options, project, root, changes), problems: [] };
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    const next = error.next ?? 'Name another database, or none.';
    return { problems: [{ check: 'database', level: 'error', message: error.message, next }] };
  }
}

/** With `--stages` the first stop is as far as a run goes; without, the stops are only told. */
function stageOf({ version, stops }: Target, { stages }: UpgradeOptions): Stage | undefined {
  const [at] = stops;
  if (!at) return undefined;
  return stages ? { kind: 'stop', at, onwards: version } : { kind: 'told', stops };
}

interface Destination {
  readonly to: string;
  readonly notes: Target['notes'];
  readonly nodeVersion: string;
  readonly stage?: Stage;
  readonly database?: NamedDatabase;
}

function planFor(
  { catalog }: RunContext,
  options: UpgradeOptions,
  project: Project,
  { to, notes, nodeVersion, stage, database }: Destination,
): Plan {
  const plan = buildPlan({
    project,
    catalog,
    to,
    ...(stage && { stage }),
    selection: selectionOf(options),
    ...(database && { database: database.inspected }),
    commands: {
      install: options.install !== false,
      build: options.build !== false,
      nodeVersion,
    },
  });
  const told = notes.map((message) => ({ level: 'warning' as const, message }));
  return { ...plan, notes: [...plan.notes, ...told] };
}

/** A typing error in `--only` or `--skip` must not pass for "nothing to do". */
export function refuseUnknownWords(
  catalog: Catalog,
  plans: readonly Pick<Plan, 'steps' | 'guides'>[],
  selection: Selection,
): void {
  const ids = [
    ...catalog.transformIds,
    ...catalog.guides.flatMap(({ version, places = [], database = [] }) => [
      version,
      ...[...places, ...database].map(({ id }) => `${version}/${id}`),
    ]),
    ...plans.flatMap(({ steps }) => steps.map(({ id }) => id)),
    ...SKIPPABLE_CHECKS,
    ...['dependencies', 'secrets', 'install', 'build'],
    ...plans.flatMap(({ guides }) => guides.map(({ version }) => version)),
  ];
  const [unknown] = unknownWords(ids, selection);
  if (unknown === undefined) return;
  const [near] = closest(unknown, ids);
  throw new ExpectedFailure(
    `There is no step ${unknown}.`,
    near ? `Did you mean ${near}?` : 'The plan and `list` show the steps.',
  );
}

/** What stands in the way of writing a plan. */
export async function examine(
  context: RunContext,
  folder: ProjectFolder,
  project: Project,
  plan: Plan,
  options: UpgradeOptions,
): Promise<Problem[]> {
  const paths = changedPaths(plan.steps);
  const runs = plan.steps.some((step) => step.kind === 'command' && !step.printedBecause);
  const writes = paths.length > 0 || project.versionsMoved;
  if (!writes && !runs && !plan.steps.some(changesDatabase)) return [];
  const port = options.skip?.includes('server-stopped')
    ? Number.NaN
    : Number(readConfigText(project, 'config/server', ['port']) ?? 1337);
  const [unpublished, found, busy] = await Promise.all([
    options.offline || options.skip?.includes('versions-published')
      ? []
      : unpublishedPackages(context, folder, project, plan),
    runs ? context.programFound(project.packageManager.install[0] ?? '', folder.root) : true,
    Number.isInteger(port) && port > 0 && port < 65_536 ? context.portInUse(port) : false,
  ]);
  const facts = {
    unwritable: checkWritable(folder, paths),
    unpublished,
    packageManagerFound: found,
    busyPort: busy ? port : undefined,
    allowDirty: options.allowDirty ?? false,
  };
  return preflight(plan, project, facts, selectionOf(options));
}

/** Asks the registry about every package that the plan sets to a version; a registry out of reach is an error of its own. */
async function unpublishedPackages(
  { published }: RunContext,
  folder: ProjectFolder,
  project: Project,
  plan: Plan,
): Promise<readonly string[]> {
  const manifests = (project.matches.get(MANIFESTS) ?? []).filter((path) => path in plan.files);
  if (manifests.length === 0) return [];
  const changes = realisePlan({ ...plan, files: {} }, textsOf(project, plan), (size) => new Uint8Array(size));
  const after = new Map(changes.map(({ path, after }) => [path, after]));
  const names = new Set(manifests.flatMap((path) => neededPackages(after.get(path) ?? '', plan.project.to)));
  const { missing, unknown } = await whichExist([...names], plan.project.to, folder.root, published);
  const [unanswered] = unknown;
  if (unanswered) {
    const next = 'To go on without asking, add --skip versions-published.';
    throw new ExpectedFailure(`${unanswered.packageName}: ${unanswered.failure.message}`, next);
  }
  return missing;
}
