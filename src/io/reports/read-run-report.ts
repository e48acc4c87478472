import { ExpectedFailure } from '../../core/expected-failure.ts';
import { type RunReport, runReport } from '../../core/run-report/run-report-schema.ts';
import { readDocument } from './read-document.ts';

const NEXT = 'Make one with `--report json=<file>`, with the same version of strapi-uplift.';

/** A report that `--report json=<file>` wrote. @throws ExpectedFailure when it is none */
export function readRunReport(file: string): RunReport {
  const document = readDocument(file, 'report', NEXT);
  const parsed = runReport.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'the document';
    throw new ExpectedFailure(
      `${file} is not a run report of this version: ${where}: ${issue?.message}.`,
      NEXT,
    );
  }
  // As it was written, with its keys in their order: what is rendered of it is then what the run itself renders.
  return document as RunReport;
}
