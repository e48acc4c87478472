import { ExpectedFailure } from '../../core/expected-failure.ts';
import { count } from '../../core/report/text-layout.ts';
import {
  type BatchRecord,
  type GroupJournals,
  newBatchId,
  openGroupJournals,
  resultsFile,
  writeBatch,
} from '../../io/batch/batch-journal.ts';
import { openSpool, type Spool } from '../../io/batch/spool.ts';
import { relativePath } from '../../io/files/relative-path.ts';
import { acquireLock, type RunLock } from '../../io/journal/run-lock.ts';
import { readRepositories } from '../../io/system/git-repository.ts';
import { agree } from '../ask.ts';
import { type CommitLog, createCommitLog } from '../execute/commit-log.ts';
import type { Work } from '../execute/work.ts';
import { executeBatch, type StoredResult, storedPath, workOf } from './execute-batch.ts';
import type { PlannedBatch } from './plan-batch.ts';
import { findStopped, refuseUnfinished, settleStopped } from './resume-batch.ts';
import type { BatchSession } from './run-batch.ts';
import { optionsToStore } from './stored-options.ts';
import { watchBatch } from './watch-batch.ts';

/** Plans, asks, and carries out what was planned; or goes on with a run that was stopped. */
export function carryOut(command: BatchRecord['command'], question: string) {
  return (session: BatchSession): Promise<void> =>
    session.options.resume ? goOn(session, question) : start(session, command, question);
}

async function start(
  session: BatchSession,
  command: BatchRecord['command'],
  question: string,
): Promise<void> {
  const { options, batch } = session;
  const { folder } = batch;
  refuseUnfinished(folder);
  const planned = await session.plan();
  if (planned.groups.length === 0) return;
  refuseHalf(session);
  await ask(session, question, planned);
  const commits = await checkedCommits(session, planned);
  const lock = acquireLock(folder);
  try {
    // Asked again under the lock, where the answer holds.
    refuseUnfinished(folder);
    const record: BatchRecord = {
      version: 1,
      id: newBatchId(new Date()),
      command,
      state: 'running',
      workspaceRoot: relativePath(folder.root, folder.workspaceRoot ?? folder.root) || '.',
      options: optionsToStore(options),
    };
    writeBatch(folder, record);
    session.run = record.id;
    session.results = openSpool<StoredResult>(resultsFile(folder, record.id), storedPath);
    const journals = openGroupJournals(folder, record.id);
    await execute(session, session.results, planned, { record, journals, lock, firstGroup: 0, commits });
    journals.close();
  } finally {
    lock.release();
  }
}

async function goOn(session: BatchSession, question: string): Promise<void> {
  const { batch, terminal } = session;
  const { folder, projects } = batch;
  const record = findStopped(folder);
  const lock = acquireLock(folder);
  try {
    const results = openSpool<StoredResult>(resultsFile(folder, record.id), storedPath);
    session.results = results;
    session.run = record.id;
    if (record.state === 'done') {
      terminal.say(`The run ${record.id} has come to its end.`);
      return;
    }
    const journals = openGroupJournals(folder, record.id);
    const firstGroup = settleStopped(journals, results, lock);
    const done = projects.filter(({ path }) => results.has(path) && !results.get(path)?.open).length;
    terminal.say(`Going on with the run ${record.id}: ${count(done, 'project')} done before.`);
    const paths = projects.map(({ path }) => path);
    const planned = await session.plan({
      projects: projects.filter(({ path }) => !results.has(path)),
      // What the stopped run had half done is taken back by now, and nothing that git has to be asked to keep.
      repositories: await readRepositories(folder.root, paths),
    });
    await ask(session, question, planned);
    const commits = await checkedCommits(session, planned);
    await execute(session, results, planned, { record, journals, lock, firstGroup, commits });
    journals.close();
  } finally {
    lock.release();
  }
}

/** The commits that are asked for. @throws ExpectedFailure where they could not be made: before anything is written */
async function checkedCommits(session: BatchSession, planned: PlannedBatch): Promise<CommitLog | undefined> {
  const { options, batch } = session;
  if (!options.commit) return undefined;
  const commits = createCommitLog(options.commit, batch.folder.root, batch.repositories);
  await commits.check(worksOf(session, planned));
  return commits;
}

/** With `--fail-fast` nothing is begun that cannot be done as a whole. */
function refuseHalf({ options, planned }: BatchSession): void {
  if (!options.failFast) return;
  const blocked = planned.keys().filter((path) => planned.get(path)?.outcome === 'blocked');
  if (blocked.length === 0) return;
  throw new ExpectedFailure(
    `Something stands in the way of ${count(blocked.length, 'project')}: ${blocked.slice(0, 5).join(', ')}. Nothing was written.`,
    'See above, or leave out --fail-fast: the others are upgraded then.',
  );
}

async function ask(
  { terminal, options }: BatchSession,
  question: string,
  { groups }: PlannedBatch,
): Promise<void> {
  const projects = groups.flat().length;
  if (projects === 0) return;
  await agree(terminal, options, {
    question: question.replace('%', count(projects, 'project')),
    nothing: 'Nothing was written',
    unasked: 'Add --yes to go on without being asked.',
  });
}

interface Begun {
  readonly record: BatchRecord;
  readonly journals: GroupJournals;
  readonly lock: RunLock;
  readonly firstGroup: number;
  readonly commits: CommitLog | undefined;
}

async function execute(
  session: BatchSession,
  results: Spool<StoredResult>,
  planned: PlannedBatch,
  { record, commits, ...run }: Begun,
): Promise<void> {
  const { terminal, batch, options } = session;
  const { folder } = batch;
  const total = planned.groups.flat().length;
  const progress = watchBatch(terminal, record.command === 'check' ? 'Fixing' : 'Upgrading', total);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    await executeBatch(batch, planned, {
      ...run,
      terminal,
      results,
      planned: session.planned,
      progress,
      failFast: options.failFast ?? false,
      signal: stopping.signal,
      ...(commits && { commits }),
    });
    if (commits) await commit(session, results, commits);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    progress.stop();
  }
  const isWritten = (path: string): boolean => results.get(path)?.group !== undefined;
  const isOpen = (path: string): boolean => results.get(path)?.open === true;
  const missing = planned.groups.flat().some(({ path }) => !results.has(path));
  if (missing || results.keys().some(isOpen)) return;
  const written = results.keys().some(isWritten);
  // Where nothing is left of it, there is nothing to take back.
  writeBatch(folder, { ...record, state: written ? 'done' : 'undone' });
  if (!written) delete session.run;
}

/** The projects that are to be written, group by group, as the commits are looked at before. */
function* worksOf(
  { planned: reports, batch }: BatchSession,
  { groups, context }: PlannedBatch,
): Iterable<Work[]> {
  for (const group of groups)
    yield group.flatMap(({ path, found }) => {
      const report = reports.get(path);
      if (!report?.plan) return [];
      const { plan } = report;
      return [workOf(batch.folder, { path, workspace: found.workspace, plan }, context.env)];
    });
}

/** Commits, and notes in the result of each project which commits are about it. */
async function commit(
  { terminal }: BatchSession,
  results: Spool<StoredResult>,
  commits: CommitLog,
): Promise<void> {
  const { hashes, notes } = await commits.make();
  for (const [path, own] of hashes) {
    const stored = results.get(path);
    if (stored) results.put(path, { ...stored, report: { ...stored.report, commits: own } });
  }
  for (const note of notes) terminal.say(note);
}
