import type { ProjectReport, RunReport } from '../run-report-schema.ts';
import { sarifLocation } from './sarif-location.ts';
import type { SarifNotification } from './sarif-log.ts';

type Head = Omit<RunReport, 'projects'>;

/** What stood in the way in one project, and why it failed. */
export function projectNotifications(head: Head, project: ProjectReport): SarifNotification[] {
  const locations = [sarifLocation(head, `${project.path}/package.json`)];
  return [
    ...project.problems.map(({ level, message, next }) => ({
      level,
      message: { text: `${message} ${next}` },
      locations,
    })),
    ...failureOf(project.error).map((failure) => ({ ...failure, locations })),
  ];
}

/** What concerns the run as a whole: what it left out, and why it failed. */
export function runNotifications(head: Head): SarifNotification[] {
  const leftOut = head.leftOut.filter(({ level }) => level === 'warning');
  const problems = head.data?.problems ?? [];
  return [
    ...leftOut.map(({ path, reason }) => ({
      level: 'warning' as const,
      message: { text: `Left out: ${reason}` },
      locations: [sarifLocation(head, path)],
    })),
    ...problems.map(({ where, message, next }) => ({
      level: 'error' as const,
      message: { text: `${where}: ${message} ${next}` },
    })),
    ...failureOf(head.error),
  ];
}

function failureOf(error: RunReport['error']): SarifNotification[] {
  if (!error) return [];
  return [{ level: 'error', message: { text: [error.message, error.next].filter(Boolean).join(' ') } }];
}
