import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import { createBatchSummary } from '../src/core/batch/batch-summary.ts';
import { renderBatch, renderTotals } from '../src/core/batch/render-batch.ts';
import type { Plan } from '../src/core/plan.ts';
import type { ProjectReport } from '../src/core/run-report/run-report-schema.ts';

const LOOK = { paint: createColors(false), width: 80 };

test('what many projects share is kept once, with the first of them and their number', () => {
  const summary = createBatchSummary();
  const diffs = [{ path: 'config/admin.js', patch: '+transfer' }];
  for (const app of ['a', 'b', 'c', 'd']) summary.add(report(`apps/${app}`, { diffs }));
  summary.add(report('apps/e', { diffs: [{ path: 'config/admin.js', patch: '+other' }] }));
  expect(summary.ways()).toEqual([
    { value: 'Strapi 4.6.1 → 4.7.1', paths: ['apps/a', 'apps/b', 'apps/c'], count: 5 },
  ]);
  expect(summary.changes().map(({ value, count }) => [value.patch, count])).toEqual([
    ['+transfer', 4],
    ['+other', 1],
  ]);
});

test('totals count every outcome, and what is left for somebody', () => {
  const summary = createBatchSummary();
  summary.add(report('a', {}));
  summary.add(report('b', { status: 'needs-you' }));
  summary.add(report('c', { outcome: 'blocked', status: 'needs-you' }));
  summary.add(report('d', { outcome: 'failed', status: 'failed' }));
  summary.add(report('e', { outcome: 'unchanged' }));
  expect(summary.totals).toEqual({
    changed: 2,
    unchanged: 1,
    blocked: 1,
    failed: 1,
    'not-run': 0,
    'needs-you': 2,
  });
  expect(renderTotals(summary, true)).toContain('2 to change, 1 with nothing to do, 1 blocked, 1 failed');
  expect(renderTotals(createBatchSummary(), true)).toBe('no project');
});

test('a project that could not be planned, or was taken back, tells why, and nothing of its plan', () => {
  const summary = createBatchSummary();
  const error = { message: 'npm install failed.', next: 'See above.' };
  summary.add(
    report('a', { outcome: 'failed', status: 'failed', error, diffs: [{ path: 'x', patch: '+' }] }),
  );
  expect(summary.changes()).toEqual([]);
  expect(summary.ways()).toEqual([]);
  expect(summary.problems().map(({ value }) => value.message)).toEqual(['npm install failed.']);
});

test('control characters of a path do not reach the terminal', () => {
  const summary = createBatchSummary();
  summary.add(report('apps/\u001b[31mred\n', {}));
  const text = renderBatch(summary, LOOK, { changes: 'What changes', diffs: true });
  expect(text).not.toContain('\u001b');
  expect(text).toContain('apps/');
});

function report(path: string, parts: Partial<ProjectReport>): ProjectReport {
  return {
    path,
    name: path,
    kind: 'app',
    workspace: '.',
    status: 'done',
    outcome: 'changed',
    plan: PLAN,
    problems: [],
    commands: [],
    diffs: [],
    ...parts,
  };
}

const PLAN: Plan = {
  schema: 'strapi-uplift/plan@1',
  project: { name: 'a', from: '4.6.1', fromSource: 'package.json', to: '4.7.1', packageManager: 'npm' },
  guides: [],
  notes: [],
  steps: [
    {
      kind: 'edit',
      id: 'dependencies',
      title: 'Set the versions',
      files: [{ kind: 'changed', path: 'package.json', reason: 'One package.', notes: [], edits: [] }],
    },
  ],
  files: {},
};
