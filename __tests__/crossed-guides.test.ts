import { describe, expect, test } from 'vitest';
import { crossedGuides } from '../src/core/crossed-guides.ts';
import { manualSteps } from '../src/core/manual-steps.ts';
import { defineGuide } from '../src/strapi/guide.ts';
import type { ProjectFacts } from '../src/strapi/project-facts.ts';

const known = {
  version: '4.7.0',
  ...defineGuide({
    title: 'Transfer',
    url: 'https://example.com/4.7.0',
    steps: [],
    secrets: [],
    notes: () => [],
  }),
};

describe('a published guide that is not automated', () => {
  const crossed = crossedGuides([known], '4.4.5', '4.7.1');

  test('is crossed in the order of the versions', () => {
    expect(crossed.map(({ kind, version }) => `${kind} ${version}`)).toEqual([
      'by-hand 4.5.1',
      'by-hand 4.6.1',
      'automated 4.7.0',
    ]);
  });

  test('is left to a person, with its address', () => {
    const steps = manualSteps(crossed, {
      facts: {} as ProjectFacts,
      way: { from: '4.4.5', to: '4.7.1' },
      selection: { only: [], skip: [], with: [] },
      database: [],
      variablesOf: (secret) => [secret],
      databaseNamed: false,
    });
    expect(steps).toMatchObject([
      { guide: '4.5.1', level: 'todo', url: expect.stringContaining('migration-guide-4.4.5-to-4.5.1') },
      { guide: '4.6.1', level: 'todo', url: expect.stringContaining('migration-guide-4.5.1-to-4.6.1') },
    ]);
  });
});
