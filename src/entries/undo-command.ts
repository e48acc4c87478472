import { posix } from 'node:path';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { emptyReport } from '../core/report/report.ts';
import { printableName } from '../core/report/text-layout.ts';
import { findBatchAbove, lastBatch } from '../io/batch/batch-journal.ts';
import { undoWithDatabases } from '../io/journal/change-databases.ts';
import { planUndo } from '../io/journal/undo-run.ts';
import { openFolder } from '../io/open-folder.ts';
import { LOCK_FILES } from '../io/packages/lock-files.ts';
import { agree } from './ask.ts';
import { undoBatch } from './batch/undo-batch.ts';
import type { CommonOptions } from './options.ts';
import { conclude, openTerminal } from './terminal.ts';
import { lookAtDatabases } from './undo-databases.ts';
import { AFTER_UNDO, UNDO_WORDS } from './undo-words.ts';

export interface UndoOptions extends CommonOptions {
  readonly yes: boolean;
  readonly force: boolean;
  /** The database that the run has changed; may hold a password. */
  readonly database?: string;
}

/** Takes the last run back. */
export function undo(options: UndoOptions): Promise<number> {
  const terminal = openTerminal(options);
  return conclude(terminal, emptyReport('undo'), async (report) => {
    const { paint } = terminal.look;
    const folder = openFolder(options.cwd);
    const plan = planUndo(folder, { force: options.force });
    const batch = lastBatch(folder);
    // The ids of runs begin with their time.
    if (batch && (plan.kind === 'nothing-to-undo' || plan.runId < batch.id))
      return undoBatch(terminal, report, options, folder, batch);
    if (plan.kind === 'nothing-to-undo') {
      report.restored = [];
      terminal.say('There is nothing to undo.');
      const above = findBatchAbove(folder.root);
      if (above !== undefined)
        terminal.say(
          `The last run over projects above was started in ${above}: undo it there, with --cwd ${above}.`,
        );
      return;
    }
    terminal.say(`\n${paint.bold('Undo')}  ${paint.dim(plan.runId)}`);
    for (const file of plan.files) {
      const reason = file.kind === 'changed-since' ? `: ${file.reason}` : '';
      terminal.say(`  ${printableName(file.path)}\n    ${paint.dim(UNDO_WORDS[file.kind] + reason)}`);
    }
    const databases = await lookAtDatabases(terminal, report, plan.databases, options, folder.root);
    if (!options.force && plan.files.some(({ kind }) => kind === 'changed-since')) {
      throw new ExpectedFailure(
        'Nothing was undone: files were changed since the upgrade.',
        'Put them back, or add --force to take out only what the upgrade wrote.',
      );
    }
    await agree(terminal, options, {
      question: 'Take the upgrade back?',
      nothing: 'Nothing was undone',
      unasked: 'Add --yes to undo without being asked.',
    });
    const installed = plan.files.some(({ path }) => LOCK_FILES.includes(posix.basename(path)));
    const result = await undoWithDatabases(folder, databases, { force: options.force });
    if (result.kind !== 'undone')
      throw new ExpectedFailure('Nothing was undone: files were changed at this moment.', 'Run this again.');
    report.run = result.runId;
    report.restored = [...result.restored];
    for (const { path, reason } of result.left)
      terminal.say(`${paint.yellow('!')} ${printableName(path)} was left as it is: ${reason}.`);
    if (result.left.length > 0 || report.databases?.some(({ status }) => status === 'left')) {
      report.status = 'needs-you';
    }
    terminal.say(`\n${paint.green('✔')} Taken back.${installed ? AFTER_UNDO : ''}\n`);
  });
}
