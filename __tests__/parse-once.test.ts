import { beforeEach, expect, test, vi } from 'vitest';
import * as parser from '../src/ast/parse.ts';
import addAuthSecret from '../transforms/3.1.0/add-admin-auth-secret.ts';
import addMenuLink from '../transforms/3.1.0/add-plugin-menu-link.ts';
import addNameTranslation from '../transforms/3.1.0/add-plugin-name-translation.ts';
import addTransferSalt from '../transforms/4.7.0/add-transfer-token-salt.ts';

vi.mock('../src/ast/parse.ts', { spy: true });

const parsed = (path: string) => vi.mocked(parser.parse).mock.calls.filter(([file]) => file === path);

beforeEach(() => {
  vi.mocked(parser.parse).mockClear();
});

test.each([
  ['changed', 'admin.js', 'module.exports = ({ env }) => ({ auth: { secret: 1 } });'],
  ['changed', 'admin.ts', 'const config = ({ env }) => ({});\nexport default config;'],
  ['changed', 'admin.js', "module.exports = ({ env }) => ({\n  url: '/',\n  auth: {}\n})"],
  [
    'already-done',
    'admin.js',
    "module.exports = ({ env }) => ({ transfer: { token: { salt: env('S') } } });",
  ],
  ['needs-you', 'admin.js', 'module.exports = load();'],
])('a file that ends as %s is parsed once', (kind, name, source) => {
  const path = `/shop/config/${name}`;
  expect(addTransferSalt.inspect({ path, source }, {}).kind).toBe(kind);
  expect(parsed(path)).toHaveLength(1);
});

test('a file of another name is not parsed', () => {
  const outcome = addTransferSalt.inspect({ path: '/shop/config/server.js', source: 'a' }, {});
  expect(outcome.kind).toBe('not-applicable');
  expect(parser.parse).not.toHaveBeenCalled();
});

test.each([
  ['add-admin-auth-secret', addAuthSecret],
  ['add-plugin-menu-link', addMenuLink],
  ['add-plugin-name-translation', addNameTranslation],
])('%s parses no file twice', (_, transform) => {
  for (const [path, source] of [
    ['/shop/config/server.js', "module.exports = ({ env }) => ({ host: env('HOST') });"],
    [
      '/shop/admin/src/index.js',
      "export default (strapi) => {\n  const plugin = { name: 'a' };\n  return strapi.registerPlugin(plugin);\n};",
    ],
  ] as const) {
    transform.inspect({ path, source }, {});
    expect(parsed(path).length).toBeLessThanOrEqual(1);
  }
});
