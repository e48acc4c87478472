import { describe, expect, it } from 'vitest';
import { codeWords } from '../src/ast/code-words.ts';
import { applyEdits } from '../src/ast/edits.ts';
import { warning } from '../src/ast/outcome.ts';
import { parse } from '../src/ast/parse.ts';
import { type Judgement, placeTextFile } from '../src/ast/place-text-file.ts';
import { isSameCode } from '../src/ast/same-code.ts';

const program = (text: string) => parse('a.js', text).program;

describe('isSameCode', () => {
  it.each([
    ['f("a"); // once', "f('a')"],
    ["'use strict';\n\nlet a = 1", '"use strict"; let a = 1;'],
    ['/** All. */ const a = (1);', 'const a = 1'],
    ['const a = { "b": 1 };', 'const a = {\n  "b": 1,\n};'],
  ])('%s is %s', (one, other) => {
    expect(isSameCode(program(one), program(other))).toBe(true);
  });

  it.each([
    ["f('a')", "f('b')"],
    ["'use strict'; f()", 'f()'],
    ['`a${b}`', '`b${b}`'],
    ['/a/.test(b)', '/a/i.test(b)'],
    ['10n', '11n'],
    ['a && b', 'a || b'],
  ])('%s is not %s', (one, other) => {
    expect(isSameCode(program(one), program(other))).toBe(false);
  });
});

describe('codeWords', () => {
  it('gives names, texts, templates and expressions, and no comment', () => {
    const text = "// never\ntrx('files').del({ mime: `a ${b}` }, /morph/); /* nor */ const { x: y } = z;";
    expect(codeWords(program(text)).split('\n').filter(Boolean)).toEqual(
      expect.arrayContaining(['trx', 'files', 'del', 'mime', 'a ', 'b', 'morph', 'x', 'y', 'z']),
    );
    expect(codeWords(program(text))).not.toMatch(/never|nor/);
  });
});

describe('placeTextFile', () => {
  const judgements: Readonly<Record<string, Judgement>> = {
    old: { kind: 'outdated', reason: 'Replaces the old one.', notes: [warning('It was wrong.')] },
    equal: { kind: 'equal', notes: [warning('In its own way.')] },
  };
  const transform = placeTextFile({
    title: 'Place it',
    path: 'a/b.js',
    text: "up('new');\nup();\n",
    purpose: 'goes up',
    judge: (words) => judgements[words] ?? { kind: 'other' },
  });
  const end = (source: string, path = 'a/b.js') => {
    const outcome = transform.inspect({ path, source }, {});
    const { kind, reason, notes } = outcome;
    const text = outcome.kind === 'changed' ? applyEdits(source, outcome.edits) : undefined;
    return { kind, reason, notes: notes.map(({ message }) => message), text };
  };

  it('writes the file where there is none, or an empty one', () => {
    const text = "up('new');\nup();\n";
    expect(end('')).toEqual({ kind: 'changed', reason: 'Creates the file: it goes up.', notes: [], text });
    expect(end(' \n')).toMatchObject({ kind: 'changed', text });
    expect(end('\r\n', 'C:\\cms\\a\\b.js').text).toBe(text.replaceAll('\n', '\r\n'));
  });

  it('knows its own text in any layout', () => {
    const done = { kind: 'already-done', reason: 'The file is there, and goes up.', notes: [] };
    expect(end("up('new');\nup();\n")).toMatchObject(done);
    expect(end('up("new"); up() // too')).toMatchObject(done);
  });

  it('does with other code as it was judged', () => {
    expect(end('old')).toEqual({
      kind: 'changed',
      reason: 'Replaces the old one.',
      notes: ['It was wrong.'],
      text: "up('new');\nup();\n",
    });
    expect(end('equal')).toMatchObject({ kind: 'already-done', notes: ['In its own way.'] });
    expect(end('mine')).toMatchObject({
      kind: 'not-applicable',
      notes: ['The name is taken: nothing else goes up.'],
    });
  });

  it('says what to paste over code that cannot be parsed, and has nothing to do with other files', () => {
    expect(transform.inspect({ path: 'a/b.js', source: 'up(' }, {})).toMatchObject({
      kind: 'needs-you',
      line: 1,
      snippet: "up('new');\nup();\n",
    });
    expect(end('', 'a/c.js')).toMatchObject({ kind: 'not-applicable', reason: 'Not b.js.' });
  });
});
