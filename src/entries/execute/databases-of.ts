import type { FoundInDatabase } from '../../core/database-step.ts';
import { changesDatabase } from '../../core/report/summary.ts';
import { databasePlace } from '../../io/databases/database-place.ts';
import type { OpenableDatabase } from '../../io/journal/change-databases.ts';
import { databaseId, type Work } from './work.ts';

/** What is going to be changed where, for the journal: on the disk before anything is. */
export function databasesOf(work: Work): OpenableDatabase[] {
  return work.plan.steps.filter(changesDatabase).map(({ id, engine, database: label }) => {
    const found = work.database?.inspected.found.get(id);
    if (!work.database || !found) throw new Error(`Nothing was found out about the database of ${id}.`);
    const { address } = work.database;
    const common = {
      id: databaseId(work, id),
      engine,
      label,
      place: databasePlace(address),
      state: 'open',
    } as const;
    return { address, entry: { ...common, ...changeOf(found) } };
  });
}

function changeOf(found: FoundInDatabase) {
  switch (found.kind) {
    case 'nullable': {
      const { column: state } = found;
      return {
        kind: found.kind,
        schema: state.engine === 'postgres' ? state.schema : null,
        table: state.table,
        column: state.column,
        before: state.engine === 'postgres' ? null : state.definition,
      };
    }
    case 'stored-json':
      return { kind: found.kind, schema: found.schema, rows: found.rows };
    case 'count':
      throw new Error('Rows that are counted are not changed.');
  }
}
