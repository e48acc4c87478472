import { ExpectedFailure } from '../../core/expected-failure.ts';
import { type Baseline, baseline } from '../../core/run-report/baseline.ts';
import { readDocument } from './read-document.ts';

/** A baseline that `check` wrote. @param next how to get one @throws ExpectedFailure when it is none */
export function readBaseline(file: string, next: string): Baseline {
  const parsed = baseline.safeParse(readDocument(file, 'baseline', next));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'the document';
  throw new ExpectedFailure(`${file} is not a baseline of this version: ${where}: ${issue?.message}.`, next);
}
