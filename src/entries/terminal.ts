import { createColors } from 'picocolors';
import { ExpectedFailure } from '../core/expected-failure.ts';
import type { Look } from '../core/report/render-plan.ts';
import { EXIT_CODES, type Report } from '../core/report/report.ts';
import { RunFailure } from '../io/journal/run-failure.ts';
import type { CommonOptions } from './options.ts';

/** Where a command's words go. */
export interface Terminal {
  readonly look: Look;
  /** Whether there is a person who can be asked. */
  readonly interactive: boolean;
  readonly json: boolean;
  /** Text for people; silent when a document for machines is asked for. */
  say(text: string): void;
}

export function openTerminal({ json, color }: CommonOptions): Terminal {
  const { stdout, stdin, env } = process;
  const coloured =
    color && !env.NO_COLOR && (stdout.isTTY === true || Boolean(env.FORCE_COLOR)) && env.TERM !== 'dumb';
  return {
    look: {
      paint: createColors(coloured && !json),
      width: Math.min(Math.max(stdout.columns ?? 80, 40), 100),
    },
    interactive: !json && stdout.isTTY === true && stdin.isTTY === true && !env.CI,
    json,
    say(text) {
      if (!json) stdout.write(`${text}\n`);
    },
  };
}

/**
 * Runs a command to its end: prints its document for machines, turns an expected failure into two lines that say what to do, and
 * gives the exit code.
 *
 * @param document what `--json` prints when the command does not fail; its report, unless said otherwise
 */
export async function conclude(
  terminal: Terminal,
  report: Report,
  command: (report: Report) => void | Promise<void>,
  document: (report: Report) => unknown = (report) => report,
): Promise<number> {
  try {
    await command(report);
  } catch (error) {
    const { message, next } = expected(error);
    report.status = 'failed';
    report.error = { message, ...(next && { next }) };
    const { paint } = terminal.look;
    if (!terminal.json) {
      process.stderr.write(`${paint.red('✖')} ${message}\n${next ? `  ${paint.dim(next)}\n` : ''}`);
    }
  }
  const printed = report.status === 'failed' ? report : document(report);
  if (terminal.json) process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return EXIT_CODES[report.status];
}

/** What the user can do something about; everything else is a defect of ours and goes on with its stack. */
function expected(error: unknown): { message: string; next?: string | undefined } {
  if (error instanceof ExpectedFailure) return error;
  if (!(error instanceof RunFailure)) throw error;
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return { message: error.message + cause, next: 'Once that is mended, run this again.' };
}
