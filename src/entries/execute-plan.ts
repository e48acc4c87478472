import { resolve } from 'node:path';
import type { CommitMode } from '../core/commits/plan-commits.ts';
import { textOf } from '../core/project.ts';
import type { Report } from '../core/report/report.ts';

import { acquireLock } from '../io/journal/run-lock.ts';
import { readRepositories } from '../io/system/git-repository.ts';
import { createCommitLog } from './execute/commit-log.ts';
import { executeWorkspace } from './execute/execute-workspace.ts';
import type { Prepared } from './prepare.ts';
import type { Terminal } from './terminal.ts';

/** Writes what a plan says and runs its commands, with no other run in between. What came of it goes into the report. */
export async function executePlan(
  terminal: Terminal,
  report: Report,
  prepared: Prepared,
  commit?: CommitMode,
): Promise<void> {
  const { folder, project, plan, env, database } = prepared;
  const work = {
    plan,
    root: folder.root,
    base: '.',
    workspaceRoot: resolve(folder.root, project.packageManager.workspaceRoot),
    env,
    ...(database && { database }),
    textOf: (path: string) => textOf(project, path) ?? null,
    report,
  };
  const commits = commit && createCommitLog(commit, folder.root, await readRepositories(folder.root, ['.']));
  await commits?.check([[work]]);
  const lock = acquireLock(folder);
  try {
    await executeWorkspace([{ folder, works: [work] }], {
      terminal,
      lock,
      atOnce: 1,
      lockFileRun: () => ({ folder, runId: report.run ?? '' }),
      written: () => undefined,
      settled: () => undefined,
      notWritten(_, error) {
        throw error;
      },
      stopped: () => false,
      ...(commits && { commits }),
    });
    const made = await commits?.make();
    for (const note of made?.notes ?? []) terminal.say(note);
  } finally {
    lock.release();
  }
}
