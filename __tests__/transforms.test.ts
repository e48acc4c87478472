import jscodeshift, { type API } from 'jscodeshift';
import { describe, expect, test } from 'vitest';
import type { Transform } from '../src/ast/define-transform.ts';
import { applyEdits, type Edit, invertEdits } from '../src/ast/edits.ts';
import type { Outcome } from '../src/ast/outcome.ts';
import { endingComplaints } from '../src/core/authoring/ending-complaints.ts';
import type { TransformCase } from '../src/core/authoring/transform-case.ts';
import { withCrlf } from '../src/core/authoring/with-crlf.ts';
import { loadCatalog } from '../src/core/catalog.ts';
import { createFileFinder } from '../src/io/files/find-files.ts';
import { changedLines } from './fixtures/changed-lines.ts';
import { discoverCases } from './fixtures/discover-cases.ts';
import { builtTransforms, fixtureFolder, loadTransform } from './fixtures/load-transform.ts';
import { tempProject } from './fixtures/temp-project.ts';
import { visible } from './fixtures/visible.ts';

const { cases, problems } = discoverCases({ transforms: builtTransforms, fixtures: fixtureFolder });

test('every transform has fixtures, and every fixture file is used', () => {
  expect(problems, problems.join('\n')).toEqual([]);
  expect(cases.length).toBeGreaterThan(0);
});

test('every step of a guide is for files that the fixtures of its transform are about', () => {
  const { guides } = loadCatalog(builtTransforms);
  for (const { version, steps } of guides) {
    for (const { transform, files } of steps) {
      const paths = cases
        .filter((one) => one.transform === `${version}/${transform}`)
        .map(({ path }) => path);
      const project = tempProject(Object.fromEntries(paths.map((path) => [path, ''])));
      const found = createFileFinder([files])(project).matches.get(files);
      const told = `${version}/guide.ts runs ${transform} on ${files}, which no fixture of it has as its path.`;
      if (paths.length > 0) expect(found, told).not.toEqual([]);
    }
  }
  expect(guides.length).toBeGreaterThan(0);
});

for (const id of new Set(cases.map(({ transform }) => transform))) {
  const transform = loadTransform(id);
  describe(id, () => {
    for (const fixture of cases.filter((one) => one.transform === id)) {
      describe(`${fixture.name} (${fixture.ending})`, () => check(transform, fixture));
    }
  });
}

function check(transform: Transform, fixture: TransformCase): void {
  const inspect = (source: string): Outcome =>
    transform.inspect({ path: fixture.path, source }, fixture.options);

  test('ends as the fixture says', () => expectEnding(inspect(fixture.input), fixture));

  test('is the same through the plain jscodeshift contract', () => {
    const outcome = inspect(fixture.input);
    const run = runAsJscodeshift(transform, fixture);
    const failed = outcome.kind === 'needs-you' && outcome.frame !== undefined;
    expect(run.error !== undefined, run.error?.message).toBe(failed);
    expect(run.result).toBe(outcome.kind === 'changed' ? fixture.output : undefined);
    expect(run.reports).toHaveLength(
      failed ? 0 : outcome.notes.length + (outcome.kind === 'needs-you' ? 1 : 0),
    );
  });

  const crlf = withCrlf(fixture);
  // A fixture that is about line ends has no other version of itself.
  if (crlf) test('keeps Windows line ends', () => expectEnding(inspect(crlf.input), crlf));

  if (fixture.ending !== 'changed') return;

  test('does nothing the second time', () => {
    const second = inspect(fixture.output);
    expect(second.kind, second.reason).toBe('already-done');
  });

  test('can be undone from its edits', () => {
    const edits = editsOf(inspect(fixture.input));
    const output = applyEdits(fixture.input, edits);
    expect(applyEdits(output, invertEdits(fixture.input, edits))).toBe(fixture.input);
  });

  test('touches only what it must', () => {
    const edits = editsOf(inspect(fixture.input));
    for (const { start, end, text } of edits) {
      const removed = fixture.input.slice(start, end);
      expect(removed, 'an edit that changes nothing').not.toBe(text);
      if (fixture.insertsOnly) expect(removed.trim(), 'text that was taken away').toBe('');
    }
    if (!fixture.insertsOnly || !addsWholeLines(fixture, edits)) return;
    const { commas, damaged } = changedLines(fixture.input, fixture.output);
    expect(damaged).toEqual([]);
    expect(commas).toBeLessThanOrEqual(1);
  });
}

/** True where everything but a comma goes to the end of a line. */
function addsWholeLines({ input }: TransformCase, edits: readonly Edit[]): boolean {
  return edits.every(({ end, text }) => text === ',' || /^\s*?([\r\n]|$)/.test(input.slice(end)));
}

function expectEnding(outcome: Outcome, fixture: TransformCase): void {
  const { ending, input, output, expected } = fixture;
  const kind = expected.kind ?? (ending === 'changed' ? 'changed' : 'needs-you');
  expect(outcome.kind, outcome.reason).toBe(kind);
  expect(visible(applyEdits(input, editsOf(outcome)))).toBe(visible(output));
  expect(applyEdits(input, editsOf(outcome))).toBe(output);
  expect(endingComplaints(outcome, fixture)).toEqual([]);
}

function editsOf(outcome: Outcome): readonly Edit[] {
  return outcome.kind === 'changed' ? outcome.edits : [];
}

function runAsJscodeshift(transform: Transform, { path, input, options }: TransformCase) {
  const reports: string[] = [];
  const api: API = {
    j: jscodeshift,
    jscodeshift,
    stats: () => undefined,
    report: (message) => void reports.push(message),
  };
  try {
    return { result: transform({ path, source: input }, api, { ...options }), reports };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)), reports };
  }
}
