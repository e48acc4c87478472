import { joinedChanges } from './joined-changes.ts';
import type { CommittedProject, CommittedStep } from './planned-commit.ts';

/** Projects that can only be committed together, because they change a file in common; mostly a single one. */
export interface CommitUnit {
  /** In the order of the run. */
  readonly projects: readonly CommittedProject[];
  /** Of all its projects: the same step of several is one. */
  readonly steps: readonly CommittedStep[];
}

/** Splits the projects of a run into units, in the order of their first projects. */
export function commitUnits(projects: readonly CommittedProject[]): CommitUnit[] {
  const usersOf = new Map<string, CommittedProject[]>();
  for (const project of projects) {
    for (const path of pathsOf(project)) {
      const users = usersOf.get(path);
      if (users) users.push(project);
      else usersOf.set(path, [project]);
    }
  }
  const seen = new Set<CommittedProject>();
  return projects.flatMap((first) => {
    if (seen.has(first)) return [];
    const unit = new Set([first]);
    // Grows while it is walked.
    for (const project of unit) {
      for (const path of pathsOf(project)) {
        for (const user of usersOf.get(path) ?? []) unit.add(user);
        usersOf.delete(path);
      }
    }
    for (const project of unit) seen.add(project);
    const inOrder = unit.size === 1 ? [first] : projects.filter((project) => unit.has(project));
    return [{ projects: inOrder, steps: joinedSteps(inOrder) }];
  });
}

function pathsOf({ steps }: CommittedProject): Set<string> {
  return new Set(steps.flatMap(({ files }) => files.map(({ path }) => path)));
}

function joinedSteps(projects: readonly CommittedProject[]): CommittedStep[] {
  const parts = new Map<string, CommittedStep[]>();
  for (const step of projects.flatMap(({ steps }) => steps)) {
    const known = parts.get(step.id);
    if (known) known.push(step);
    else parts.set(step.id, [step]);
  }
  return [...parts.values()].flatMap((steps) => {
    const [first] = steps;
    return first ? [{ ...first, files: joinedChanges(steps.flatMap(({ files }) => files)) }] : [];
  });
}
