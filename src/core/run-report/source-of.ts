import type { ReportSource } from './report-source.ts';
import type { RunReport } from './run-report-schema.ts';

/** A report that is in memory as a whole, as a source. */
export function sourceOf({ projects, ...head }: RunReport): ReportSource {
  const sorted = projects.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { head, projects: () => sorted };
}
