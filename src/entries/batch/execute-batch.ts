import { resolve } from 'node:path';
import { groupBy } from '../../core/group-by.ts';
import { emptyReport } from '../../core/report/report.ts';
import { finishedReport } from '../../core/run-report/project-report.ts';
import type { ProjectReport } from '../../core/run-report/run-report-schema.ts';
import type { GroupJournals } from '../../io/batch/batch-journal.ts';
import type { Spool } from '../../io/batch/spool.ts';
import type { ProjectFolder } from '../../io/files/locate-file.ts';
import { readProjectFile } from '../../io/files/project-files.ts';
import { openRun } from '../../io/journal/open-run.ts';
import type { RunLock } from '../../io/journal/run-lock.ts';
import type { CommitLog } from '../execute/commit-log.ts';
import { executeWorkspace } from '../execute/execute-workspace.ts';
import type { Group, Work } from '../execute/work.ts';
import type { NamedDatabase } from '../named-database.ts';
import { failureOf, type Terminal } from '../terminal.ts';
import type { Batch } from './open-batch.ts';
import type { PlannedBatch, PlannedProject } from './plan-batch.ts';
import type { BatchProgress } from './watch-batch.ts';

/** A project as the record of the run holds it. */
export interface StoredResult {
  readonly path: string;
  /** The group whose journal has its files; absent where nothing is written any more. */
  readonly group?: string;
  readonly run?: string;
  /** Commands are still to come. */
  readonly open?: true;
  readonly report: ProjectReport;
}

/** The key of a line of results. */
export function storedPath(line: unknown): string | undefined {
  const isStored = typeof line === 'object' && line !== null && 'path' in line && 'report' in line;
  return isStored && typeof line.path === 'string' ? line.path : undefined;
}

export interface BatchRun {
  readonly terminal: Terminal;
  readonly lock: RunLock;
  readonly journals: GroupJournals;
  readonly planned: Spool<ProjectReport>;
  readonly results: Spool<StoredResult>;
  readonly progress: BatchProgress;
  /** Whether the rest is left alone once one has failed. */
  readonly failFast: boolean;
  /** The number of the first group to be written. */
  readonly firstGroup: number;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly commits?: CommitLog;
}

/** Groups whose journals wait for the disk together. What a kill leaves of them is taken back and done again. */
const AT_ONCE = 16;

/** Carries out what was planned, workspace by workspace. What came of a project is among the results as soon as it is known. */
export async function executeBatch(
  { folder }: Batch,
  { groups, context }: PlannedBatch,
  run: BatchRun,
): Promise<void> {
  const { results, journals, planned, terminal, lock } = run;
  let next = run.firstGroup;
  let failed = false;
  const stopped = (): boolean => run.signal.aborted || (run.failFast && failed);
  const place = journals.folderOf;
  /** The projects that are at work, by their path. */
  const atWork = new Map<string, { readonly group: string; readonly planned: ProjectReport }>();

  const put = ({ works }: Group, open: boolean): void => {
    const values = works.flatMap(({ base, report }): [string, StoredResult][] => {
      const known = atWork.get(base)?.planned;
      if (!known) return [];
      const { run } = report;
      const written = run === undefined ? {} : { group: atWork.get(base)?.group ?? '', run };
      const result = open ? { ...known, commands: report.commands } : finishedReport(known, report);
      return [[base, { path: base, ...written, ...(open && { open }), report: result }]];
    });
    results.putAll(values);
    if (!open) for (const { base } of works) atWork.delete(base);
  };
  const begin = (members: readonly PlannedProject[]): Group => {
    const name = String(next++);
    const works = members.flatMap(({ path, found, database }) => {
      const report = planned.get(path);
      if (!report?.plan) return [];
      run.progress.next(path);
      atWork.set(path, { group: name, planned: report });
      return [
        workOf(folder, { ...report, plan: report.plan, workspace: found.workspace }, context.env, database),
      ];
    });
    return { folder: place(name), works };
  };
  const resume = ([name, stored]: readonly [string, readonly StoredResult[]]): Group => ({
    folder: place(name),
    works: stored.flatMap(({ path, run, report }) => {
      if (!report.plan) return [];
      atWork.set(path, { group: name, planned: report });
      const work = workOf(folder, { ...report, plan: report.plan }, context.env);
      if (run !== undefined) work.report.run = run;
      work.report.commands.push(...report.commands);
      return [work];
    }),
  });

  const begun = groupBy(groups, (members) => members[0]?.found.workspace ?? '.');
  const resumed = groupBy(openGroups(results), ([, stored]) => stored[0]?.report.workspace ?? '.');
  for (const workspace of new Set([...begun.keys(), ...resumed.keys()])) {
    if (stopped()) return;
    const mine = begun.get(workspace) ?? [];
    await executeWorkspace(
      lazily(mine, begin),
      {
        terminal,
        lock,
        atOnce: run.failFast ? 1 : AT_ONCE,
        lockFileRun: () => {
          const holder = place(String(next++));
          return { folder: holder, runId: openRun(holder, new Date()) };
        },
        written: (group) => put(group, true),
        settled(group) {
          failed ||= group.works.some(({ report }) => report.status === 'failed');
          put(group, false);
        },
        notWritten({ works }, error) {
          const failure = failureOf(error);
          for (const { report } of works) {
            report.status = 'failed';
            report.error = failure;
          }
        },
        stopped,
        ...(run.commits && { commits: run.commits }),
      },
      (resumed.get(workspace) ?? []).map(resume),
    );
  }
}

/** Groups of a stopped run whose files are written and whose commands are still to come. */
function openGroups(results: Spool<StoredResult>): Map<string, StoredResult[]> {
  const open = results.keys().flatMap((path) => {
    const stored = results.get(path);
    return stored?.open && stored.group !== undefined ? [stored] : [];
  });
  return groupBy(open, ({ group = '' }) => group);
}

/** @param report of a project that has a plan */
export function workOf(
  folder: ProjectFolder,
  { path, workspace, plan }: Pick<ProjectReport, 'path' | 'workspace'> & Pick<Work, 'plan'>,
  env: NodeJS.ProcessEnv,
  database?: NamedDatabase,
): Work {
  const root = resolve(folder.root, path);
  const own = { root, ...(folder.workspaceRoot && { workspaceRoot: folder.workspaceRoot }) };
  return {
    plan,
    root,
    base: path,
    workspaceRoot: resolve(folder.root, workspace),
    env,
    ...(database && { database }),
    textOf(file) {
      const found = readProjectFile(own, file);
      return found.kind === 'text' ? found.text : null;
    },
    report: emptyReport('upgrade'),
  };
}

function* lazily<A, B>(items: readonly A[], make: (item: A) => B): Iterable<B> {
  for (const item of items) yield make(item);
}
