import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundProject } from '../src/core/batch/found-project.ts';
import { parseShard, projectsOfShard } from '../src/core/batch/shard.ts';

const project = fc
  .record({
    path: fc.constantFrom('.', 'shop', ...[...'abcdefgh'].map((app) => `shop/apps/${app}`)),
    workspace: fc.constantFrom('.', 'shop'),
    usesCatalog: fc.boolean(),
  })
  .map((one): FoundProject => ({ ...one, name: one.path, kind: 'app', dependsOn: [] }));
const projects = fc.uniqueArray(project, { selector: ({ path }) => path, maxLength: 9 });
const of = fc.integer({ min: 1, max: 6 });

const shards = (list: readonly FoundProject[], count: number): (readonly FoundProject[])[] =>
  Array.from({ length: count }, (_, at) => projectsOfShard(list, { index: at + 1, of: count }));

describe('parseShard', () => {
  test('counts from 1', () => {
    expect(parseShard('2/5')).toEqual({ index: 2, of: 5 });
    expect(parseShard(' 1/1 ')).toEqual({ index: 1, of: 1 });
  });

  test.each(['0/3', '4/3', '1/0', '1', '1/2/3', 'a/b', '', '-1/2', '1.5/2'])('refuses %s', (text) => {
    expect(() => parseShard(text)).toThrow('is no part of a whole');
  });
});

describe('the shards of a run', () => {
  test('have each project once, in its order', () => {
    fc.assert(
      fc.property(projects, of, (list, count) => {
        const parts = shards(list, count);
        expect(
          parts
            .flat()
            .map(({ path }) => path)
            .sort(),
        ).toEqual(list.map(({ path }) => path).sort());
        for (const part of parts) expect(part).toEqual(list.filter((one) => part.includes(one)));
      }),
    );
  });

  test('keep together what changes the same catalog, and its root', () => {
    fc.assert(
      fc.property(projects, of, (list, count) => {
        const parts = shards(list, count);
        for (const workspace of ['.', 'shop']) {
          const users = list.filter((one) => one.workspace === workspace && one.usesCatalog);
          const root = list.filter(
            (one) => users.length > 0 && one.path === workspace && one.workspace === workspace,
          );
          const used = parts.filter((part) => part.some((one) => [...users, ...root].includes(one)));
          expect(used.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('do not change for the others when a project is added', () => {
    fc.assert(
      fc.property(projects, project, of, (list, added, count) => {
        fc.pre(list.every(({ path }) => path !== added.path));
        const before = shards(list, count);
        const after = shards([...list, added], count);
        expect(after.map((part) => part.filter((one) => one !== added))).toEqual(before);
      }),
    );
  });

  test('are of about the same size', () => {
    const list = Array.from(
      { length: 1000 },
      (_, at): FoundProject => ({
        path: `apps/${at}`,
        name: `app-${at}`,
        kind: 'app',
        workspace: '.',
        dependsOn: [],
        usesCatalog: false,
      }),
    );
    for (const part of shards(list, 4)) {
      expect(part.length).toBeGreaterThan(200);
      expect(part.length).toBeLessThan(300);
    }
  });
});
