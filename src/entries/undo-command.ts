import { posix } from 'node:path';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { emptyReport } from '../core/report/report.ts';
import { printableName } from '../core/report/text-layout.ts';
import { planUndo, type UndoFile, undoRun } from '../io/journal/undo-run.ts';
import { openFolder } from '../io/open-folder.ts';
import { LOCK_FILES } from '../io/packages/package-manager.ts';
import { agree } from './ask.ts';
import type { CommonOptions } from './options.ts';
import { conclude, openTerminal } from './terminal.ts';

export interface UndoOptions extends CommonOptions {
  readonly yes: boolean;
  readonly force: boolean;
}

const WORDS = {
  'will-be-restored': 'as it was before',
  'will-be-deleted': 'deleted: the upgrade created it',
  'as-before': 'is as it was before',
  'will-be-taken-out': 'changed since; what the upgrade wrote is taken out',
  'changed-since': 'changed since',
} as const satisfies Record<UndoFile['kind'], string>;

/** Takes the last run back. */
export function undo(options: UndoOptions): Promise<number> {
  const terminal = openTerminal(options);
  return conclude(terminal, emptyReport('undo'), async (report) => {
    const { paint } = terminal.look;
    const folder = await openFolder(options.cwd);
    const plan = planUndo(folder, { force: options.force });
    if (plan.kind === 'nothing-to-undo') {
      report.restored = [];
      terminal.say('There is nothing to undo.');
      return;
    }
    terminal.say(`\n${paint.bold('Undo')}  ${paint.dim(plan.runId)}`);
    for (const file of plan.files) {
      const reason = file.kind === 'changed-since' ? `: ${file.reason}` : '';
      terminal.say(`  ${printableName(file.path)}\n    ${paint.dim(WORDS[file.kind] + reason)}`);
    }
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
    const result = undoRun(folder, { force: options.force });
    if (result.kind !== 'undone')
      throw new ExpectedFailure('Nothing was undone: files were changed at this moment.', 'Run this again.');
    report.run = result.runId;
    report.restored = [...result.restored];
    for (const { path, reason } of result.left)
      terminal.say(`${paint.yellow('!')} ${printableName(path)} was left as it is: ${reason}.`);
    if (result.left.length > 0) report.status = 'needs-you';
    terminal.say(
      `\n${paint.green('✔')} Taken back.${installed ? ' For node_modules to follow, install again.' : ''}\n`,
    );
  });
}
