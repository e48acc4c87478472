import { expect, test } from 'vitest';
import { applyEdits } from '../src/ast/edits.ts';
import { insertJsonEntry } from '../src/ast/json/json-entry.ts';
import { readJson } from '../src/ast/json/json-text.ts';

const VALUE = { type: 'string', private: true };

function inserted(text: string): string {
  const root = readJson(text);
  if (root.kind !== 'object') throw new TypeError('No object.');
  return applyEdits(text, [insertJsonEntry(text, root, 'token', VALUE)]);
}

test('an object is opened where the entries have lines of their own, one level deeper than they are', () => {
  expect(inserted('{\n\t"name": {}\n}')).toBe(
    '{\n\t"name": {},\n\t"token": {\n\t\t"type": "string",\n\t\t"private": true\n\t}\n}',
  );
});

test('an object stays on the line of the others, with their white space', () => {
  expect(inserted('{"name":{}}')).toBe('{"name":{},"token":{"type":"string","private":true}}');
  expect(inserted('{ "name": 1 }')).toBe('{ "name": 1, "token": { "type": "string", "private": true } }');
});

test('an object that has no entries yet is indented as the file is', () => {
  const text = '{\n    "attributes": {}\n}';
  const root = readJson(text);
  const attributes = root.kind === 'object' ? root.properties[0]?.value : undefined;
  if (attributes?.kind !== 'object') throw new TypeError('No object.');
  expect(applyEdits(text, [insertJsonEntry(text, attributes, 'a', true)])).toBe(
    '{\n    "attributes": {\n        "a": true\n    }\n}',
  );
});
