import { describe, expect, test } from 'vitest';
import type { CatalogGuide } from '../src/core/catalog.ts';
import { stageSteps } from '../src/core/stage-steps.ts';
import { stageStops } from '../src/core/stage-stops.ts';

const guide = (version: string, stop?: CatalogGuide['stop']): CatalogGuide => ({
  version,
  title: version,
  url: `https://example.com/${version}`,
  steps: [],
  secrets: [],
  notes: () => [],
  ...(stop && { stop }),
});
const why = 'The link tables have no ids before.';
const guides = [
  guide('4.1.8'),
  guide('4.5.1', { range: '>=4.4.5 <4.5.0', newest: '4.4.7', why }),
  guide('4.11.4', { range: '>=4.3.0 <4.11.4', newest: '4.11.3', why: 'The column is not there before.' }),
];
const versions = (from: string, to: string, published?: readonly string[]): string[] =>
  stageStops(guides, from, to, published).map(({ version }) => version);

describe('the stops of a way', () => {
  test('are those of the guides crossed, in order', () => {
    expect(versions('4.0.2', '4.25.24')).toEqual(['4.4.7', '4.11.3']);
    expect(versions('4.0.2', '4.5.0')).toEqual([]);
    expect(versions('4.0.2', '4.10.8')).toEqual(['4.4.7']);
  });

  test('are passed once the project was started within their range, or above', () => {
    expect(versions('4.4.5', '4.25.24')).toEqual([]);
    expect(versions('4.3.0', '4.25.24')).toEqual(['4.4.7']);
    expect(versions('4.4.4', '4.5.1')).toEqual(['4.4.7']);
  });

  test('are the newest that the registry has', () => {
    expect(versions('4.0.2', '4.5.1', ['4.4.4', '4.4.5', '4.4.6', '4.5.0', '5.0.0'])).toEqual(['4.4.6']);
    expect(versions('4.0.2', '4.5.1', ['4.4.4'])).toEqual(['4.4.7']);
  });
});

test('a plan that ends at a stop says how to go on, and one that passes it says what is missing', () => {
  const [at] = stageStops(guides, '4.0.2', '4.5.1');
  if (!at) throw new Error('There is no stop.');
  const [stop] = stageSteps({ kind: 'stop', at, onwards: '4.5.1' });
  expect(stop).toMatchObject({ level: 'todo', title: 'Start Strapi 4.4.7 once, then go on to 4.5.1' });
  expect(stop?.snippet).toBe('strapi-uplift upgrade --to 4.5.1 --stages');
  const [told] = stageSteps({ kind: 'told', stops: [at] });
  expect(told).toMatchObject({ id: '4.5.1/stop', level: 'info' });
  expect(told?.text).toContain(why);
  expect(told?.text).toContain('--stages');
});
