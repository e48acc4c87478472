import { randomBytes } from 'node:crypto';
import { mergeChanges, rebaseChange, rebasePlacement } from '../../core/merge-changes.ts';
import { type ReadFile, realisePlacements } from '../../core/realise-placements.ts';
import { readBytes } from '../../io/files/read-bytes.ts';
import { type ApplyResult, prepareChanges } from '../../io/journal/apply-changes.ts';
import type { RunLock } from '../../io/journal/run-lock.ts';
import { type JournaledWrites, writeAllJournaled } from '../../io/journal/write-journaled.ts';
import { databasesOf } from './databases-of.ts';
import { type RealisedWork, realiseGroup } from './realise-group.ts';
import type { Group, Work } from './work.ts';

/** How the writing of a group ended: with an error every file of it is as it was. */
export type GroupEnd =
  | {
      readonly kind: 'written';
      readonly group: Group;
      readonly applied: ApplyResult;
      readonly realised: readonly RealisedWork[];
    }
  | { readonly kind: 'not-written'; readonly group: Group; readonly error: unknown };

/**
 * Writes the files of groups, those of each all or none, and waits once for the journals of all. This is where their secrets are made.
 *
 * @param groups whose journals are kept in one place
 */
export function writeGroups(groups: readonly Group[], lock: RunLock): readonly GroupEnd[] {
  const prepared = groups.map((group) => prepareGroup(group, lock));
  const jobs = prepared.flatMap(({ end: { group }, writes }) =>
    writes ? [{ folder: group.folder, writes }] : [],
  );
  const failures = writeAllJournaled(jobs);
  return prepared.map(({ end, writes }): GroupEnd => {
    const error = writes && failures.get(writes);
    return error ? { kind: 'not-written', group: end.group, error } : end;
  });
}

function prepareGroup(
  group: Group,
  lock: RunLock,
): { readonly end: GroupEnd; readonly writes?: JournaledWrites } {
  const { folder, works } = group;
  try {
    const realised = realiseGroup(works, randomBytes);
    const changes = realised.flatMap((one) =>
      one.changes.map((change) => rebaseChange(one.work.base, change)),
    );
    const placed = works.flatMap((work) =>
      realisePlacements(work.plan, (path) => fileOf(work, path)).map((one) =>
        rebasePlacement(work.base, one),
      ),
    );
    const databases = works.flatMap((work) => databasesOf(work).map(({ entry }) => entry));
    const options = { now: new Date(), lock, placed, databases };
    const { applied, ...rest } = prepareChanges(folder, mergeChanges(changes), options);
    return { end: { kind: 'written', group, applied, realised }, ...rest };
  } catch (error) {
    return { end: { kind: 'not-written', group, error } };
  }
}

function fileOf({ root, workspaceRoot }: Work, path: string): ReadFile | undefined {
  const state = readBytes({ root, workspaceRoot }, path);
  return state.kind === 'found' ? state : undefined;
}
