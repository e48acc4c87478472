import { applyChanges } from '../../src/io/journal/apply-changes.ts';
import { recoverInterrupted } from '../../src/io/journal/recover-interrupted.ts';
import { RunFailure } from '../../src/io/journal/run-failure.ts';
import { sealSnapshots, snapshotFiles } from '../../src/io/journal/snapshot-files.ts';
import { undoRun } from '../../src/io/journal/undo-run.ts';
import { changes, LOCK_FILES, placed, upgradeLockFiles } from './sample-project.ts';

/** Runs one operation on the sample project in a process of its own: `node driver.cjs <operation> <root>`. */
const [operation = '', root = ''] = process.argv.slice(2);
const folder = { root };
const UPGRADE = { now: new Date('2026-03-01T10:20:30.123Z'), placed: placed() };

function run(): unknown {
  switch (operation) {
    case 'apply':
      recoverInterrupted(folder);
      return applyChanges(folder, changes(), UPGRADE);
    case 'apply-only':
      return applyChanges(folder, changes(), UPGRADE);
    case 'undo':
      return undoRun(folder);
    case 'undo-force':
      return undoRun(folder, { force: true });
    case 'recover':
      return recoverInterrupted(folder);
    case 'install': {
      const runId = process.argv[4] ?? '';
      snapshotFiles(folder, runId, LOCK_FILES);
      upgradeLockFiles(root);
      sealSnapshots(folder, runId);
      return { kind: 'installed' };
    }
    default:
      throw new Error(`There is no operation ${operation}.`);
  }
}

try {
  process.stdout.write(JSON.stringify({ kind: 'returned', value: run() }));
} catch (error) {
  if (!(error instanceof RunFailure)) throw error;
  const cause = error.cause instanceof Error ? error.cause.message : null;
  process.stdout.write(JSON.stringify({ kind: 'failed', problem: error.problem, cause }));
}
