import { ExpectedFailure } from '../expected-failure.ts';
import type { ReportSource } from './report-source.ts';
import type { ProjectReport, RunReport } from './run-report-schema.ts';
import { isWorse, worstStatus } from './worst-status.ts';

type Head = ReportSource['head'];
type Status = RunReport['status'];

/**
 * The reports of the shards of a run as the report of one run, which it equals but for `runs`. Where a project is in several of
 * them, as after a shard was killed and run again, the later report tells of it, unless that one did not get to the project, or
 * found it done by the run before.
 *
 * @param reports each sorted by path, the later ones last; read anew at each iteration, one project of each at a time
 * @throws ExpectedFailure when they are not of the same command, version or folder
 */
export function mergeReports(reports: readonly ReportSource[]): ReportSource {
  const [first] = reports;
  if (!first)
    throw new ExpectedFailure('There is no report to merge.', 'Name the JSON reports of the shards.');
  const heads = reports.map(({ head }) => head);
  for (const key of ['command', 'version', 'root', 'dryRun'] as const) sameIn(key, heads);

  const { schema, command, dryRun, version, root } = first.head;
  const projects = (): Iterable<ProjectReport> => mergedProjects(reports, dryRun);
  const data = onlyData(heads);
  const error = heads.find((head) => head.error)?.error;
  const head: Head = {
    schema,
    command,
    status: worstStatus([...reports.map((report) => ({ status: ownStatus(report) })), ...projects()]),
    dryRun,
    version,
    root,
    runs: unique(heads.flatMap(({ runs }) => runs)),
    leftOut: unique(heads.flatMap(({ leftOut }) => leftOut)).sort(byPath),
    ...(data && { data }),
    ...(error && { error }),
  };
  return { head, projects };
}

/** Always the smallest path of all that come next. */
function* mergedProjects(reports: readonly ReportSource[], dryRun: boolean): Iterable<ProjectReport> {
  const ends = reports.map(({ projects }) => projects()[Symbol.iterator]());
  const next = ends.map((end) => end.next());
  for (;;) {
    let found: ProjectReport | undefined;
    for (const { done, value } of next) if (!done && (!found || value.path < found.path)) found = value;
    if (!found) return;
    const { path } = found;
    let told: ProjectReport | undefined;
    for (const [index, end] of ends.entries()) {
      for (let at = next[index]; at && !at.done && at.value.path === path; at = next[index] = end.next())
        told = told ? telling(told, at.value, dryRun) : at.value;
    }
    if (told) yield told;
  }
}

function telling(earlier: ProjectReport, later: ProjectReport, dryRun: boolean): ProjectReport {
  if (later.outcome === 'not-run') return earlier.outcome === 'not-run' ? later : earlier;
  // Where nothing was written, what was found to do once and not again has been done by somebody else.
  const doneBefore = !dryRun && earlier.outcome === 'changed' && later.outcome === 'unchanged';
  return doneBefore ? earlier : later;
}

/** The status that a report has for a reason other than its projects, which a later report may tell otherwise. */
function ownStatus({ head, projects }: ReportSource): Status {
  if (head.error) return 'failed';
  return isWorse(head.status, worstStatus(projects())) ? head.status : 'done';
}

function sameIn(key: 'command' | 'version' | 'root' | 'dryRun', heads: readonly Head[]): void {
  const values = unique(heads.map((head) => head[key]));
  if (values.length < 2) return;
  const what = { command: 'commands', version: 'versions', root: 'folders', dryRun: 'kinds (dryRun)' }[key];
  throw new ExpectedFailure(
    `The reports are of different ${what}: ${values.join(', ')}.`,
    'Merge the reports of the shards of one run.',
  );
}

/** @throws ExpectedFailure when the reports tell of several migrations */
function onlyData(heads: readonly Head[]): Head['data'] {
  const [data, ...others] = unique(heads.flatMap(({ data }) => data ?? []));
  if (others.length === 0) return data;
  throw new ExpectedFailure(
    'The reports are of different migrations of data.',
    'A migration has no shards: each has a report of its own.',
  );
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
