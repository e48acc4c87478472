import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { PLACEHOLDER_PATH } from '../src/core/authoring/placeholder.ts';
import type { FixtureCases } from '../src/core/authoring/read-cases.ts';
import { fixtureSettings, startingInput } from '../src/core/authoring/templates.ts';
import { changedLines } from './fixtures/changed-lines.ts';
import { discoverCases } from './fixtures/discover-cases.ts';

describe('fixture discovery', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  function discover(files: Readonly<Record<string, string>>): FixtureCases {
    const folder = mkdtempSync(join(tmpdir(), 'strapi-uplift-fixtures-'));
    folders.push(folder);
    const built = { 'transforms/3.1.0/add-menu.js': '', 'transforms/3.1.0/guide.js': '' };
    for (const [name, text] of Object.entries({ ...built, ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return discoverCases({ transforms: join(folder, 'transforms'), fixtures: join(folder, 'fixtures') });
  }

  const inFolder = (files: Readonly<Record<string, string>>): FixtureCases =>
    discover(
      Object.fromEntries(
        Object.entries({ 'fixtures.json': '{ "path": "config/menu" }', ...files }).map(([name, text]) => [
          `fixtures/3.1.0/add-menu/${name}`,
          text,
        ]),
      ),
    );

  test('reads a case from its files, and what they leave out from the folder', () => {
    const { cases, problems } = inFolder({
      'fixtures.json': '{ "path": "config/menu", "options": { "to": "3.1.7" }, "insertsOnly": true }',
      'plain.input.js': 'menu',
      'plain.output.js': 'menus',
    });
    expect(problems).toEqual([]);
    expect(cases).toEqual([
      {
        transform: '3.1.0/add-menu',
        name: 'plain',
        path: 'config/menu.js',
        options: { to: '3.1.7' },
        insertsOnly: true,
        ending: 'changed',
        input: 'menu',
        output: 'menus',
        expected: {},
      },
    ]);
  });

  test('finds a case that ends without a change, at a path of its own', () => {
    const { cases, problems } = inFolder({
      'other.unchanged.ts': 'menu',
      'other.expect.json': '{ "kind": "not-applicable", "reason": "No menu.", "path": "src/menu.ts" }',
    });
    expect(problems).toEqual([]);
    expect(cases).toMatchObject([
      { ending: 'unchanged', path: 'src/menu.ts', input: 'menu', output: 'menu' },
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a file of an unknown name', { 'readme.md': '' }, 'readme.md is named neither'],
    ['an input without an output', { 'a.input.js': 'x' }, 'a: needs exactly one output.'],
    ['an output without an input', { 'a.output.js': 'x' }, 'a: has neither an input'],
    ['an expectation without a file', { 'a.expect.json': '{}' }, 'a: has neither an input'],
    [
      'an output that nothing reads',
      { 'a.refused.js': '', 'a.output.js': '' },
      'a: has an output that nothing reads.',
    ],
    ['an output of another extension', { 'a.input.js': '', 'a.output.ts': '' }, 'a: input and output differ'],
    ['a case that is defined twice', { 'a.refused.js': '', 'a.unchanged.js': '' }, 'a: is defined twice'],
    [
      'an output that equals its input',
      { 'a.input.js': 'x', 'a.output.js': 'x' },
      'a: the output equals the input',
    ],
    ['an unchanged case without a kind', { 'a.unchanged.js': '' }, 'a: its expect.json must say the kind'],
    ['a refused case without a reason', { 'a.refused.js': '' }, 'a: its expect.json must say the reason'],
    [
      'a kind that the files contradict',
      { 'a.refused.js': '', 'a.expect.json': '{ "kind": "already-done", "reason": "x" }' },
      'a: its expect.json must say the kind: needs-you.',
    ],
    [
      'a misspelt expectation',
      { 'a.refused.js': '', 'a.expect.json': '{ "reasons": "x" }' },
      'Unrecognized key',
    ],
    ['a folder without a case', {}, 'has no case: write'],
    [
      'an input that is still the placeholder',
      { 'a.input.js': startingInput('a', 'js'), 'a.output.js': 'x' },
      'a: is still the placeholder. Write a file as projects have it into a.input.js',
    ],
    [
      'a path that is still the placeholder',
      { 'fixtures.json': fixtureSettings(PLACEHOLDER_PATH), 'a.input.js': 'x', 'a.output.js': 'y' },
      'a: its path is still the placeholder. Write into fixtures.json',
    ],
    ['no path', { 'fixtures.json': '{}', 'a.input.js': 'x', 'a.output.js': 'y' }, 'a: has no path'],
  ])('complains about %s', (_, files, problem) => {
    expect(inFolder(files).problems.join('\n')).toContain(problem);
  });

  test('complains about a transform without fixtures, and fixtures without a transform', () => {
    const { problems } = discover({ 'fixtures/3.1.0/add-menus/fixtures.json': '{}' });
    expect(problems).toEqual([
      '3.1.0/add-menu has no fixtures.',
      '3.1.0/add-menus has fixtures, but is no transform.',
    ]);
  });
});

describe('changed lines', () => {
  test('counts added lines and a comma', () => {
    expect(changedLines('{\n  a\n  // b\n}\n', '{\n  a,\n  // b\n  c\n}\n')).toEqual({
      added: 1,
      commas: 1,
      damaged: [],
    });
  });

  test.each([
    ['a line that changed', '{\n  a\n}\n', '{\n  A,\n  c\n}\n', '  a\n'],
    ['a line end that changed', '{\r\n  a,\r\n}\r\n', '{\r\n  a,\n  c\n}\r\n', '  a,\r\n'],
    ['a line that is gone', '{\n  a\n\n}\n', '{\n  a,\n  c\n}\n', '\n'],
  ])('tells %s', (_, before, after, damaged) => {
    expect(changedLines(before, after).damaged).toContain(damaged);
  });
});
