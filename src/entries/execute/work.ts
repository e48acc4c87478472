import type { Plan } from '../../core/plan.ts';
import type { Report } from '../../core/report/report.ts';
import type { ProjectFolder } from '../../io/files/locate-file.ts';
import type { NamedDatabase } from '../named-database.ts';

/** One project of a run, on its way from its plan to what came of it. */
export interface Work {
  readonly plan: Plan;
  /** Absolute. */
  readonly root: string;
  /** From the folder of the run, forward slashes: `.` where it is that folder. */
  readonly base: string;
  /** Absolute: where the package manager installs. */
  readonly workspaceRoot: string;
  /** What the commands are started with. */
  readonly env: NodeJS.ProcessEnv;
  readonly database?: NamedDatabase;
  /** The text that a file of the plan has, by its path from the project; `null` for one that is not there. */
  readonly textOf: (path: string) => string | null;
  /** Filled on the way. */
  readonly report: Report;
}

/** Projects that are written together or not at all, because they share files that change. */
export interface Group {
  /** The folder of the run, with the place of this group's journal. */
  readonly folder: ProjectFolder;
  readonly works: readonly Work[];
}

/** The id that a step about a database has in the journal of the group: `apps/cms:username-constraint` */
export function databaseId({ base }: Work, stepId: string): string {
  return base === '.' ? stepId : `${base}:${stepId}`;
}

/** The project that such an id is about, from the folder of the run. */
export function projectOfDatabase(id: string): string {
  const end = id.lastIndexOf(':');
  return end === -1 ? '.' : id.slice(0, end);
}
