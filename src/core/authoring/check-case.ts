import { applyEdits } from '../../ast/edits.ts';
import type { Outcome } from '../../ast/outcome.ts';
import { KIND_WORDS } from '../report/render-plan.ts';
import { endingComplaints } from './ending-complaints.ts';
import type { Subject } from './subject-of.ts';
import type { TransformCase } from './transform-case.ts';
import { withCrlf } from './with-crlf.ts';

/** One way in which a case is not as its fixture says. */
export interface Complaint {
  readonly message: string;
  /** The texts, where they are what differs. */
  readonly expected?: string;
  readonly found?: string;
  /** What the transform threw. */
  readonly thrown?: unknown;
}

/**
 * Holds a transform against one case, as the tests do: its ending, the same with Windows line ends, and that it does nothing the
 * second time. Of a plain jscodeshift transform, which tells no reasons and need not be of this repository, only the text counts.
 *
 * @returns nothing when the case is right.
 */
export async function checkCase(subject: Subject, fixture: TransformCase): Promise<readonly Complaint[]> {
  const complaints = await checkEnding(subject, fixture);
  // What comes after a wrong ending only repeats it.
  if (complaints.length > 0 || !subject.explains) return complaints;
  const crlf = withCrlf(fixture);
  const onWindows = crlf ? await checkEnding(subject, crlf) : [];
  return [
    ...onWindows.map((complaint) => ({
      ...complaint,
      message: `With Windows line ends: ${complaint.message}`,
    })),
    ...(fixture.ending === 'changed' ? await checkSecondRun(subject, fixture) : []),
  ];
}

async function checkEnding(subject: Subject, fixture: TransformCase): Promise<readonly Complaint[]> {
  const { path, input, output, options, ending, expected } = fixture;
  try {
    const outcome = await subject.inspect({ path, source: input }, options);
    const found = outcome.kind === 'changed' ? applyEdits(input, outcome.edits) : input;
    const wanted = expected.kind ?? (ending === 'changed' ? 'changed' : 'needs-you');
    return [
      ...(subject.explains ? checkKind(outcome, wanted) : []),
      ...(found === output ? [] : [{ message: 'The text differs.', expected: output, found }]),
      ...(subject.explains ? endingComplaints(outcome, fixture).map((message) => ({ message })) : []),
    ];
  } catch (thrown) {
    // That is how a plain transform refuses.
    return ending === 'refused' && !subject.explains ? [] : [threw(thrown)];
  }
}

function checkKind(outcome: Outcome, wanted: Outcome['kind']): Complaint[] {
  if (outcome.kind === wanted) return [];
  const frame = outcome.kind === 'needs-you' && outcome.frame ? `\n${outcome.frame}` : '';
  const words = `Ends as "${KIND_WORDS[outcome.kind]}" instead of "${KIND_WORDS[wanted]}"`;
  return [{ message: `${words}: ${outcome.reason}${frame}` }];
}

async function checkSecondRun(
  subject: Subject,
  { path, output, options }: TransformCase,
): Promise<readonly Complaint[]> {
  try {
    const outcome = await subject.inspect({ path, source: output }, options);
    if (outcome.kind === 'changed') {
      const found = applyEdits(output, outcome.edits);
      return [{ message: 'A second run changes the text again.', expected: output, found }];
    }
    return checkKind(outcome, 'already-done').map(({ message }) => ({
      message: `The second run: ${message}`,
    }));
  } catch (thrown) {
    return [threw(thrown)];
  }
}

function threw(thrown: unknown): Complaint {
  return { message: `The transform threw ${String(thrown)}`, thrown };
}
