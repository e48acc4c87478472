import { describe, expect, test } from 'vitest';
import { alwaysReturns } from '../src/ast/always-returns.ts';
import { parse } from '../src/ast/parse.ts';

const returns = (body: string): boolean => {
  const [statement] = parse('a.js', `function f() ${body}`).program.body;
  if (statement?.type !== 'FunctionDeclaration') throw new Error('This is no function.');
  return alwaysReturns(statement);
};

describe('a function', () => {
  test.each([
    '{ return {}; }',
    '{ const a = 1; { return a; } }',
    '{ if (a) return 1; return 2; }',
    '{ if (a) return 1; else throw b; }',
    '{ if (a) return 1; else if (b) { return 2; } else return 3; }',
    '{ switch (a) { case 1: case 2: return 1; default: return 2; } }',
    '{ switch (a) { default: b(); case 1: return 2; } }',
    '{ try { return 1; } catch { return 2; } }',
    '{ try { a(); } finally { return 2; } }',
    '{ try { return 1; } finally { a(); } }',
    '{ list.map(() => { return; }); return 1; }',
    '{ return 1; unreachable(); }',
  ])('always returns: %s', (body) => expect(returns(body)).toBe(true));

  test.each([
    '{}',
    '{ a(); }',
    '{ if (a) return 1; }',
    '{ if (a) return; return 1; }',
    '{ if (a) return 1; else b(); }',
    '{ if (a) b(); else return 1; }',
    '{ switch (a) { case 1: return 1; } }',
    '{ switch (a) { case 1: break; default: return 2; } }',
    '{ switch (a) { case 1: return 1; default: } }',
    '{ switch (a) {} }',
    '{ try { return 1; } catch { a(); } }',
    '{ try { a(); } catch { return 1; } }',
    '{ for (const a of b) return a; }',
    '{ list.forEach((a) => { return a; }); }',
  ])('may end without a value: %s', (body) => expect(returns(body)).toBe(false));
});
