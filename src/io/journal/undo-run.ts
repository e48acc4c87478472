import { isUtf8 } from 'node:buffer';
import { applyEdits } from '../../ast/edits.ts';
import { removeFile, temporaryPath } from '../files/atomic-write.ts';
import { digestOf, sameDigest } from '../files/file-digest.ts';
import { locateFile, type ProjectFolder } from '../files/locate-file.ts';
import { digestOfState, type FileState, readBytes, targetOf } from '../files/read-bytes.ts';
import { findBlocks } from './find-blocks.ts';
import {
  type Journal,
  type JournaledDatabase,
  type JournaledFile,
  listRuns,
  type ReverseStep,
  readJournal,
  type Snapshot,
} from './journal.ts';
import { openEdits } from './open-edits.ts';
import { dropSnapshots, recoverRun } from './recover-interrupted.ts';
import { contentAfter, modeOf, obstacle, reverseSteps, standing } from './reverse-step.ts';
import type { RefusedFile } from './run-failure.ts';
import { type RunLock, withLock } from './run-lock.ts';
import { writeJournaled } from './write-journaled.ts';

export type UndoFile =
  | { readonly kind: 'will-be-restored'; readonly path: string }
  /** The run created it. */
  | { readonly kind: 'will-be-deleted'; readonly path: string }
  | { readonly kind: 'as-before'; readonly path: string }
  /** Changed since, but what the run inserted was found and will be taken out. Only with `force`. */
  | { readonly kind: 'will-be-taken-out'; readonly path: string }
  /** Refused without `force`; left as it is with it. */
  | { readonly kind: 'changed-since'; readonly path: string; readonly reason: string };

export type UndoPlan =
  | { readonly kind: 'nothing-to-undo' }
  | {
      readonly kind: 'plan';
      readonly runId: string;
      /** `interrupted` when the run or an undo of it was killed. */
      readonly state: 'done' | 'interrupted';
      readonly files: readonly UndoFile[];
      /** What is to be taken back in databases besides: `undoRun` does not. */
      readonly databases: readonly JournaledDatabase[];
    };

export type UndoResult =
  | { readonly kind: 'nothing-to-undo' }
  /** Without `force`: these files were changed since, and nothing was written. */
  | { readonly kind: 'refused'; readonly runId: string; readonly files: readonly RefusedFile[] }
  | {
      readonly kind: 'undone';
      readonly runId: string;
      readonly restored: readonly string[];
      /** Changed since in a way that what the run inserted was not found again. */
      readonly left: readonly RefusedFile[];
    };

export interface UndoOptions {
  readonly force?: boolean;
  readonly lock?: RunLock;
}

interface PlannedStep {
  readonly file: UndoFile;
  readonly step?: ReverseStep;
}

/** What `undoRun` would do to the last run that is not undone. Touches nothing. */
export function planUndo(folder: ProjectFolder, options: { readonly force?: boolean } = {}): UndoPlan {
  const journal = lastRun(folder);
  if (!journal) return { kind: 'nothing-to-undo' };
  return {
    kind: 'plan',
    runId: journal.id,
    state: journal.state === 'done' ? 'done' : 'interrupted',
    files: planSteps(folder, journal, options.force ?? false).map(({ file }) => file),
    // Before the files are written nothing was done to a database; once they are taken back nothing is left there.
    databases: journal.state === 'done' ? journal.databases : [],
  };
}

/**
 * Undoes the last run that is not undone: every file or none. Done again, it goes on to the run before. Afterwards the project is
 * byte for byte what it was, except for `.strapi-uplift/`, which stays (git ignores it; delete it whenever you like).
 *
 * An undo that was killed is taken to its end, and the run before it is left for the next call.
 *
 * @throws RunFailure `locked`, `unreadable-journal`, `recovery-failed`; `write-failed` after everything was put back as it was
 * before the undo, or with the names of the files where that failed too.
 */
export function undoRun(folder: ProjectFolder, options: UndoOptions = {}): UndoResult {
  // Without a run there is no folder to put a lock into.
  if (!lastRun(folder)) return { kind: 'nothing-to-undo' };
  return withLock(folder, options.lock, () => {
    const journal = lastRun(folder);
    if (!journal) return { kind: 'nothing-to-undo' };
    if (journal.state !== 'undoing') return undo(folder, journal, options.force ?? false);
    const { runId, restored, conflicts } = recoverRun(folder, journal);
    return { kind: 'undone', runId, restored, left: conflicts };
  });
}

function undo(folder: ProjectFolder, journal: Journal, force: boolean): UndoResult {
  const planned = planSteps(folder, journal, force);
  const left = planned.flatMap(({ file }) => (file.kind === 'changed-since' ? [file] : []));
  if (left.length > 0 && !force) return { kind: 'refused', runId: journal.id, files: left };

  if (journal.state === 'applying') removeTemporaryFiles(folder, journal);
  const steps = planned.flatMap(({ step }) => step ?? []);
  writeJournaled(folder, {
    writes: steps.map((step) => {
      const { path, from } = step;
      const state = readBytes(folder, path);
      const content = contentAfter(folder, journal.id, step, state);
      return { path, target: targetOf(state), from, content, mode: modeOf(step) };
    }),
    during: { ...journal, state: 'undoing', steps },
    done: { ...journal, state: 'undone', steps: [] },
    restored: journal,
    leavesEmpty: { whenDone: journal.folders, whenRestored: [] },
  });
  dropSnapshots(folder, journal.id);
  return { kind: 'undone', runId: journal.id, restored: steps.map(({ path }) => path), left };
}

