import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { epochOf, wallTime } from '../../src/sql/staging/wall-time.ts';

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('points in time of SQLite', () => {
  test.each([
    ['UTC', 1577836800000, '2020-01-01 00:00:00.000'],
    ['America/New_York', 1577836800000, '2019-12-31 19:00:00.000'],
    ['Europe/Berlin', 1593561600123, '2020-07-01 02:00:00.123'],
    ['UTC', -86400001, '1969-12-30 23:59:59.999'],
    ['UTC', -62135596800000, '0001-01-01 00:00:00.000'],
  ])('in %s: %d is %s', (inZone, epoch, wall) => {
    process.env.TZ = inZone;
    expect(wallTime(epoch)).toBe(wall);
    expect(epochOf(wall)).toBe(epoch);
  });

  test('text is wall time already, as Strapi 3 read it', () => {
    expect(wallTime('2020-01-01 10:00:00')).toBe('2020-01-01 10:00:00');
  });

  test('nothing stays nothing', () => {
    expect(wallTime(null)).toBeNull();
    expect(epochOf(null)).toBeNull();
    expect(epochOf('soon')).toBeNull();
  });

  test('every millisecond survives the way there and back, in a zone without gaps', () => {
    process.env.TZ = 'UTC';
    fc.assert(
      fc.property(fc.integer({ min: -62135596800000, max: 253402300799999 }), (epoch) => {
        expect(epochOf(wallTime(epoch))).toBe(epoch);
      }),
      { seed: 20261121, numRuns: 1000 },
    );
  });
});
