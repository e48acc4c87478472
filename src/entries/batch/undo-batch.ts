import { posix, resolve } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { Report } from '../../core/report/report.ts';
import { count, printableName } from '../../core/report/text-layout.ts';
import { type BatchRecord, openGroupJournals, writeBatch } from '../../io/batch/batch-journal.ts';
import type { ProjectFolder } from '../../io/files/locate-file.ts';
import { type OpenableDatabase, undoWithDatabases } from '../../io/journal/change-databases.ts';
import { acquireLock } from '../../io/journal/run-lock.ts';
import { planUndo, type UndoFile } from '../../io/journal/undo-run.ts';
import { LOCK_FILES } from '../../io/packages/lock-files.ts';
import { agree } from '../ask.ts';
import type { Terminal } from '../terminal.ts';
import type { UndoOptions } from '../undo-command.ts';
import { lookAtDatabases } from '../undo-databases.ts';
import { AFTER_UNDO, UNDO_WORDS } from '../undo-words.ts';
import { watchBatch } from './watch-batch.ts';

/** So many files are named one by one. */
const SHOWN = 25;

/**
 * Takes back a run over many projects, group by group, the last one first. Whether it can be is found out for all before the first;
 * one that is stopped is gone on with by the next.
 */
export async function undoBatch(
  terminal: Terminal,
  report: Report,
  options: UndoOptions,
  { root }: ProjectFolder,
  batch: BatchRecord,
): Promise<void> {
  const folder = { root, workspaceRoot: resolve(root, batch.workspaceRoot) };
  const { say, look } = terminal;
  const { paint } = look;
  const { force } = options;
  const journals = openGroupJournals(folder, batch.id);
  const groups = journals
    .groups()
    .toReversed()
    .map((name) => {
      const place = journals.folderOf(name);
      return { place, plan: planUndo(place, { force }) };
    });
  say(`\n${paint.bold('Undo')}  ${paint.dim(`${batch.id}, over many projects`)}`);
  const files = groups.flatMap(({ plan }) => (plan.kind === 'plan' ? plan.files : []));
  const changed = files.filter(({ kind }) => kind === 'changed-since');
  sayFiles(terminal, changed.length > 0 ? changed : files);
  if (changed.length > 0 && !force) {
    throw new ExpectedFailure(
      `Nothing was undone: ${count(changed.length, 'file')} changed since the upgrade.`,
      'Put them back, or add --force to take out only what the upgrade wrote.',
    );
  }
  const databases: OpenableDatabase[][] = [];
  for (const { plan } of groups) {
    const entries = plan.kind === 'plan' ? plan.databases : [];
    databases.push(await lookAtDatabases(terminal, report, entries, options, root));
  }
  await agree(terminal, options, {
    question: `Take back ${count(files.length, 'file')}?`,
    nothing: 'Nothing was undone',
    unasked: 'Add --yes to undo without being asked.',
  });

  const lock = acquireLock(folder);
  const progress = watchBatch(terminal, 'Taking back', groups.length);
  const restored: string[] = [];
  const left: string[] = [];
  try {
    writeBatch(folder, { ...batch, state: 'undoing' });
    for (const [index, { place }] of groups.entries()) {
      progress.next(String(index + 1));
      const result = await undoWithDatabases(place, databases[index] ?? [], { force, lock });
      if (result.kind === 'refused') {
        throw new ExpectedFailure(
          `${result.files[0]?.path} was changed at this moment, so that a part of the run is not taken back.`,
          'Run this again.',
        );
      }
      if (result.kind !== 'undone') continue;
      restored.push(...result.restored);
      left.push(...result.left.map(({ path, reason }) => `${path} was left as it is: ${reason}.`));
    }
    writeBatch(folder, { ...batch, state: 'undone' });
  } finally {
    progress.stop();
    lock.release();
  }
  for (const line of left) say(`${paint.yellow('!')} ${printableName(line)}`);
  report.run = batch.id;
  report.restored = restored;
  if (left.length > 0 || report.databases?.some(({ status }) => status === 'left'))
    report.status = 'needs-you';
  const installed = restored.some((path) => LOCK_FILES.includes(posix.basename(path)));
  say(`\n${paint.green('✔')} Taken back: ${count(restored.length, 'file')}.${installed ? AFTER_UNDO : ''}\n`);
}

function sayFiles({ say, look: { paint } }: Terminal, files: readonly UndoFile[]): void {
  for (const file of files.slice(0, SHOWN)) {
    const reason = file.kind === 'changed-since' ? `: ${file.reason}` : '';
    say(`  ${printableName(file.path)}  ${paint.dim(UNDO_WORDS[file.kind] + reason)}`);
  }
  if (files.length > SHOWN) say(paint.dim(`  and ${files.length - SHOWN} more`));
}
