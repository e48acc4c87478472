import type { ProjectReport, RunReport } from './run-report-schema.ts';

/** A run report that need not be in memory as a whole: a run may be about thousands of projects. */
export interface ReportSource {
  readonly head: Omit<RunReport, 'projects'>;
  /** One after another, sorted by path; read anew at each call. */
  projects(): Iterable<ProjectReport>;
}

/** Renders a report piece by piece, holding one project at a time. */
export type RenderReport = (source: ReportSource) => Iterable<string>;
