import { expect, test } from 'vitest';
import { shadowed } from '../src/ast/shadowed.ts';
import { createSource } from '../src/ast/source.ts';
import { memberPath } from '../src/ast/unwrap.ts';

/** The texts of the parts where `strapi` is a name of the file's own. */
function partsOf(text: string, path = 'a.js'): string[] {
  const { program } = createSource(path, text);
  const isGlobal = (node: Parameters<typeof memberPath>[0]) =>
    memberPath(node)?.join('.') === 'window.strapi';
  return shadowed(program, 'strapi', isGlobal).map(({ start, end }) => text.slice(start ?? 0, end ?? 0));
}

test('a parameter shadows a global in its function only', () => {
  expect(partsOf('f(strapi => strapi.x); strapi.y;')).toEqual(['strapi => strapi.x']);
  expect(partsOf('x = { m({ strapi }) {} };')).toEqual(['m({ strapi }) {}']);
  expect(partsOf('class A { m(strapi = 1) {} }')).toEqual(['m(strapi = 1) {}']);
  expect(partsOf('try { a(); } catch (strapi) { b(); }')).toEqual(['catch (strapi) { b(); }']);
});

test('a variable shadows it in the function around, an import in the whole file', () => {
  expect(partsOf('function f() { const { strapi } = a; }')).toEqual([
    'function f() { const { strapi } = a; }',
  ]);
  expect(partsOf("import strapi from 'strapi';")).toEqual(["import strapi from 'strapi';"]);
  expect(partsOf('function strapi() {}')).toEqual(['function strapi() {}']);
});

test('another name for the global, and what only tells its type, shadow nothing', () => {
  expect(partsOf('const strapi = window.strapi; strapi.x;')).toEqual([]);
  expect(partsOf('declare const strapi: { x: 1 };', 'a.ts')).toEqual([]);
  expect(partsOf('strapi.x; a.strapi; ({ strapi: 1 });')).toEqual([]);
});
