import type { Report } from './report-schema.ts';

// Apart from the schema, which only those who read a report need: loading zod takes longer than one transform.
export type { Problem } from '../plan.ts';
export type { CommandResult, DatabaseResult, Report } from './report-schema.ts';

export const EXIT_CODES = { done: 0, 'needs-you': 1, failed: 2 } as const satisfies Record<
  Report['status'],
  number
>;

/** A report of a command with nothing in it yet. */
export function emptyReport(command: Report['command'], dryRun = false): Report {
  return { schema: 'strapi-uplift/report@1', command, status: 'done', dryRun, problems: [], commands: [] };
}