function lastRun(folder: ProjectFolder): Journal | undefined {
  for (const id of listRuns(folder).toReversed()) {
    const journal = readJournal(folder, id);
    if (journal && journal.state !== 'undone' && journal.state !== 'rolled-back') return journal;
  }
  return undefined;
}

function planSteps(folder: ProjectFolder, journal: Journal, force: boolean): readonly PlannedStep[] {
  const planOne = (step: ReverseStep, file?: JournaledFile): PlannedStep =>
    planStep(folder, step, readBytes(folder, step.path), force ? file : undefined);
  const planFile = (file: JournaledFile): readonly PlannedStep[] =>
    reverseSteps(folder, file).map((step) => planOne(step, step.path === file.path ? file : undefined));
  if (journal.state === 'undoing') return journal.steps.map((step) => planOne(step));
  return [
    ...journal.snapshots.toReversed().flatMap((snapshot) => planSnapshot(folder, snapshot, force)),
    ...keepingValues(
      journal,
      keptTogether(journal.files.toReversed().map((file) => ({ file, planned: planFile(file) }))),
    ),
  ];
}

/** A file that goes on reading variables in the place of its literals needs them: then the file that has them stays as well. */
function keepingValues(journal: Journal, planned: readonly PlannedStep[]): readonly PlannedStep[] {
  const left = new Set(planned.flatMap(({ file }) => (file.kind === 'changed-since' ? [file.path] : [])));
  const readers = journal.files.filter(({ path, seal }) => seal && left.has(path));
  return planned.map((one) => {
    const reader = readers.find(({ seal }) => seal?.file === one.file.path);
    if (!reader || !one.step) return one;
    const reason = `${reader.path} stays as it is, and reads ${reader.seal?.variables.join(', ')} from it`;
    return { file: { kind: 'changed-since', path: one.file.path, reason } };
  });
}

/** Copies belong together, as a database and its log do: where one cannot be taken back, all of them stay. */
function keptTogether(
  files: readonly { readonly file: JournaledFile; readonly planned: readonly PlannedStep[] }[],
): readonly PlannedStep[] {
  const isCopy = (file: JournaledFile): boolean => file.copyOf !== undefined;
  const stays = files.some(
    ({ file, planned }) => isCopy(file) && planned.some((one) => one.file.kind === 'changed-since'),
  );
  return files.flatMap(({ file, planned }) => {
    if (!stays || !isCopy(file)) return planned;
    const reason = 'what it goes with was changed since';
    return planned.map(
      (one): PlannedStep =>
        one.step ? { file: { kind: 'changed-since', path: one.file.path, reason } } : one,
    );
  });
}

/** @param forced the journal's file, when its changes since are to be worked around. */
function planStep(
  folder: ProjectFolder,
  step: ReverseStep,
  state: FileState,
  forced?: JournaledFile,
): PlannedStep {
  const { path } = step;
  switch (standing(step, state)) {
    case 'taken':
      return { file: { kind: 'as-before', path } };
    case 'ready': {
      const reason = obstacle(folder, step);
      if (reason !== undefined) return { file: { kind: 'changed-since', path, reason } };
      return { file: { kind: step.kind === 'delete' ? 'will-be-deleted' : 'will-be-restored', path }, step };
    }
    case 'conflict': {
      const takenOut = forced && takeOut(folder, forced, state);
      if (takenOut) return { file: { kind: 'will-be-taken-out', path }, step: takenOut };
      const reason = forced?.blocks.length && state.kind === 'found' ? NOT_FOUND : reasonOf(state);
      return { file: { kind: 'changed-since', path, reason } };
    }
  }
}

const NOT_FOUND = 'it was changed since, and what the run inserted is not there any more as it was';

function takeOut(folder: ProjectFolder, file: JournaledFile, state: FileState): ReverseStep | undefined {
  // Without a block it is a file that was placed, and nothing was inserted into it.
  if (state.kind !== 'found' || file.blocks.length === 0) return undefined;
  if (!isUtf8(state.bytes)) return undefined;
  const text = state.bytes.toString('utf8');
  const edits = findBlocks(text, file.blocks);
  const opened = edits && openEdits(folder, edits, file.seal);
  if (!edits || !opened) return undefined;
  const to = digestOf(Buffer.from(applyEdits(text, opened)));
  return {
    kind: 'edit',
    path: file.path,
    from: state.digest,
    to,
    edits,
    ...(file.seal && { seal: file.seal }),
  };
}

/** The package manager's own files. Where it never came back, whatever stands there now is taken for its work. */
function planSnapshot(folder: ProjectFolder, snapshot: Snapshot, force: boolean): readonly PlannedStep[] {
  const { path, before, stored, mode, after } = snapshot;
  // Whatever happened to a file that the package manager left alone is none of the run's business.
  if (after.kind === 'sealed' && sameDigest(before, after.digest)) return [];
  const state = readBytes(folder, path);
  const found = digestOfState(state) ?? null;
  const from = after.kind === 'sealed' && !force ? after.digest : found;
  if (before !== null && stored !== null) {
    return [planStep(folder, { kind: 'copy-back', path, from, to: before, stored, mode }, state)];
  }
  if (from === null) return [{ file: { kind: 'as-before', path } }];
  return [planStep(folder, { kind: 'delete', path, from, to: null }, state)];
}

function reasonOf(state: FileState): string {
  if (state.kind === 'refused') return state.reason;
  return state.kind === 'missing' ? 'it was deleted since' : 'it was changed since';
}

/** Left beside the files by a run that was killed. */
function removeTemporaryFiles(folder: ProjectFolder, journal: Journal): void {
  for (const { path } of journal.files) {
    const location = locateFile(folder, path);
    if (location.kind !== 'refused') removeFile(temporaryPath(location.target));
  }
}
