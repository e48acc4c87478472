import { expect, test } from 'vitest';
import { readTargetRequest, resolveTarget, type TargetAnswer } from '../src/core/resolve-target.ts';

const V3 = [
  '3.0.0-beta.20',
  '3.0.0',
  '3.0.6',
  '3.1.0-alpha.5',
  '3.1.0',
  '3.1.6',
  '3.1.7',
  '3.2.5',
  '3.3.1',
  '3.3.4',
  '3.6.11',
];
const V4 = ['4.3.6', '4.3.7', '4.6.2', '4.7.0', '4.7.1', '4.15.4', '4.15.5', '4.16.0', '5.0.0'];

/** The published versions arrive in no particular order. */
function resolve(wanted: string, current: string, published: readonly string[] | undefined): TargetAnswer {
  const request = readTargetRequest(wanted);
  if (!request) throw new TypeError(`${wanted} is not understood.`);
  return resolveTarget({ request, published: published?.toReversed(), current });
}

test.each([
  ['3.1.7', { kind: 'exact', version: '3.1.7' }],
  [' 3.1.7 ', { kind: 'exact', version: '3.1.7' }],
  ['v3.1.7', { kind: 'exact', version: '3.1.7' }],
  ['3.1', { kind: 'range', range: '3.1' }],
  ['3.1.x', { kind: 'range', range: '3.1.x' }],
  ['^4.6.0', { kind: 'range', range: '^4.6.0' }],
  ['latest-3', { kind: 'latest', major: 3 }],
  ['latest-4', { kind: 'latest', major: 4 }],
  ['latest', undefined],
  ['latest-5', undefined],
  ['', undefined],
])('%j is understood', (text, request) => {
  expect(readTargetRequest(text)).toEqual(request);
});

test.each([
  ['3.1', '3.0.6', V3, '3.1.7'],
  ['3.1.x', '3.0.6', V3, '3.1.7'],
  ['~3.1.0', '3.1.7', V3, '3.1.7'],
  ['latest-3', '3.0.6', V3, '3.6.11'],
  ['latest-4', '4.6.2', V4, '4.16.0'],
  ['>=4.6.0', '4.6.2', V4, '4.16.0'],
  ['4.7.0', '4.7.0', V4, '4.7.0'],
  ['3.1.0-alpha.5', '3.0.6', V3, '3.1.0-alpha.5'],
])('%s from %s', (wanted, current, published, version) => {
  expect(resolve(wanted, current, published)).toEqual({
    kind: 'resolved',
    version,
    confirmed: true,
    skipped: [],
  });
});

test('a withdrawn version is passed over, and said', () => {
  expect(resolve('4.3', '4.3.6', V4)).toEqual({
    kind: 'resolved',
    version: '4.3.6',
    confirmed: true,
    skipped: [{ version: '4.3.7', because: 'it broke projects on SQLite' }],
  });
  expect(resolve('4.3.7', '4.3.6', V4)).toMatchObject({ kind: 'withdrawn', nearest: '4.3.6' });
  expect(resolve('>=4.3.7 <4.4', '4.3.6', V4)).toMatchObject({ kind: 'withdrawn', version: '4.3.7' });
});

test.each([
  ['3.3.0', '3.2.5', V3, '3.3.1'],
  ['4.15.6', '4.7.0', V4, '4.15.5'],
  ['4.12.0', '4.7.0', V4, '4.15.4'],
  ['4.17.0', '4.7.0', V4, '4.16.0'],
  ['4.12.x', '4.7.0', V4, '4.15.4'],
])('%s was never published: from %s the nearest is offered', (wanted, current, published, nearest) => {
  expect(resolve(wanted, current, published)).toEqual({ kind: 'unknown', wanted, nearest });
});

test('nothing nearer than where the project is', () => {
  expect(resolve('4.16.1', '4.16.0', ['4.15.5'])).toEqual({ kind: 'unknown', wanted: '4.16.1' });
});

test('never down, never across majors', () => {
  expect(resolve('4.6.2', '4.7.0', V4)).toEqual({
    kind: 'below-current',
    version: '4.6.2',
    current: '4.7.0',
  });
  expect(resolve('4.6', '4.7.0', V4)).toMatchObject({ kind: 'below-current', version: '4.6.2' });
  expect(resolve('4.7.0', '3.6.11', V3)).toMatchObject({ kind: 'across-majors', version: '4.7.0' });
  expect(resolve('latest-4', '3.6.11', V3)).toMatchObject({ kind: 'across-majors' });
  expect(resolve('>=5', '4.7.0', V4)).toMatchObject({ kind: 'across-majors', version: '5.0.0' });
});

test('without a registry only an exact version will do', () => {
  expect(resolve('3.1', '3.0.6', undefined)).toEqual({ kind: 'offline', wanted: '3.1' });
  expect(resolve('latest-3', '3.0.6', undefined)).toMatchObject({ kind: 'offline' });
  expect(resolve('3.1.7', '3.0.6', undefined)).toMatchObject({ kind: 'resolved', confirmed: false });
  expect(resolve('4.3.7', '4.3.6', undefined)).toMatchObject({ kind: 'withdrawn' });
});
