import { rmSync } from 'node:fs';
import { removeFile, replaceFile, temporaryPath } from '../files/atomic-write.ts';
import type { ProjectFolder } from '../files/locate-file.ts';
import { type FileState, readBytes } from '../files/read-bytes.ts';
import { removeEmptyFolders } from '../files/remove-empty-folders.ts';
import {
  type Journal,
  listRuns,
  type ReverseStep,
  readJournal,
  removeRun,
  snapshotsFolder,
  writeJournal,
} from './journal.ts';
import { contentAfter, modeOf, obstacle, reverseSteps, standing } from './reverse-step.ts';
import { type RefusedFile, RunFailure } from './run-failure.ts';
import { isLocked, type RunLock, withLock } from './run-lock.ts';
import { deleteFile } from './write-batch.ts';

/** A run or an undo that was killed, and what recovering it would do to each file. */
export interface InterruptedRun {
  readonly runId: string;
  readonly state: 'applying' | 'undoing';
  readonly files: readonly {
    readonly path: string;
    readonly kind: 'will-be-restored' | 'will-be-deleted' | 'as-before' | 'conflict';
  }[];
}

export interface RecoveredRun {
  readonly runId: string;
  readonly kind: 'rolled-back' | 'undone';
  /** Files that were taken back now; the others were as before. */
  readonly restored: readonly string[];
  /** Files that were changed by somebody else after the kill; they were left alone. */
  readonly conflicts: readonly RefusedFile[];
}

/** Killed runs, without touching anything. A run that is at work at this moment is none. */
export function findInterrupted(folder: ProjectFolder): readonly InterruptedRun[] {
  if (isLocked(folder)) return [];
  return interruptedJournals(folder).map((journal) => ({
    runId: journal.id,
    state: journal.state === 'undoing' ? 'undoing' : 'applying',
    files: stepsBack(folder, journal).map((step) => ({
      path: step.path,
      kind: outlook(step, readBytes(folder, step.path)),
    })),
  }));
}

/**
 * Takes every file of killed runs to its old state, told by its hash: a new one is reversed, an old one stays, one that is neither is
 * left and reported. Removes temporary files. Killed itself, it goes on where it was; done twice, it does nothing.
 *
 * Call it before planning: a plan made from half a run would be a wrong plan.
 *
 * @throws RunFailure `locked` while a run is at work; `recovery-failed` for an error of the system; `unreadable-journal`.
 */
export function recoverInterrupted(
  folder: ProjectFolder,
  options: { readonly lock?: RunLock } = {},
): readonly RecoveredRun[] {
  const unfinished = listRuns(folder).filter((id) => isUnfinished(readJournal(folder, id)));
  if (unfinished.length === 0) return [];
  return withLock(folder, options.lock, () =>
    // Newest first, and read again under the lock.
    unfinished.toReversed().flatMap((id) => {
      const journal = readJournal(folder, id);
      if (journal) return isUnfinished(journal) ? [recoverRun(folder, journal)] : [];
      // Killed while its journal was first written: no file was touched.
      removeRun(folder, id);
      return [];
    }),
  );
}

/** @throws RunFailure `interrupted-run` */
export function refuseWhileInterrupted(folder: ProjectFolder): void {
  const [journal] = interruptedJournals(folder);
  if (journal) throw new RunFailure({ kind: 'interrupted-run', runId: journal.id });
}

/** Under the lock: takes one killed run to its end. */
export function recoverRun(folder: ProjectFolder, journal: Journal): RecoveredRun {
  try {
    const restored: string[] = [];
    const conflicts: RefusedFile[] = [];
    for (const step of stepsBack(folder, journal)) {
      const outcome = takeStep(folder, journal.id, step);
      if (outcome === 'restored') restored.push(step.path);
      if (outcome === 'conflict')
        conflicts.push({ path: step.path, reason: obstacle(folder, step) ?? 'it was changed since' });
    }
    removeEmptyFolders(folder, journal.folders);
    const kind = journal.state === 'undoing' ? 'undone' : 'rolled-back';
    writeJournal(folder, { ...journal, state: kind, steps: [] });
    if (kind === 'undone') dropSnapshots(folder, journal.id);
    return { runId: journal.id, kind, restored, conflicts };
  } catch (cause) {
    if (cause instanceof RunFailure) throw cause;
    throw new RunFailure({ kind: 'recovery-failed', runId: journal.id }, { cause });
  }
}

/**
 * Copies of lock files are of no use once a run is undone. Never throws: the undo has come to its end, and a copy that stays is
 * one that nobody reads.
 */
export function dropSnapshots(folder: ProjectFolder, runId: string): boolean {
  try {
    rmSync(snapshotsFolder(folder, runId), { recursive: true, force: true, maxRetries: 3 });
    return true;
  } catch {
    return false;
  }
}

/** What is left to do for a run that did not come to its end. */
function stepsBack(folder: ProjectFolder, journal: Journal): readonly ReverseStep[] {
  if (journal.state === 'undoing') return journal.steps;
  return journal.files.toReversed().flatMap((file) => reverseSteps(folder, file));
}

function interruptedJournals(folder: ProjectFolder): readonly Journal[] {
  return listRuns(folder)
    .map((id) => readJournal(folder, id))
    .filter((journal) => journal !== undefined)
    .filter(isUnfinished);
}

function isUnfinished(journal: Journal | undefined): boolean {
  return journal === undefined || journal.state === 'applying' || journal.state === 'undoing';
}

function outlook(step: ReverseStep, state: FileState): InterruptedRun['files'][number]['kind'] {
  const stands = standing(step, state);
  if (stands === 'conflict') return 'conflict';
  if (stands === 'taken') return 'as-before';
  return step.kind === 'delete' ? 'will-be-deleted' : 'will-be-restored';
}

function takeStep(
  folder: ProjectFolder,
  runId: string,
  step: ReverseStep,
): 'restored' | 'as-before' | 'conflict' {
  const state = readBytes(folder, step.path);
  if (state.kind === 'refused') {
    // May pass: the journal stays as it is, so that it can be tried again.
    if (state.refusal === 'unreadable') throw new Error(`${step.path}: ${state.reason}`);
    return 'conflict';
  }
  removeFile(temporaryPath(state.target));
  const stands = standing(step, state);
  if (stands === 'conflict') return 'conflict';
  if (stands === 'taken') return 'as-before';
  if (obstacle(folder, step) !== undefined) return 'conflict';
  const content = contentAfter(folder, runId, step, state);
  if (content === null) deleteFile(state.target);
  else replaceFile(state.target, content, modeOf(step));
  return 'restored';
}
