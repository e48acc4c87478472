import type { ProjectReport, RunReport } from '../run-report-schema.ts';

/** What became of a project, or would become of it, in a word. */
export function outcomeWord(
  outcome: ProjectReport['outcome'],
  { dryRun }: Pick<RunReport, 'dryRun'>,
): string {
  if (outcome === 'changed') return dryRun ? 'would change' : 'changed';
  return outcome === 'not-run' ? 'not run' : outcome;
}
