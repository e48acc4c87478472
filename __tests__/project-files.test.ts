import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readProjectFile } from '../src/io/files/project-files.ts';

let workspace: string;
let root: string;

beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'strapi-uplift-read-')));
  root = join(workspace, 'apps', 'shop');
  mkdirSync(join(root, 'config'), { recursive: true });
  writeFileSync(join(workspace, 'package.json'), '{}');
  writeFileSync(join(root, 'server.js'), 'a');
  symlinkSync(join(root, 'server.js'), join(root, 'inside.js'), 'file');
  symlinkSync(join(workspace, 'package.json'), join(root, 'outside.json'), 'file');
  symlinkSync(join(root, 'nowhere.js'), join(root, 'dangling.js'), 'file');
  symlinkSync(workspace, join(root, 'up'), 'junction');
});

afterAll(() => {
  rmSync(workspace, { recursive: true, force: true });
});

test('reads texts that can be written back byte for byte', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.string({ unit: 'grapheme' }), (mark, body) => {
      const text = `${mark ? '\uFEFF' : ''}${body}\r\n`;
      writeFileSync(join(root, 'text.js'), text);
      const target = join(root, 'text.js');
      expect(readProjectFile({ root }, 'text.js')).toEqual({ kind: 'text', text, target });
    }),
  );
});

test.each([
  ['a missing file', 'no/such/file.js', 'missing'],
  ['a folder', 'config', 'not-a-file'],
  ['a file below a file', 'server.js/below.js', 'not-a-file'],
  ['a link that leads nowhere', 'dangling.js', 'not-a-file'],
  ['a link that leads outside', 'outside.json', 'outside'],
  ['a file in a linked folder outside', 'up/package.json', 'outside'],
  ['a missing file in a linked folder outside', 'up/none.json', 'outside'],
  ['a path that climbs out', '../../package.json', 'outside'],
  ['an absolute path', '/etc/hosts', 'outside'],
  ['an absolute path of Windows', 'C:\\Windows\\win.ini', 'outside'],
  ['a name that the system does not take', `${'x'.repeat(300)}.js`, 'unreadable'],
])('refuses %s', (_, path, refusal) => {
  expect(readProjectFile({ root }, path)).toMatchObject({ kind: 'refused', refusal });
});

test('follows a link inside the project', () => {
  const target = join(root, 'server.js');
  expect(readProjectFile({ root }, 'inside.js')).toEqual({ kind: 'text', text: 'a', target });
});

test('reaches the workspace only when it is named', () => {
  const folder = { root, workspaceRoot: workspace };
  const manifest = { kind: 'text', text: '{}', target: join(workspace, 'package.json') };
  expect(readProjectFile(folder, '../../package.json')).toEqual(manifest);
  expect(readProjectFile(folder, 'outside.json')).toEqual(manifest);
  expect(readProjectFile(folder, '../../../x')).toMatchObject({ refusal: 'outside' });
});

test.each([
  ['Latin-1', Buffer.from([0x63, 0x61, 0x66, 0xe9])],
  ['UTF-16 with its mark', Buffer.from([0xff, 0xfe, 0x61, 0x00])],
  ['a surrogate on its own', Buffer.from([0xed, 0xa0, 0x80])],
])('refuses %s', (_, bytes) => {
  writeFileSync(join(root, 'bytes.js'), bytes);
  expect(readProjectFile({ root }, 'bytes.js')).toMatchObject({ refusal: 'not-utf8' });
});

test('refuses a file of more than 5 MB, and no smaller one', () => {
  writeFileSync(join(root, 'large.js'), Buffer.alloc(5 * 1024 * 1024, 'a'));
  expect(readProjectFile({ root }, 'large.js').kind).toBe('text');
  writeFileSync(join(root, 'large.js'), Buffer.alloc(5 * 1024 * 1024 + 1, 'a'));
  expect(readProjectFile({ root }, 'large.js')).toMatchObject({ refusal: 'too-large' });
});

test('refuses everything in a root that does not exist', () => {
  expect(readProjectFile({ root: join(root, 'none') }, 'a.js')).toMatchObject({ refusal: 'unreadable' });
});
