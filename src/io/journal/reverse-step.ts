import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../ast/edits.ts';
import { digestOf, sameDigest } from '../files/file-digest.ts';
import type { ProjectFolder } from '../files/locate-file.ts';
import { digestOfState, type FileState, readBytes } from '../files/read-bytes.ts';
import { type JournaledFile, journalFile, type ReverseStep, snapshotsFolder } from './journal.ts';
import { openEdits, sealReason } from './open-edits.ts';
import { RunFailure, unreadable } from './run-failure.ts';

/** The way of a file back, as long as nobody else has changed it. */
export function reverseStep(file: JournaledFile): ReverseStep {
  return file.before === null
    ? { kind: 'delete', path: file.path, from: file.after, to: null }
    : {
        kind: 'edit',
        path: file.path,
        from: file.after,
        to: file.before,
        edits: file.blocks.flatMap(({ edits }) => edits),
        ...(file.seal && { seal: file.seal }),
      };
}

/**
 * The way back of a file and of what it was copied from: a build may have deleted that, and the copy be the only one left. It is brought
 * back first then; where something else stands in its place by now, the copy stays.
 */
export function reverseSteps(folder: ProjectFolder, file: JournaledFile): readonly ReverseStep[] {
  const { path, copyOf, after, mode } = file;
  const own = reverseStep(file);
  // A copy that is gone, or was worked with, is no longer what has to be brought back.
  if (copyOf === undefined || standing(own, readBytes(folder, path)) !== 'ready') return [own];
  const original = digestOfState(readBytes(folder, copyOf));
  if (original && sameDigest(original, after)) return [own];
  const back: ReverseStep = { kind: 'bring-back', path: copyOf, from: null, to: after, copy: path, mode };
  return original === null ? [back, own] : [back];
}

/** Permission bits of a file that a step makes anew. */
export function modeOf(step: ReverseStep): number | undefined {
  return step.kind === 'copy-back' || step.kind === 'bring-back' ? (step.mode ?? undefined) : undefined;
}

/** Whether a step can be taken from what stands on the disk: `ready`, `taken` already, or in `conflict` with a change since. */
export function standing(step: ReverseStep, state: FileState): 'ready' | 'taken' | 'conflict' {
  const found = digestOfState(state);
  if (found === undefined) return 'conflict';
  if (sameDigest(found, step.to)) return 'taken';
  return sameDigest(found, step.from) ? 'ready' : 'conflict';
}

/**
 * What a step that is `ready` turns the file into; `null` when it deletes it.
 *
 * @throws RunFailure `unreadable-journal` when that is not what the journal promises: then the journal itself was damaged.
 */
export function contentAfter(
  folder: ProjectFolder,
  runId: string,
  step: ReverseStep,
  state: FileState,
): Buffer | null {
  if (step.kind === 'delete') return null;
  const content = contentOf(folder, runId, step, state);
  if (!sameDigest(digestOf(content), step.to)) {
    const file = journalFile(folder, runId);
    const reason = `it does not lead back for ${step.path}`;
    throw new RunFailure({ kind: 'unreadable-journal', file, reason });
  }
  return content;
}

function contentOf(
  folder: ProjectFolder,
  runId: string,
  step: Exclude<ReverseStep, { kind: 'delete' }>,
  state: FileState,
): Buffer {
  switch (step.kind) {
    case 'edit':
      return edited(folder, step, state);
    case 'copy-back':
      return stored(folder, runId, step.stored);
    case 'bring-back': {
      const copy = readBytes(folder, step.copy);
      return copy.kind === 'found' ? copy.bytes : Buffer.alloc(0);
    }
  }
}

function edited(
  folder: ProjectFolder,
  { edits, seal }: Extract<ReverseStep, { kind: 'edit' }>,
  state: FileState,
): Buffer {
  const text = state.kind === 'found' ? state.bytes.toString('utf8') : '';
  return Buffer.from(applyEdits(text, openEdits(folder, edits, seal) ?? []));
}

/** Why a step that is `ready` cannot be taken all the same; `undefined` where it can. */
export function obstacle(folder: ProjectFolder, step: ReverseStep): string | undefined {
  if (step.kind !== 'edit' || !step.seal) return undefined;
  return openEdits(folder, step.edits, step.seal) ? undefined : sealReason(step.seal);
}

function stored(folder: ProjectFolder, runId: string, name: string): Buffer {
  const copy = join(snapshotsFolder(folder, runId), name);
  try {
    return readFileSync(copy);
  } catch (error) {
    throw unreadable(copy, error);
  }
}
