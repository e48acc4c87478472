import { existsSync } from 'node:fs';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { count } from '../core/report/text-layout.ts';
import { type Baseline, baselineOf, staleEntries } from '../core/run-report/baseline.ts';
import { type Finding, findingsOf } from '../core/run-report/findings.ts';
import type { ProjectReport } from '../core/run-report/run-report-schema.ts';
import { readBaseline } from '../io/reports/read-baseline.ts';
import { writeReport } from '../io/reports/write-report.ts';
import type { CheckOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

const HOW_TO_ACCEPT = 'Add --update-baseline to write one with what is found now.';

/** The baseline to hold findings against. @throws ExpectedFailure */
export function baselineFor({ baseline, updateBaseline, fix }: CheckOptions): Baseline | undefined {
  if (updateBaseline && baseline === undefined)
    throw new ExpectedFailure('--update-baseline needs a file.', 'Name it with --baseline.');
  if (updateBaseline && fix)
    throw new ExpectedFailure(
      '--fix and --update-baseline do not go together.',
      'Fix first, then accept what is left.',
    );
  return baseline === undefined || updateBaseline ? undefined : readBaseline(baseline, HOW_TO_ACCEPT);
}

/** Writes the baseline where that is asked for; else tells what it holds in vain. */
export function keepBaseline(
  options: CheckOptions,
  baseline: Baseline | undefined,
  reports: Iterable<ProjectReport>,
  { say, look: { paint } }: Terminal,
): void {
  const { baseline: file, updateBaseline } = options;
  if (file === undefined) return;
  const findings: Finding[] = [];
  const paths: string[] = [];
  for (const report of reports) {
    findings.push(...findingsOf(report));
    paths.push(report.path);
  }
  if (updateBaseline) {
    // What was accepted of the others stays.
    const before = isPart(options) && existsSync(file) ? readBaseline(file, HOW_TO_ACCEPT) : undefined;
    const accepted = baselineOf([...findings, ...outsideOf(paths, before?.findings ?? [])]);
    writeReport(file, [`${JSON.stringify(accepted, null, 2)}\n`]);
    say(`${paint.green('✔')} ${count(accepted.findings.length, 'finding')} accepted in ${file}.`);
  } else if (baseline && !options.fix && !isPart(options)) {
    const stale = staleEntries(baseline, new Set(findings.map(({ id }) => id)));
    if (stale.length > 0)
      say(
        paint.dim(
          `${file} accepts ${count(stale.length, 'finding')} that are no more; --update-baseline takes them out.`,
        ),
      );
  }
}

/** Entries that are about none of these projects. */
function outsideOf(paths: readonly string[], entries: Baseline['findings']): Baseline['findings'] {
  return entries.filter(({ id }) => {
    const file = id.slice(id.indexOf(':') + 1);
    return !paths.some((path) => path === '.' || file.startsWith(`${path}/`));
  });
}

/** Whether not all projects are looked at. */
function isPart({ filter = [], since, shard }: CheckOptions): boolean {
  return filter.length > 0 || since !== undefined || shard !== undefined;
}
