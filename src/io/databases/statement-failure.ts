import { ExpectedFailure } from '../../core/expected-failure.ts';

/** What the database says against a statement, with where it was said. */
export function statementFailure(label: string, error: unknown): ExpectedFailure {
  if (error instanceof ExpectedFailure) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ExpectedFailure(`${label}: ${message}${/[.!?]$/.test(message) ? '' : '.'}`, undefined, {
    cause: error,
  });
}
