import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../ast/edits.ts';
import { digestOf, sameDigest } from '../files/file-digest.ts';
import type { ProjectFolder } from '../files/locate-file.ts';
import { digestOfState, type FileState } from '../files/read-bytes.ts';
import { type JournaledFile, journalFile, type ReverseStep, snapshotsFolder } from './journal.ts';
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
      };
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
  const content = step.kind === 'edit' ? edited(step.edits, state) : stored(folder, runId, step.stored);
  if (!sameDigest(digestOf(content), step.to)) {
    const file = journalFile(folder, runId);
    const reason = `it does not lead back for ${step.path}`;
    throw new RunFailure({ kind: 'unreadable-journal', file, reason });
  }
  return content;
}

function edited(edits: Extract<ReverseStep, { kind: 'edit' }>['edits'], state: FileState): Buffer {
  const text = state.kind === 'found' ? state.bytes.toString('utf8') : '';
  return Buffer.from(applyEdits(text, edits));
}

function stored(folder: ProjectFolder, runId: string, name: string): Buffer {
  const copy = join(snapshotsFolder(folder, runId), name);
  try {
    return readFileSync(copy);
  } catch (error) {
    throw unreadable(copy, error);
  }
}
