import type { DatabaseChange } from '../strapi/guide.ts';
import type { ProjectFacts } from '../strapi/project-facts.ts';
import type { Catalog } from './catalog.ts';
import { crossedGuides } from './crossed-guides.ts';
import type { ColumnState } from './nullable/column-state.ts';
import { nullableStatements } from './nullable/nullable-statements.ts';
import type { DatabaseStep } from './plan.ts';
import { isSelected, type Selection } from './selection.ts';

/** A database as it was found, by each change that was looked into. */
export interface InspectedDatabase {
  /** Without a password. */
  readonly label: string;
  /** How it was chosen, and what that leaves out. */
  readonly notes: DatabaseStep['notes'];
  /** By the id of the step. */
  readonly columns: ReadonlyMap<string, ColumnState>;
}

/** A change that a guide on the way asks of the database. */
export interface CrossedChange extends DatabaseChange {
  readonly guide: string;
}

/** An upgrade from one version to another, with what is selected of it. */
export interface Way {
  readonly catalog: Pick<Catalog, 'guides'>;
  readonly from: string;
  readonly to: string;
  readonly selection: Selection;
}

/** What the guides on the way ask of the database, as far as it is selected, with the id of its step. */
export function crossedDatabaseChanges({ catalog, from, to, selection }: Way): CrossedChange[] {
  return crossedGuides(catalog.guides, from, to)
    .flatMap((crossed) =>
      crossed.kind === 'automated' && crossed.guide.database
        ? [
            {
              ...crossed.guide.database,
              id: `${crossed.version}/${crossed.guide.database.id}`,
              guide: crossed.version,
            },
          ]
        : [],
    )
    .filter(({ id }) => isSelected(id, selection));
}

/** A step for each change that the named database was looked at for. */
export function databaseSteps(way: Way, database: InspectedDatabase | undefined): DatabaseStep[] {
  if (!database) return [];
  return crossedDatabaseChanges(way).flatMap((change) => {
    const column = database.columns.get(change.id);
    return column ? [databaseStep(change, database, column)] : [];
  });
}

function databaseStep(
  { id, title, guide }: CrossedChange,
  { label, notes }: InspectedDatabase,
  column: ColumnState,
): DatabaseStep {
  const name = `${column.table}.${column.column}`;
  const common = {
    kind: 'database',
    id,
    title,
    guide,
    engine: column.engine,
    database: label,
    notes,
  } as const;
  if (column.nullable) {
    return { ...common, outcome: 'already-done', reason: `${name} may be NULL already.`, statements: [] };
  }
  const rebuilt =
    column.engine === 'sqlite' ? ' SQLite has to build the table anew for that, in one transaction.' : '';
  return {
    ...common,
    outcome: 'changed',
    reason: `Removes NOT NULL from ${name}; everything else about the table stays.${rebuilt}`,
    statements: nullableStatements(column, true),
  };
}

/** What is left to tell a person: other environments may have a database of another kind. */
export function withoutDatabase(facts: ProjectFacts, done: readonly DatabaseStep[]): ProjectFacts {
  const [step] = done;
  if (!step) return facts;
  return {
    ...facts,
    databases: facts.databases.filter(({ client }) => client !== step.engine && client !== 'unknown'),
  };
}
