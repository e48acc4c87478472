import type { Catalog } from './catalog.ts';
import type { InspectedDatabase } from './database-step.ts';
import type { Project } from './project.ts';
import type { Selection } from './selection.ts';
import type { Stage } from './stage-steps.ts';

/** What a plan is asked for. */
export interface PlanRequest {
  readonly project: Project;
  readonly catalog: Catalog;
  /** An exact version. */
  readonly to: string;
  readonly selection: Selection;
  /** The database that the user names, looked at for what `crossedDatabaseChanges` gives. */
  readonly database?: InspectedDatabase;
  /** Where the way has to be interrupted. */
  readonly stage?: Stage;
  /** `undefined` where commands are not part of the question. */
  readonly commands?: { readonly install: boolean; readonly build: boolean; readonly nodeVersion: string };
}
