import { createColors } from 'picocolors';
import { ExpectedFailure } from '../core/expected-failure.ts';
import type { Look } from '../core/render-plan.ts';
import { EXIT_CODES, type Report } from '../core/report.ts';
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
 * Runs a command to its end: prints its report for machines, turns an expected failure into two lines that say what to do, and
 * gives the exit code.
 */
export async function conclude(
  terminal: Terminal,
  report: Report,
  command: (report: Report) => Promise<void>,
): Promise<number> {
  try {
    await command(report);
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    report.status = 'failed';
    report.error = { message: error.message, ...(error.next && { next: error.next }) };
    const { paint } = terminal.look;
    if (!terminal.json) {
      process.stderr.write(
        `${paint.red('✖')} ${error.message}\n${error.next ? `  ${paint.dim(error.next)}\n` : ''}`,
      );
    }
  }
  if (terminal.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  return EXIT_CODES[report.status];
}
