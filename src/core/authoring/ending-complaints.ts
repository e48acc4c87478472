import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '../../ast/outcome.ts';
import type { TransformCase } from './transform-case.ts';

/** What an outcome tells otherwise than the case's `expect.json` says, one sentence each. The texts are compared elsewhere. */
export function endingComplaints(outcome: Outcome, { expected }: TransformCase): string[] {
  const complaints: string[] = [];
  const { reason = '', notes: wanted } = expected;
  if (!outcome.reason.includes(reason))
    complaints.push(`The reason is ${quoted(outcome.reason)}, without ${quoted(reason)}.`);

  const notes = outcome.notes.map(({ message }) => message);
  if (wanted?.length === 0 && notes.length > 0)
    complaints.push(`There is to be no note, and there is: ${notes.map(quoted).join(', ')}.`);
  for (const note of wanted ?? []) {
    if (!notes.some((message) => message.includes(note)))
      complaints.push(`No note says ${quoted(note)}. There is: ${notes.map(quoted).join(', ') || 'none'}.`);
  }

  const told = {
    variables: outcome.variables,
    ...(outcome.kind === 'needs-you' && { line: outcome.line, snippet: outcome.snippet }),
  };
  for (const key of ['variables', 'line', 'snippet'] as const) {
    if (expected[key] !== undefined && !isDeepStrictEqual(told[key], expected[key]))
      complaints.push(`The ${key} differ: ${quoted(told[key])} instead of ${quoted(expected[key])}.`);
  }
  return complaints;
}

function quoted(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
