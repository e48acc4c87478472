import { expect, test } from 'vitest';
import { applyEdits } from '../src/ast/edits.ts';
import { appendStatements, insertStatementBefore } from '../src/ast/insert-statement.ts';
import { createSource } from '../src/ast/source.ts';

/** Puts `NEW;` above the last statement. */
function above(text: string): string {
  const source = createSource('a.js', text);
  const next = source.program.body.at(-1);
  if (!next) throw new TypeError('No statement.');
  return applyEdits(text, [insertStatementBefore(source, next, 'NEW;')]);
}

const below = (text: string): string =>
  applyEdits(text, [appendStatements(createSource('a.js', text), ['ONE;', 'TWO;'])]);

test('a statement above another leaves that one its comments', () => {
  expect(above('a();\n\n// about b\nb();\n')).toBe('a();\n\nNEW;\n\n// about b\nb();\n');
  expect(above('a(); // about a\nb();\n')).toBe('a(); // about a\n\nNEW;\nb();\n');
  expect(above('a(); b();\n')).toBe('a();\n\nNEW;\n b();\n');
  expect(above("'use strict';\r\nb();\r\n")).toBe("'use strict';\r\n\r\nNEW;\r\nb();\r\n");
});

test('a statement above the first stands below what the file begins with', () => {
  expect(above('b();\n')).toBe('NEW;\n\nb();\n');
  expect(above('// the file\n\nb();\n')).toBe('// the file\n\nNEW;\n\nb();\n');
  expect(above('// about b\nb();\n')).toBe('NEW;\n\n// about b\nb();\n');
});

test('statements at the end stand below the last one and the comment behind it', () => {
  expect(below('a();\n')).toBe('a();\nONE;\nTWO;\n');
  expect(below('a();')).toBe('a();\nONE;\nTWO;');
  expect(below('a(); // last\n// end\n')).toBe('a(); // last\nONE;\nTWO;\n// end\n');
  expect(below('')).toBe('ONE;\nTWO;\n');
  expect(below('// nothing\n')).toBe('// nothing\n\nONE;\nTWO;\n');
});
