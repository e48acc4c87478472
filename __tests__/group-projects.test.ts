import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupProjects, type ProjectChanges } from '../src/core/batch/group-projects.ts';

const file = fc.constantFrom('pnpm-workspace.yaml', 'package.json', 'a.js', 'b.js', 'c.js', 'd.js', 'e.js');
const files = fc.uniqueArray(file, { maxLength: 2 });
const projects = fc
  .array(fc.record({ changes: files, dependsOn: files }), { maxLength: 12 })
  .map((list) => list.map((one, index): ProjectChanges => ({ path: `apps/${index}`, ...one })));

test('apps of one catalog are together, and others apart', () => {
  const a = { path: 'apps/a', changes: ['pnpm-workspace.yaml'], dependsOn: ['pnpm-workspace.yaml'] };
  const b = { path: 'apps/b', changes: ['apps/b/.env'], dependsOn: [] };
  const c = { path: 'apps/c', changes: ['apps/c/.env'], dependsOn: ['pnpm-workspace.yaml'] };
  expect(groupProjects([a, b, c])).toEqual([[a, c], [b]]);
});

test('every project is in one group, in the order in which they came', () => {
  fc.assert(
    fc.property(projects, (list) => {
      const groups = groupProjects(list);
      const order = (project: ProjectChanges | undefined): number => (project ? list.indexOf(project) : -1);
      expect(
        groups
          .flat()
          .map(order)
          .sort((a, b) => a - b),
      ).toEqual(list.map((_, index) => index));
      for (const group of groups) expect(group.map(order)).toEqual(group.map(order).sort((a, b) => a - b));
      const firsts = groups.map(([first]) => order(first));
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    }),
  );
});

test('two are in one group exactly when a chain of shared files leads from one to the other', () => {
  fc.assert(
    fc.property(projects, (list) => {
      const groups = groupProjects(list);
      const groupOf = (project: ProjectChanges): number =>
        groups.findIndex((group) => group.includes(project));
      for (const project of list) {
        const connected = connectedTo(project, list);
        for (const other of list) expect(groupOf(project) === groupOf(other)).toBe(connected.has(other));
      }
    }),
  );
});

function connectedTo(project: ProjectChanges, list: readonly ProjectChanges[]): ReadonlySet<ProjectChanges> {
  const reached = new Set([project]);
  // A set may grow while it is walked.
  for (const one of reached) for (const other of list) if (sharesFile(one, other)) reached.add(other);
  return reached;
}

function sharesFile(a: ProjectChanges, b: ProjectChanges): boolean {
  const theirs = [...b.changes, ...b.dependsOn];
  return [...a.changes, ...a.dependsOn].some((path) => theirs.includes(path));
}
