import type { Look } from '../report/render-plan.ts';
import { count, indentLines, printable, printableName } from '../report/text-layout.ts';
import type { Complaint } from './check-case.ts';
import { fixtureDiff } from './fixture-diff.ts';
import type { TransformCase } from './transform-case.ts';

/** A case, and what is wrong with it; nothing when it is right. */
export interface CaseResult {
  readonly fixture: TransformCase;
  readonly complaints: readonly Complaint[];
}

/**
 * Every case with ✔ or ✖ and the differences, then what is wrong with the fixtures themselves, then the count.
 *
 * @param placeOf where an error that was thrown comes from.
 */
export function renderCases(
  results: readonly CaseResult[],
  problems: readonly string[],
  placeOf: (error: unknown) => string | undefined,
  look: Look,
): string {
  const { paint } = look;
  const right = results.filter(({ complaints }) => complaints.length === 0).length;
  const lines = results.flatMap(({ fixture, complaints }) => [
    `${complaints.length === 0 ? paint.green('✔') : paint.red('✖')} ${printableName(fixture.name)}`,
    ...complaints.flatMap((complaint) => indentLines(complaintLines(complaint, placeOf, look), '  ')),
  ]);
  return [
    ...lines,
    ...problems.map((problem) => `${paint.red('✖')} ${printable(problem)}`),
    ...(results.length > 0
      ? [`${right} of ${count(results.length, 'case')} ${results.length === 1 ? 'is' : 'are'} right.`]
      : []),
  ].join('\n');
}

function complaintLines(
  { message, expected, found, thrown }: Complaint,
  placeOf: (error: unknown) => string | undefined,
  { paint }: Look,
): string[] {
  const place = thrown === undefined ? undefined : placeOf(thrown);
  return [
    ...printable(message).split('\n'),
    ...(place ? [paint.dim(`at ${printable(place)}`)] : []),
    ...(expected === undefined || found === undefined ? [] : fixtureDiff(expected, found, paint).split('\n')),
  ];
}
