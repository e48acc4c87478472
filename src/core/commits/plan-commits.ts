import { posix } from 'node:path';
import { lockMessage, stepMessage, upgradeMessage } from './commit-message.ts';
import { type CommitUnit, commitUnits } from './commit-units.ts';
import { isCommittable } from './committable.ts';
import { joinedChanges } from './joined-changes.ts';
import type { CommittedLockFile, CommittedProject, ContentChange, PlannedCommit } from './planned-commit.ts';

/** `each`: one for each step of each project. `app`: one for each project. `one`: one for the run. */
export type CommitMode = 'each' | 'app' | 'one';

/**
 * Decides which commits a run comes to in one repository. Projects that change a file in common, as a catalog, are committed
 * like one. Lock files come last, in one commit for each workspace, or in the one of the run. Files with the values of variables
 * are in none; what is left without files is no commit.
 *
 * @param projects those of one repository that were upgraded, in the order of the run
 * @throws Error where the changes do not fit together: a defect of the plan
 */
export function planCommits(
  mode: CommitMode,
  projects: readonly CommittedProject[],
  lockFiles: readonly CommittedLockFile[] = [],
): PlannedCommit[] {
  const units = commitUnits(projects.map(withCommittableFiles));
  return planned(mode, units, projects, lockFiles).filter(({ files }) => files.length > 0);
}

function planned(
  mode: CommitMode,
  units: readonly CommitUnit[],
  projects: readonly CommittedProject[],
  lockFiles: readonly CommittedLockFile[],
): PlannedCommit[] {
  switch (mode) {
    case 'one': {
      const changed = units.filter((unit) => unit.steps.some(({ files }) => files.length > 0));
      // Without a change of its own no project is upgraded by it.
      if (changed.length === 0) return lockCommits(projects, lockFiles);
      return [upgradeCommit(changed, lockFiles)];
    }
    case 'app':
      return [...units.map((unit) => upgradeCommit([unit], [])), ...lockCommits(projects, lockFiles)];
    case 'each':
      return [
        ...units.flatMap((unit) =>
          unit.steps.map((step) => ({
            message: stepMessage(step, unit),
            projects: pathsOf(unit.projects),
            files: step.files,
          })),
        ),
        ...lockCommits(projects, lockFiles),
      ];
  }
}

function upgradeCommit(units: readonly CommitUnit[], lockFiles: readonly CommittedLockFile[]): PlannedCommit {
  const changes = units.flatMap(({ steps }) => steps.flatMap(({ files }) => files));
  return {
    message: upgradeMessage(units),
    projects: pathsOf(units.flatMap(({ projects }) => projects)),
    files: joinedChanges([...changes, ...lockFiles]),
  };
}

function lockCommits(
  projects: readonly CommittedProject[],
  lockFiles: readonly CommittedLockFile[],
): PlannedCommit[] {
  const workspaces = new Set(lockFiles.map(({ path }) => posix.dirname(path)));
  return [...workspaces].map((workspace) => {
    const files = lockFiles.filter(({ path }) => posix.dirname(path) === workspace);
    const locked = new Set(files.flatMap((file) => file.projects));
    const about = projects.filter(({ path }) => locked.has(path));
    return { message: lockMessage(files, about), projects: pathsOf(about), files: joinedChanges(files) };
  });
}

function withCommittableFiles(project: CommittedProject): CommittedProject {
  const steps = project.steps.flatMap((step) => {
    const files = step.files.filter(({ path }: ContentChange) => isCommittable(path));
    return files.length === 0 ? [] : [{ ...step, files }];
  });
  return { ...project, steps };
}

function pathsOf(projects: readonly CommittedProject[]): string[] {
  return projects.map(({ path }) => path);
}
