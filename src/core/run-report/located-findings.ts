import { posix } from 'node:path';
import { type Finding, openFindings } from './findings.ts';
import { firstChangedLine } from './first-changed-line.ts';
import type { ProjectReport, RunReport } from './run-report-schema.ts';

/**
 * What is left to do, with a line wherever one is known: for a file that would be changed the first line of its diff, which
 * is of all its steps together.
 */
export function locatedFindings(head: Pick<RunReport, 'dryRun'>, project: ProjectReport): Finding[] {
  const lines = new Map(
    project.diffs.map(({ path, patch }) => [posix.join(project.path, path), firstChangedLine(patch)]),
  );
  return openFindings(head, project).map((finding) => {
    const line = finding.level === 'warning' ? lines.get(finding.path) : finding.line;
    return line === undefined ? finding : { ...finding, line };
  });
}
