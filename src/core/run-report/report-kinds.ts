import { closest } from '../closest.ts';
import { ExpectedFailure } from '../expected-failure.ts';

export const REPORT_KINDS = ['json', 'jsonl', 'sarif', 'markdown', 'html', 'github'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** Where a report goes. */
export interface ReportTarget {
  readonly kind: ReportKind;
  /** `-` for standard output. */
  readonly path: string;
}

/**
 * Reads what `--report` was given.
 *
 * `sarif=out.sarif` → `{ kind: 'sarif', path: 'out.sarif' }`, `github` → `{ kind: 'github', path: '-' }`
 *
 * @throws ExpectedFailure for a kind that there is not, and where it is not said where a report goes
 */
export function parseReportOption(text: string): ReportTarget {
  const [, word = '', path] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const kind = REPORT_KINDS.find((known) => known === word);
  if (kind === undefined) {
    const [near] = closest(word, REPORT_KINDS);
    throw new ExpectedFailure(
      `There is no report of the kind \`${word}\`.${near ? ` Did you mean \`${near}\`?` : ''}`,
      `--report <kind>=<file>; the kinds are ${REPORT_KINDS.join(', ')}.`,
    );
  }
  // What GitHub Actions reads is printed.
  if (path === undefined && kind === 'github') return { kind, path: '-' };
  if (path) return { kind, path };
  throw new ExpectedFailure(
    `--report ${kind} does not say where the report goes.`,
    `Write --report ${kind}=<file>, or --report ${kind}=- for standard output.`,
  );
}

/** `parseReportOption` of several. @throws ExpectedFailure also when two reports would go to the same place */
export function parseReportOptions(texts: readonly string[]): ReportTarget[] {
  const targets = texts.map(parseReportOption);
  const twice = targets.find(({ path }, index) => targets.findIndex((other) => other.path === path) < index);
  if (!twice) return targets;
  const where = twice.path === '-' ? 'standard output' : twice.path;
  throw new ExpectedFailure(`Two reports would go to ${where}.`, 'Give each --report a file of its own.');
}
