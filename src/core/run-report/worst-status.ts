import type { ProjectReport } from './run-report-schema.ts';

type Status = ProjectReport['status'];

const SEVERITY: Readonly<Record<Status, number>> = { done: 0, 'needs-you': 1, failed: 2 };

export function isWorse(status: Status, other: Status): boolean {
  return SEVERITY[status] > SEVERITY[other];
}

/** The status of a run: that of the project that is worst off. */
export function worstStatus(projects: Iterable<Pick<ProjectReport, 'status'>>): Status {
  let worst: Status = 'done';
  for (const { status } of projects) if (isWorse(status, worst)) worst = status;
  return worst;
}
