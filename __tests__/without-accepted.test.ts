import { expect, test } from 'vitest';
import type { EditStep, Plan, SecretsStep } from '../src/core/plan.ts';
import type { Baseline } from '../src/core/run-report/baseline.ts';
import { withoutAccepted } from '../src/core/run-report/without-accepted.ts';

const ACCEPTED_EDIT = 'salt:apps/a/config/admin.js';
const ACCEPTED_SECRET = 'secrets/SALT:apps/a/.env';

test('a file of which everything is accepted is left as it is', () => {
  const plan = withoutAccepted(
    planOf([edit('salt', 'config/admin.js')], secrets()),
    'apps/a',
    accepting(ACCEPTED_EDIT),
  );
  expect(changedIn(plan)).toEqual(['.env']);
  expect(Object.keys(plan.files)).toEqual(['.env']);
});

test('a secret is accepted by its variable', () => {
  const plan = withoutAccepted(
    planOf([edit('salt', 'config/admin.js')], secrets()),
    'apps/a',
    accepting(ACCEPTED_SECRET),
  );
  expect(changedIn(plan)).toEqual(['config/admin.js']);
  expect(Object.keys(plan.files)).toEqual(['config/admin.js']);
});

test('a file with something else to change is changed in all', () => {
  const steps = [edit('salt', 'config/admin.js'), edit('menu', 'config/admin.js')];
  const plan = withoutAccepted(planOf(steps, secrets()), 'apps/a', accepting(ACCEPTED_EDIT, ACCEPTED_SECRET));
  expect(changedIn(plan)).toEqual(['config/admin.js', 'config/admin.js']);
});

test('what is accepted for another project is not for this one', () => {
  const whole = planOf([edit('salt', 'config/admin.js')], secrets());
  expect(withoutAccepted(whole, 'apps/b', accepting(ACCEPTED_EDIT, ACCEPTED_SECRET))).toEqual(whole);
});

test('in the project itself, paths begin at it', () => {
  const plan = withoutAccepted(
    planOf([edit('salt', 'config/admin.js')], secrets()),
    '.',
    accepting('salt:config/admin.js'),
  );
  expect(changedIn(plan)).toEqual(['.env']);
});

test('files that are only told of stay', () => {
  const told: EditStep = {
    ...edit('salt', 'config/admin.js'),
    files: [{ kind: 'needs-you', path: 'config/admin.js', reason: 'Cannot be parsed', notes: [] }],
  };
  const plan = planOf([told], { ...secrets(), files: [] });
  expect(withoutAccepted(plan, 'apps/a', accepting(ACCEPTED_EDIT)).steps).toEqual(plan.steps);
});

function accepting(...ids: readonly string[]): Baseline {
  return { schema: 'strapi-uplift/baseline@1', findings: ids.map((id) => ({ id, message: '' })) };
}

function changedIn({ steps }: Plan): string[] {
  return steps.flatMap((step) =>
    step.kind === 'edit' || step.kind === 'secrets'
      ? step.files.flatMap(({ kind, path }) => (kind === 'changed' ? [path] : []))
      : [],
  );
}

function planOf(edits: readonly EditStep[], secret: SecretsStep): Plan {
  const paths = [...edits, secret].flatMap(({ files }) => files.map(({ path }) => path));
  return {
    schema: 'strapi-uplift/plan@1',
    project: { name: 'a', from: '4.7.0', fromSource: 'package.json', to: '4.7.0', packageManager: 'npm' },
    guides: [],
    notes: [],
    steps: [...edits, secret],
    files: Object.fromEntries(paths.map((path) => [path, 'hash'])),
  };
}

function edit(id: string, path: string): EditStep {
  const edits = [{ start: 0, end: 0, text: 'x' }];
  return {
    kind: 'edit',
    id,
    title: id,
    files: [{ kind: 'changed', path, reason: 'Adds x', notes: [], edits }],
  };
}

function secrets(): SecretsStep {
  const step = { kind: 'generate', variable: 'SALT', bytes: 16, count: 1, encoding: 'base64' } as const;
  const decision = { kind: 'changed', variable: 'SALT', reason: 'is missing', notes: [], step } as const;
  return {
    kind: 'secrets',
    id: 'secrets',
    title: 'Secrets',
    files: [{ kind: 'changed', path: '.env', reason: '', notes: [], decisions: [decision], creates: false }],
  };
}
