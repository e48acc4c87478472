import type { MigrationPhase, MigrationProgress } from '../../io/migration/migration-progress.ts';
import type { PreparedMigration } from '../../io/migration/prepare-migration.ts';
import { rowsWritten } from '../../sql/plan/rows-written.ts';
import type { Terminal } from '../terminal.ts';

export interface Watch {
  onProgress(progress: MigrationProgress): void;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Takes the progress line away, and gives Ctrl-C back. */
  stop(): void;
  milliseconds(): { readonly staging: number; readonly copying: number; readonly verifying: number };
}

/** Without a terminal smaller tables are not told of one by one: they are in the plan. */
const TOLD_ROWS = 10_000;

const DOING: Readonly<Record<MigrationPhase, string>> = {
  staging: 'Bringing the data',
  copying: 'Copying',
  verifying: 'Verifying',
};

/**
 * Shows how far a run is: one line that moves in a terminal, a line per large table elsewhere. Ctrl-C stops the statement that runs,
 * which takes the migration back.
 */
export function watchProgress(terminal: Terminal, { ends, steps, context }: PreparedMigration): Watch {
  const moving = process.stderr.isTTY === true && !terminal.json;
  const total = steps.reduce((sum, step) => sum + rowsWritten(step, context.orphans), 0);
  const milliseconds = { staging: 0, copying: 0, verifying: 0 };
  const stopping = new AbortController();
  let phase: MigrationPhase | undefined;
  let since = performance.now();
  let done = 0;

  const endPhase = (): void => {
    if (phase) milliseconds[phase] += performance.now() - since;
    since = performance.now();
  };
  const show = (text: string): void => {
    if (moving) process.stderr.write(`\r\u001b[K${text}`);
  };
  const stopRun = (): void => {
    show('Stopping: everything is taken back …\n');
    stopping.abort();
    // Where nothing runs any more, or nobody answers, there is nothing to stop.
    for (const { connection } of [ends.target, ends.source]) connection.cancel().catch(() => undefined);
  };
  process.once('SIGINT', stopRun);
  process.once('SIGTERM', stopRun);

  return {
    signal: stopping.signal,
    onProgress(progress) {
      switch (progress.kind) {
        case 'phase':
          endPhase();
          phase = progress.phase;
          done = 0;
          if (!moving)
            terminal.say(
              phase === 'copying' ? `${DOING.copying} ${digits(total)} rows …` : `${DOING[phase]} …`,
            );
          return;
        case 'staged':
          done += progress.rows;
          show(`${DOING.staging}: ${progress.table}, ${digits(done)} rows`);
          if (!moving && progress.rows >= TOLD_ROWS)
            terminal.say(`  ${progress.table}: ${digits(progress.rows)} rows`);
          return;
        case 'statement': {
          const { phase: part, table, writes } = progress.statement;
          if (part === 'copy') done += progress.rows;
          const rate = (done / (performance.now() - since)) * 1000;
          const left = rate > 0 ? Math.ceil((total - done) / rate) : 0;
          show(
            part === 'restore'
              ? `Building indexes: ${table}`
              : `${DOING.copying}: ${table}, ${digits(done)} of ${digits(total)} rows, ${digits(Math.round(rate))} a second, ${left} s left`,
          );
          if (!moving && writes && writes.rows >= TOLD_ROWS)
            terminal.say(`  ${table}: ${digits(writes.rows)} rows`);
          return;
        }
        case 'checked':
          show(`${DOING.verifying}: ${progress.done} of ${progress.of}`);
          return;
        case 'not-removed':
          show('');
          terminal.say(
            `${progress.place} could not be removed (${progress.reason}): the next run does it, or DROP DATABASE.`,
          );
      }
    },
    stop() {
      endPhase();
      phase = undefined;
      show('');
      process.off('SIGINT', stopRun);
      process.off('SIGTERM', stopRun);
    },
    milliseconds: () => milliseconds,
  };
}

function digits(number: number): string {
  return number.toLocaleString('en');
}
