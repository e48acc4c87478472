import { posix } from 'node:path';
import type { Problem } from '../plan.ts';
import type { ProjectReport } from '../run-report/run-report-schema.ts';

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
}

/** What a person has to know of a run over many projects, gathered one project at a time. What is the same in many is kept once. */
export interface BatchSummary {
  add(project: ProjectReport): void;
  readonly totals: Readonly<Record<ProjectReport['outcome'] | 'needs-you', number>>;
  /** `4.6.1 → 4.7.1`, for the projects that change. */
  ways(): readonly Shared<string>[];
  changes(): readonly Shared<Change>[];
  needs(): readonly Shared<Need>[];
  problems(): readonly Shared<Problem>[];
}

/** How many paths are named for something that they share. */
const NAMED = 3;

export function createBatchSummary(): BatchSummary {
  const totals = { changed: 0, unchanged: 0, blocked: 0, failed: 0, 'not-run': 0, 'needs-you': 0 };
  const ways = createTally<string>();
  const changes = createTally<Change>();
  const needs = createTally<Need>();
  const problems = createTally<Problem>();

  return {
    totals,
    ways: ways.all,
    changes: changes.all,
    needs: needs.all,
    problems: problems.all,
    add(project) {
      const { path, plan, outcome, status } = project;
      totals[outcome] += 1;
      if (status === 'needs-you') totals['needs-you'] += 1;
      for (const problem of problemsOf(project)) problems.add(path, problem);
      if (!plan || outcome === 'blocked' || outcome === 'failed') return;
      if (outcome === 'changed') {
        const { from, to } = plan.project;
        ways.add(path, from === to ? from : `${from} → ${to}`);
      }
      for (const change of project.diffs) changes.add(path, change);
      for (const { at = '', ...need } of needsOf(plan)) needs.add(posix.join(path, at), need);
    },
  };
}

function problemsOf({ problems, error, outcome }: ProjectReport): readonly Problem[] {
  if (!error) return problems;
  const { message, next = '' } = error;
  return [...problems, { check: outcome, level: 'error', message, next }];
}

/** @returns with the first file of several that it is about */
function needsOf({ steps }: NonNullable<ProjectReport['plan']>): (Need & { readonly at?: string })[] {
  return steps.flatMap((step): (Need & { readonly at?: string })[] => {
    switch (step.kind) {
      case 'edit':
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
      case 'manual': {
        const { level, title, text, snippet, files = [] } = step;
        const [at = ''] = files;
        return level === 'todo' ? [{ title, text, at, ...(snippet !== undefined && { snippet }) }] : [];
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
