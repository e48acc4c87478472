import type { Transform, TransformExample } from '../../ast/define-transform.ts';
import { applyEdits } from '../../ast/edits.ts';
import type { ExplainedStep } from '../report/report-schema.ts';

export type ExplainedExample = NonNullable<Extract<ExplainedStep['does'], { kind: 'edit' }>['example']>;

/** Shown is what a transform makes of its example now, and not what somebody once wrote down. */
export function explainExample(
  transform: Transform,
  { path, before, options = {} }: TransformExample,
): ExplainedExample {
  const outcome = transform.inspect({ path, source: before }, options);
  return {
    path,
    before,
    after: outcome.kind === 'changed' ? applyEdits(before, outcome.edits) : before,
    reason: outcome.reason,
    ...(outcome.kind === 'needs-you' && outcome.snippet !== undefined && { snippet: outcome.snippet }),
  };
}
