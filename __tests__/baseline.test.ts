import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyBaseline, baselineOf, staleEntries } from '../src/core/run-report/baseline.ts';
import { findingsOf } from '../src/core/run-report/findings.ts';
import type { ProjectReport } from '../src/core/run-report/run-report-schema.ts';
import { readBaseline } from '../src/io/reports/read-baseline.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { sampleProject } from './reports/sample-report.ts';

/** The sample as `check` reports it, which plans no commands. */
function checked(): ProjectReport {
  const { plan, ...project } = sampleProject('apps/restaurants');
  if (!plan) throw new Error('The sample has no plan.');
  return {
    ...project,
    status: 'needs-you',
    plan: { ...plan, steps: plan.steps.filter(({ kind }) => kind !== 'command') },
  };
}

describe('a baseline', () => {
  test('holds each finding once, sorted, in whichever order they come', () => {
    const findings = findingsOf(checked());
    const { findings: entries } = baselineOf(findings);
    expect(entries.map(({ id }) => id)).toEqual([
      '4.7.0/add-transfer-token-salt:apps/restaurants/config/admin.ts',
      '4.7.0/extensions:apps/restaurants/package.json',
      'dependencies:apps/restaurants/package.json',
      'secrets/TRANSFER_TOKEN_SALT:apps/restaurants/.env',
      'secrets/TRANSFER_TOKEN_SALT:apps/restaurants/.env.example',
    ]);
    expect(baselineOf([...findings.toReversed(), ...findings])).toEqual(baselineOf(findings));
  });

  test('makes a project done that has nothing else', () => {
    const project = checked();
    const accepted = applyBaseline(project, baselineOf(findingsOf(project)));
    expect(accepted.status).toBe('done');
    expect(accepted.accepted).toHaveLength(5);
    expect(findingsOf(accepted).every((finding) => finding.accepted)).toBe(true);
    expect(applyBaseline(accepted, baselineOf(findingsOf(project)))).toEqual(accepted);
  });

  test('leaves a project that has more, and is not about the text of a finding', () => {
    const project = checked();
    const [first, ...others] = findingsOf(project);
    const some = applyBaseline(
      project,
      baselineOf(others.map((finding) => ({ ...finding, message: 'Else.' }))),
    );
    expect(some.status).toBe('needs-you');
    expect(findingsOf(some).filter((finding) => !finding.accepted)).toEqual([first]);
    expect(applyBaseline(project, baselineOf([]))).toBe(project);
  });

  test.each<[string, Partial<ProjectReport>]>([
    ['failed', { status: 'failed', outcome: 'failed', error: { message: 'It failed.' } }],
    ['was blocked', { outcome: 'blocked' }],
    ['was not run', { outcome: 'not-run' }],
    ['has a problem', { problems: [{ check: 'git', level: 'error', message: 'No.', next: 'Yes.' }] }],
    ['has a command to run', { plan: sampleProject('apps/menus').plan ?? never() }],
  ])('makes no project done that %s', (_, more) => {
    const project = { ...checked(), ...more };
    const { status } = applyBaseline(project, baselineOf(findingsOf(project)));
    expect(status).toBe(project.status);
    expect(status).not.toBe('done');
  });

  test('tells what it names and no project has any more', () => {
    const [first, ...others] = findingsOf(checked());
    const baseline = baselineOf(findingsOf(checked()));
    const stale = staleEntries(baseline, new Set(others.map(({ id }) => id)));
    expect(stale).toEqual([{ id: first?.id, message: first?.message }]);
  });

  test('is read from a file, or refused with what to do', () => {
    const file = join(tempFolder(), 'baseline.json');
    const baseline = baselineOf(findingsOf(checked()));
    writeFileSync(file, JSON.stringify(baseline));
    expect(readBaseline(file, 'Write one.')).toEqual(baseline);
    writeFileSync(file, '{"schema":"strapi-uplift/baseline@1","findings":{}}');
    expect(() => readBaseline(file, 'Write one.')).toThrow('is not a baseline of this version: findings');
    expect(() => readBaseline(`${file}.none`, 'Write one.')).toThrow('cannot be read');
  });
});

function never(): never {
  throw new Error('The sample has no plan.');
}
