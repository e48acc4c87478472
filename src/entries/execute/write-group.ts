import { randomBytes } from 'node:crypto';
import { mergeChanges, rebaseChange } from '../../core/merge-changes.ts';
import { changesDatabase } from '../../core/report/summary.ts';
import { databasePlace } from '../../io/databases/database-place.ts';
import { type ApplyResult, applyChanges } from '../../io/journal/apply-changes.ts';
import type { OpenableDatabase } from '../../io/journal/change-databases.ts';
import type { RunLock } from '../../io/journal/run-lock.ts';
import { type RealisedWork, realiseGroup } from './realise-group.ts';
import { databaseId, type Group, type Work } from './work.ts';

export interface WrittenGroup {
  readonly applied: ApplyResult;
  readonly realised: readonly RealisedWork[];
}

/**
 * Writes the files of a group, all or none. This is where its secrets are made.
 *
 * @throws ExpectedFailure, RunFailure with every file as it was
 */
export function writeGroup({ folder, works }: Group, lock: RunLock): WrittenGroup {
  const realised = realiseGroup(works, randomBytes);
  const changes = realised.flatMap((one) => one.changes.map((change) => rebaseChange(one.work.base, change)));
  const databases = works.flatMap((work) => databasesOf(work).map(({ entry }) => entry));
  const applied = applyChanges(folder, mergeChanges(changes), { now: new Date(), lock, databases });
  return { applied, realised };
}

/** What is going to be changed where, for the journal: on the disk before anything is. */
export function databasesOf(work: Work): OpenableDatabase[] {
  return work.plan.steps.filter(changesDatabase).map(({ id, engine, database: label }) => {
    const state = work.database?.inspected.columns.get(id);
    if (!work.database || !state) throw new Error(`Nothing was found out about the database of ${id}.`);
    const { address } = work.database;
    const { table, column } = state;
    return {
      address,
      entry: {
        id: databaseId(work, id),
        engine,
        label,
        place: databasePlace(address),
        schema: state.engine === 'postgres' ? state.schema : null,
        table,
        column,
        before: state.engine === 'postgres' ? null : state.definition,
        state: 'open',
      },
    };
  });
}
