import { createColors } from 'picocolors';
import { ExpectedFailure } from '../core/expected-failure.ts';
import type { Look } from '../core/report/render-plan.ts';
import { EXIT_CODES, type Report } from '../core/report/report.ts';
import { printable } from '../core/report/text-layout.ts';
import { errorCode } from '../io/files/error-code.ts';
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
  /** The same, on standard error. */
  complain(text: string): void;
}

export function openTerminal({ json, color }: CommonOptions): Terminal {
  const { stdout, stderr, env } = process;
  const coloured =
    !json &&
    color &&
    !env.NO_COLOR &&
    (stdout.isTTY === true || Boolean(env.FORCE_COLOR)) &&
    env.TERM !== 'dumb';
  const harmless = (text: string): string => (coloured ? exceptColours(text, printable) : printable(text));
  return {
    look: {
      paint: createColors(coloured),
      width: Math.min(Math.max(stdout.columns ?? 80, 40), 100),
    },
    // Standard input last: only to look at it costs a stream.
    interactive: !json && stdout.isTTY === true && !env.CI && process.stdin.isTTY === true,
    json,
    say(text) {
      if (!json) stdout.write(`${harmless(text)}\n`);
    },
    complain(text) {
      if (!json) stderr.write(`${harmless(text)}\n`);
    },
  };
}

/** Names of files and what a user typed may hold anything; only the colours are ours. */
function exceptColours(text: string, change: (text: string) => string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  const parts = text.split(/(\u001b\[[\d;]*m)/);
  return parts.map((part, index) => (index % 2 === 1 ? part : change(part))).join('');
}

/** What every report tells about its command. */
interface Concluded {
  status: Report['status'];
  error?: Report['error'];
}

/**
 * Runs a command to its end: prints its document for machines, turns an expected failure into two lines that say what to do, and
 * gives the exit code.
 *
 * @param print what `--json` prints; its report, unless said otherwise
 */
export async function conclude<R extends Concluded>(
  terminal: Terminal,
  report: R,
  command: (report: R) => void | Promise<void>,
  print: (report: R) => void = printDocument,
): Promise<number> {
  try {
    await command(report);
  } catch (error) {
    const failure = failureOf(error);
    report.status = 'failed';
    report.error = failure;
    complainOf(terminal, failure);
  }
  if (terminal.json) print(report);
  return EXIT_CODES[report.status];
}

export function printDocument(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

/** Says in two lines what has failed and what to do about it. */
export function complainOf(
  { look: { paint }, complain }: Terminal,
  { message, next }: ReturnType<typeof failureOf>,
): void {
  complain(`${paint.red('✖')} ${message}${next ? `\n  ${paint.dim(next)}` : ''}`);
}

/** What the user can do something about. @throws everything else: a defect of ours, which goes on with its stack */
export function failureOf(error: unknown): { message: string; next?: string } {
  if (error instanceof ExpectedFailure)
    return { message: error.message, ...(error.next !== undefined && { next: error.next }) };
  const next = 'Once that is mended, run this again.';
  const code = errorCode(error);
  if (error instanceof Error && code !== undefined && OF_THE_SYSTEM.has(code)) {
    return { message: `The system refused: ${error.message}`, next };
  }
  if (!(error instanceof RunFailure)) throw error;
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return { message: error.message + cause, next };
}

/** A full or read-only disk, missing rights, too many open files. */
const OF_THE_SYSTEM: ReadonlySet<string> = new Set([
  'EACCES',
  'EDQUOT',
  'EIO',
  'EMFILE',
  'ENFILE',
  'ENOSPC',
  'EPERM',
  'EROFS',
]);
