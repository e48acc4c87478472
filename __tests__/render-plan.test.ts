import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import type { FileResult, Plan } from '../src/core/plan.ts';
import { renderPlan } from '../src/core/report/render-plan.ts';

const LOOK = { paint: createColors(false), width: 80 };

function planOf(files: readonly FileResult[]): Plan {
  return {
    schema: 'strapi-uplift/plan@1',
    project: { name: 'shop', from: '3.0.6', fromSource: 'lock file', to: '3.6.11', packageManager: 'npm' },
    guides: [],
    notes: [],
    steps: [{ kind: 'edit', id: '3.2.0/report-published-at', title: 'Find attributes', files }],
    files: {},
  };
}

function untouched(path: string, reason = 'Mentions no `published_at`.'): FileResult {
  return { kind: 'not-applicable', path, reason, notes: [] };
}

test('many files that nothing is done to for one reason are one line, so that the others stand out', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((name) => untouched(`api/${name}/models/${name}.settings.json`));
  const found: FileResult = {
    kind: 'needs-you',
    path: 'api/f.settings.json',
    reason: 'Rename it.',
    notes: [],
  };
  const shown = renderPlan(planOf([...many, found, untouched('g.json'), untouched('h.json', 'No.')]), LOOK);
  expect(shown.split('\n').slice(4)).toEqual([
    '1. Find attributes                                     3.2.0/report-published-at',
    '   · api/a/models/a.settings.json and 4 more files',
    '     Mentions no `published_at`.',
    '   ! api/f.settings.json',
    '     Rename it.',
    '   · g.json',
    '     Mentions no `published_at`.',
    '   · h.json',
    '     No.',
    '',
  ]);
});

test('three files are named each', () => {
  const shown = renderPlan(planOf(['a.json', 'b.json', 'c.json'].map((path) => untouched(path))), LOOK);
  expect(shown).toContain('· a.json\n');
  expect(shown).toContain('· b.json\n');
  expect(shown).toContain('· c.json\n');
});
