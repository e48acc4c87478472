import { describe, expect, it } from 'vitest';
import { literalValue } from '../../src/ast/literal-value.ts';
import { findModuleExport } from '../../src/ast/module-export.ts';
import { createSource } from '../../src/ast/source.ts';

function read(text: string): ReturnType<typeof literalValue> {
  const exported = findModuleExport(createSource('a.ts', text));
  if (exported.kind === 'refused') throw new Error(exported.reason);
  return literalValue(exported.node, exported.scope);
}

describe('a value that is written down', () => {
  it.for([
    ['export default "a"', 'a'],
    ['export default `a`', 'a'],
    ['export default -1.5', -1.5],
    ['export default null', null],
    ['export default [true, , [0]]', [true, null, [0]]],
    [
      'const type = "x" as const; export default { type, "b": { [`c`]: 1 } } satisfies T',
      { type: 'x', b: { c: 1 } },
    ],
    ['const base = { a: 1, b: 1 }; export default { ...base, b: 2 }', { a: 1, b: 2 }],
  ])('%s', ([text, value]) => {
    expect(read(text as string)).toEqual({ kind: 'literal', value });
  });
});

describe('a value that only running would tell', () => {
  it.for([
    ['export default make()', 'CallExpression'],
    ['export default `a${b}`', 'TemplateLiteral'],
    ['export default -x', 'UnaryExpression'],
    ['export default !true', 'UnaryExpression'],
    ['export default undefined', 'Identifier'],
    ['export default { a: [1, b] }', 'Identifier'],
    ['export default { a() {} }', 'ObjectMethod'],
    ['export default { [a]: 1 }', 'ObjectProperty'],
    ['import base from "./b"; export default { ...base }', 'Identifier'],
  ])('%s', ([text = '', type]) => {
    expect(read(text)).toMatchObject({ kind: 'computed', node: { type } });
  });
});
