import { posix } from 'node:path';
import { changedPaths } from '../build-plan.ts';
import type { Problem } from '../plan.ts';
import type { ProjectReport } from '../run-report/run-report-schema.ts';
import { isWorse } from '../run-report/worst-status.ts';

/** Something that is the same in several projects. */
export interface Shared<T> {
  readonly value: T;
  /** The first few paths. */
  readonly paths: readonly string[];
  readonly count: number;
}

export interface Change {
  readonly path: string;
  readonly patch: string;
}

export interface Need {
  readonly title: string;
  readonly text: string;
  readonly snippet?: string;
  readonly url?: string;
}

interface PlacedNeed extends Need {
  readonly at?: readonly string[];
}

/** What a person has to know of a run over many projects, gathered one project at a time. What is the same in many is kept once. */
export interface BatchSummary {
  add(project: ProjectReport): void;
  readonly totals: Readonly<Record<ProjectReport['outcome'] | 'needs-you', number>>;
  /** The status of the project that is worst off. */
  worst(): ProjectReport['status'];
  /** `Strapi 4.6.1 → 4.7.1`, or the steps, for the projects that change. */
  ways(): readonly Shared<string>[];
  changes(): readonly Shared<Change>[];
  needs(): readonly Shared<Need>[];
  problems(): readonly Shared<Problem>[];
}

/** How many paths are named for something that they share. */
const NAMED = 3;

export function createBatchSummary(): BatchSummary {
  const totals = { changed: 0, unchanged: 0, blocked: 0, failed: 0, 'not-run': 0, 'needs-you': 0 };
  let worst: ProjectReport['status'] = 'done';
  const ways = createTally<string>();
  const changes = createTally<Change>();
  const needs = createTally<Need>();
  const problems = createTally<Problem>();

  return {
    totals,
    worst: () => worst,
    ways: ways.all,
    changes: changes.all,
    needs: needs.all,
    problems: problems.all,
    add(project) {
      const { path, plan, outcome, status } = project;
      totals[outcome] += 1;
      if (isWorse(status, worst)) worst = status;
      if (status === 'needs-you') totals['needs-you'] += 1;
      for (const problem of problemsOf(project)) problems.add(path, problem);
      if (!plan || outcome === 'blocked' || outcome === 'failed') return;
      if (outcome === 'changed') {
        ways.add(path, wayOf(plan));
      }
      for (const change of project.diffs) changes.add(path, seenFromRun(path, change));
      for (const { at = [''], ...need } of needsOf(plan))
        for (const file of at) needs.add(posix.join(path, file), need);
    },
  };
}

/** What lies outside of the project has a path of its own: `../../pnpm-workspace.yaml` of `apps/cms` → `pnpm-workspace.yaml` */
function seenFromRun(project: string, { path, patch }: Change): Change {
  if (!path.startsWith('../')) return { path, patch };
  const seen = posix.join(project, path);
  return { path: seen, patch: patch.replaceAll(path, () => seen) };
}

/** `Strapi 4.6.1 → 4.7.1`; the steps, where the versions stay. */
function wayOf({ project, steps }: NonNullable<ProjectReport['plan']>): string {
  const changing = steps.filter((step) => changedPaths([step]).length > 0).map(({ id }) => id);
  const moves = changing.includes('dependencies') && project.from !== project.to;
  return moves ? `Strapi ${project.from} → ${project.to}` : changing.join(', ') || 'commands';
}

function problemsOf({ problems, error, outcome, plan }: ProjectReport): readonly Problem[] {
  const told = [...problems, ...warningsOf(plan)];
  if (!error) return told;
  const { message, next = '' } = error;
  return [...told, { check: outcome, level: 'error', message, next }];
}

/** What a plan warns of beside its steps' ends. */
function warningsOf(plan: ProjectReport['plan']): Problem[] {
  const notes = (plan?.steps ?? []).flatMap((step) => {
    if (step.kind === 'edit' || step.kind === 'place') return step.files.flatMap((file) => file.notes);
    if (step.kind === 'database') return step.notes;
    if (step.kind !== 'secrets') return [];
    return step.files.flatMap((file) => [...file.notes, ...file.decisions.flatMap((one) => one.notes)]);
  });
  return [...(plan?.notes ?? []), ...notes]
    .filter(({ level }) => level === 'warning')
    .map(({ message }) => ({ check: 'note', level: 'warning', message, next: '' }));
}

/** What a person has to do, with the files that it is about. */
function needsOf({ steps }: NonNullable<ProjectReport['plan']>): PlacedNeed[] {
  return steps.flatMap((step): PlacedNeed[] => {
    switch (step.kind) {
      case 'edit':
      case 'place':
        return step.files.flatMap((file) => {
          if (file.kind !== 'needs-you') return [];
          const at = file.line === undefined ? file.path : `${file.path}:${file.line}`;
          const { snippet } = file;
          return [
            { title: `${step.title}: ${at}`, text: file.reason, ...(snippet !== undefined && { snippet }) },
          ];
        });
      case 'secrets':
        return step.files.flatMap(({ path, decisions }) =>
          decisions.flatMap(({ kind, variable, reason }) =>
            kind === 'needs-you' ? [{ title: `${variable} in ${path}`, text: reason }] : [],
          ),
        );
      case 'database':
        return step.outcome === 'needs-you' ? [{ title: step.title, text: step.reason }] : [];
      case 'manual': {
        const { level, title, text, snippet, url, files = [] } = step;
        if (level !== 'todo') return [];
        return [
          {
            title,
            text,
            ...(files.length > 0 && { at: files }),
            ...(url !== undefined && { url }),
            ...(snippet !== undefined && { snippet }),
          },
        ];
      }
      case 'command': {
        const { argv, printedBecause, title, cwd } = step;
        // What was left out on request is known to whoever asked for it.
        if (!printedBecause || printedBecause.startsWith('--')) return [];
        return [{ title, text: printedBecause, snippet: argv.join(' '), at: [cwd] }];
      }
      default:
        return [];
    }
  });
}

interface Tally<T> {
  add(path: string, value: T): void;
  /** What most projects share first. */
  all(): readonly Shared<T>[];
}

function createTally<T>(): Tally<T> {
  const found = new Map<string, { value: T; paths: string[]; count: number }>();
  return {
    add(path, value) {
      const key = JSON.stringify(value);
      const known = found.get(key) ?? { value, paths: [], count: 0 };
      known.count += 1;
      if (known.paths.length < NAMED) known.paths.push(path);
      found.set(key, known);
    },
    all: () => [...found.values()].sort((a, b) => b.count - a.count),
  };
}
