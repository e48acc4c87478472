import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bufferResult } from '../src/core/editor/buffer-result.ts';
import { bufferResultSchema } from '../src/core/editor/buffer-result-schema.ts';
import { discoverCases } from './fixtures/discover-cases.ts';
import { builtTransforms, fixtureFolder, loadTransform } from './fixtures/load-transform.ts';

const { cases } = discoverCases({ transforms: builtTransforms, fixtures: fixtureFolder });
const HREF = 'https://guide.example/';

describe('what an editor is given', () => {
  test.each(cases.map((one) => [`${one.transform} ${one.name}`, one] as const))('%s', (_, fixture) => {
    const { title, inspect } = loadTransform(fixture.transform);
    const outcome = inspect({ path: fixture.path, source: fixture.input }, fixture.options);
    const result = bufferResult(fixture.input, outcome, { id: fixture.transform, title, href: HREF });
    const { edits, diagnostics } = bufferResultSchema.parse(result);
    const document = TextDocument.create('file:///a', '', 1, fixture.input);

    const after = TextDocument.applyEdits(document, edits);
    expect(after).toBe(outcome.kind === 'changed' ? fixture.output : fixture.input);
    const told = outcome.notes.length + (outcome.kind === 'changed' || outcome.kind === 'needs-you' ? 1 : 0);
    expect(diagnostics).toHaveLength(told);
    for (const { code, codeDescription, range } of diagnostics) {
      expect([code, codeDescription?.href]).toEqual([fixture.transform, HREF]);
      // On one line, and in it.
      expect(range.start.line).toBe(range.end.line);
      expect(document.positionAt(document.offsetAt(range.end))).toEqual(range.end);
    }
    const errors = diagnostics.filter(({ severity }) => severity === 1).length;
    expect(errors).toBe(outcome.kind === 'needs-you' && outcome.frame !== undefined ? 1 : 0);
  });

  test('counts in UTF-16, like the protocol', () => {
    const text = '// 👩‍🚀\nmodule.exports = () => ({ a: "👍", b: 1 });\n';
    const start = text.indexOf('b: 1');
    const edits = [{ start, end: start + 4, text: 'b: 2' }];
    const outcome = { kind: 'changed', reason: 'Changes b.', notes: [], edits } as const;
    const result = bufferResult(text, outcome, { id: 'x', title: 'Change b' });
    expect(result.edits).toEqual([
      { range: { start: { line: 1, character: 35 }, end: { line: 1, character: 39 } }, newText: 'b: 2' },
    ]);
    expect(result.diagnostics).toMatchObject([
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 43 } },
        severity: 2,
        code: 'x',
      },
    ]);
  });
});
