import type { Engine } from '../sql/catalog.ts';
import type { DatabaseChange } from '../strapi/database-change.ts';
import type { ProjectFacts } from '../strapi/project-facts.ts';
import type { Catalog } from './catalog.ts';
import { type CountedRows, countedSentence, rowsOf } from './counted-rows.ts';
import { crossedGuides } from './crossed-guides.ts';
import type { ColumnState } from './nullable/column-state.ts';
import { nullableStatements } from './nullable/nullable-statements.ts';
import type { DatabaseStep } from './plan.ts';
import { isAskedFor, isSelected, type Selection } from './selection.ts';
import { rowStatement, type StoredRow } from './stored-json/value-change.ts';

/** A database as it was found, by each change that was looked into. */
export interface InspectedDatabase {
  readonly engine: Engine;
  /** Without a password. */
  readonly label: string;
  /** How it was chosen, and what that leaves out. */
  readonly notes: DatabaseStep['notes'];
  /** By the id of the step. */
  readonly found: ReadonlyMap<string, FoundInDatabase>;
}

/** What a change met in a database. */
export type FoundInDatabase =
  | { readonly kind: 'nullable'; readonly column: ColumnState }
  | {
      readonly kind: 'stored-json';
      /** PostgreSQL. */
      readonly schema: string | null;
      /** What is left to change. */
      readonly rows: readonly StoredRow[];
      /** Whether something does not work without it. */
      readonly missed: boolean;
    }
  | { readonly kind: 'count'; readonly counted: CountedRows };

/** A change that a guide on the way asks of the database. */
export type CrossedChange = DatabaseChange & { readonly guide: string };

/** Whether a plan is to change something, or to tell what is left. */
export type Purpose = 'upgrade' | 'check';

/** An upgrade from one version to another, with what is selected of it. */
export interface Way {
  readonly catalog: Pick<Catalog, 'guides'>;
  readonly from: string;
  readonly to: string;
  readonly selection: Selection;
}

/**
 * What the guides on the way ask of the database, as far as it is selected, with the id of its step. What its owner has to decide is
 * left out unless it is asked for.
 */
export function crossedDatabaseChanges({ catalog, from, to, selection }: Way): CrossedChange[] {
  return crossedGuides(catalog.guides, from, to)
    .flatMap((crossed) =>
      crossed.kind === 'automated'
        ? (crossed.guide.database ?? []).map(
            (change): CrossedChange => ({
              ...change,
              id: `${crossed.version}/${change.id}`,
              guide: crossed.version,
            }),
          )
        : [],
    )
    .filter(({ id }) => isSelected(id, selection))
    .filter((change) => asksOf(change) === undefined || isAskedFor(change.id, selection));
}

export function asksOf(change: DatabaseChange): string | undefined {
  return change.kind === 'stored-json' ? change.asks : undefined;
}

/** A step for each change that the named database was looked at for. */
export function databaseSteps(
  way: Way,
  database: InspectedDatabase | undefined,
  purpose: Purpose = 'upgrade',
): DatabaseStep[] {
  if (!database) return [];
  const { engine, label, found } = database;
  return crossedDatabaseChanges(way).flatMap((change): DatabaseStep[] => {
    const met = found.get(change.id);
    if (!met) return [];
    const { id, title, guide } = change;
    const { notes, ...end } = endOf(change, met, purpose);
    const common = { kind: 'database', id, title, guide, engine, database: label } as const;
    return [{ ...common, ...end, notes: [...database.notes, ...notes] }];
  });
}

type End = Pick<DatabaseStep, 'outcome' | 'reason' | 'statements' | 'notes'>;

function endOf(change: CrossedChange, met: FoundInDatabase, purpose: Purpose): End {
  switch (met.kind) {
    case 'nullable':
      return forPurpose(nullableEnd(met.column), change, purpose);
    case 'stored-json':
      return forPurpose(storedEnd(met.rows, met.missed), met.missed ? change : undefined, purpose);
    case 'count':
      return countEnd(change, met.counted, purpose);
  }
}

/** A check changes nothing: what is left is for an upgrade. @param missed where it is missed, the change */
function forPurpose(end: End, missed: CrossedChange | undefined, purpose: Purpose): End {
  if (purpose === 'upgrade' || end.outcome === 'already-done') return end;
  if (!missed) return { ...end, outcome: 'counted', statements: [] };
  const { why, id, guide } = missed;
  const how = `\`upgrade --only ${id} --from <a version before ${guide}>\` with this database does it.`;
  return { ...end, outcome: 'needs-you', reason: `${why} ${how}`, statements: [] };
}

function nullableEnd(column: ColumnState): End {
  const name = `${column.table}.${column.column}`;
  if (column.nullable) return alreadyDone(`${name} may be NULL already.`);
  const rebuilt =
    column.engine === 'sqlite' ? ' SQLite has to build the table anew for that, in one transaction.' : '';
  return {
    outcome: 'changed',
    reason: `Removes NOT NULL from ${name}; everything else about the table stays.${rebuilt}`,
    statements: nullableStatements(column, true),
    notes: [],
  };
}

function storedEnd(rows: readonly StoredRow[], missed: boolean): End {
  if (rows.length === 0) return alreadyDone('core_store has nothing that would have to change.');
  const values = rows.flatMap((row) => row.values);
  const replaced = values.filter(({ before }) => before !== null && before !== 'false').length;
  const count = values.length === 1 ? 'one value' : `${values.length} values`;
  const why = missed ? '' : ' It is switched off there, so that nothing misses it yet.';
  return {
    outcome: 'changed',
    reason: `Sets ${count} in the JSON of core_store and leaves the rest of it as it is, in one transaction.${why}`,
    statements: rows.map(rowStatement),
    notes:
      replaced > 0
        ? [{ level: 'info', message: 'It replaces a value that is there; undo puts that back.' }]
        : [],
  };
}

function countEnd(change: CrossedChange, counted: CountedRows, purpose: Purpose): End {
  const remedy = change.kind === 'count' ? change.remedy : '';
  const some = rowsOf(counted) > 0;
  const found = countedSentence(counted);
  return {
    outcome: purpose === 'upgrade' ? 'counted' : some ? 'needs-you' : 'already-done',
    reason: some ? `${found} ${remedy}` : found,
    statements: [],
    notes: counted.kind === 'repeated-links' ? withoutIdNote(counted.withoutId) : [],
  };
}

/** Strapi 4.4.5 gave its relation tables a key: https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.4.5-to-4.5.1 */
function withoutIdNote(tables: readonly string[]): DatabaseStep['notes'] {
  if (tables.length === 0) return [];
  const names = tables.length > 3 ? `${tables.slice(0, 3).join(', ')} and others` : tables.join(', ');
  const message = `${names} have no column id yet: start Strapi 4.4.5 or newer, below 4.5, with this database once before you go on.`;
  return [{ level: 'warning', message }];
}

function alreadyDone(reason: string): End {
  return { outcome: 'already-done', reason, statements: [], notes: [] };
}

/** What a guide is left to tell a person: other environments may have a database of another kind. */
export function withoutDatabase(
  facts: ProjectFacts,
  steps: readonly DatabaseStep[],
  version: string,
): ProjectFacts {
  const step = steps.find(({ guide }) => guide === version);
  if (!step) return facts;
  return {
    ...facts,
    databases: facts.databases.filter(({ client }) => client !== step.engine && client !== 'unknown'),
  };
}
