import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publishedVersions, whichExist } from '../src/io/packages/published-versions.ts';
import { tempProject } from './fixtures/temp-project.ts';

interface Registry {
  readonly url: string;
  readonly requests: { readonly path: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

let registry: Registry;

beforeEach(async () => {
  registry = await startRegistry();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await registry.close();
});

/** Answers like npm's registry, to those who bring the token. */
async function startRegistry(): Promise<Registry> {
  const requests: Registry['requests'] = [];
  let atOnce = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    requests.push({ path, authorization: request.headers.authorization });
    atOnce++;
    const { status, body } = answer(request, path);
    setTimeout(() => {
      response.writeHead(atOnce > 4 ? 500 : status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
      atOnce--;
    }, 20);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@strapi/strapi': ['4.6.1', '4.7.0', '4.8.0-beta.1'],
  '@strapi/utils': ['4.6.1', '4.7.0'],
  '@strapi/plugin-sentry': ['4.6.1'],
};

function answer({ headers }: IncomingMessage, path: string): { status: number; body: unknown } {
  if (headers.authorization !== 'Bearer a-token-of-the-user')
    return { status: 401, body: { error: 'log in' } };
  if (path === '/@strapi/secret') return { status: 403, body: { error: 'not for you' } };
  const name = path.slice(1);
  const versions = PACKAGES[name];
  if (!versions) return { status: 404, body: { error: 'not found' } };
  return {
    status: 200,
    body: {
      name,
      'dist-tags': { latest: versions.at(-1) },
      versions: Object.fromEntries(
        versions.map((version) => [version, { name, version, dist: { tarball: `${name}-${version}.tgz` } }]),
      ),
    },
  };
}

/** A project whose own .npmrc is all that leads to the registry. */
function project({ url = registry.url, token = 'a-token-of-the-user', scope = '' } = {}): string {
  // Neither the settings of whoever runs the tests nor those of the npm that started them.
  for (const name of Object.keys(process.env)) if (/^npm_config_/i.test(name)) vi.stubEnv(name, undefined);
  const root = tempProject({
    'package.json': { name: 'restaurants' },
    '.npmrc': [
      `${scope}registry=${url}/`,
      `${url.replace('http:', '')}/:_authToken=${token}`,
      'fetch-retries=0',
      '',
    ].join('\n'),
    'home/': '',
  });
  vi.stubEnv('npm_config_userconfig', join(root, 'home', '.npmrc'));
  vi.stubEnv('npm_config_cache', join(root, 'home', 'cache'));
  return root;
}

test("the registry and the token of the project's .npmrc are used", async () => {
  expect(await publishedVersions('@strapi/strapi', project())).toEqual({
    kind: 'published',
    versions: ['4.6.1', '4.7.0', '4.8.0-beta.1'],
  });
  expect(registry.requests).toEqual([
    { path: '/@strapi/strapi', authorization: 'Bearer a-token-of-the-user' },
  ]);
});

test('a registry for the scope only', async () => {
  expect(await publishedVersions('@strapi/utils', project({ scope: '@strapi:' }))).toMatchObject({
    kind: 'published',
  });
});

test('a package with one version', async () => {
  expect(await publishedVersions('@strapi/plugin-sentry', project())).toEqual({
    kind: 'published',
    versions: ['4.6.1'],
  });
});

test('not in the registry', async () => {
  const answered = await publishedVersions('@strapi/plugin-menus', project());
  expect(answered).toMatchObject({
    kind: 'not-found',
    message: expect.stringContaining('@strapi/plugin-menus'),
  });
});

test('the registry wants another login', async () => {
  const answered = await publishedVersions('@strapi/strapi', project({ token: 'an-old-token' }));
  expect(answered.kind).toBe('not-allowed');
  expect(JSON.stringify(answered)).not.toContain('an-old-token');
});

test('the registry refuses', async () => {
  expect(await publishedVersions('@strapi/secret', project())).toMatchObject({ kind: 'not-allowed' });
});

test('nobody answers', async () => {
  const root = project();
  await registry.close();
  expect(await publishedVersions('@strapi/strapi', root)).toMatchObject({
    kind: 'offline',
    message: expect.stringContaining('cannot be reached'),
  });
});

test('without npm', async () => {
  const root = project();
  vi.stubEnv('PATH', join(root, 'home'));
  vi.stubEnv('Path', join(root, 'home'));
  expect(await publishedVersions('@strapi/strapi', root)).toMatchObject({ kind: 'npm-missing' });
});

test.each(['--registry=http://evil.test', 'http://evil.test/x.tgz', '../strapi', 'a b', ''])(
  '%j is not asked for',
  async (name) => {
    expect(await publishedVersions(name, project())).toMatchObject({ kind: 'not-found' });
    expect(registry.requests).toEqual([]);
  },
);

test('which packages exist in a version', async () => {
  const names = [
    '@strapi/strapi',
    '@strapi/utils',
    '@strapi/plugin-sentry',
    '@strapi/secret',
    'strapi-menus',
  ];
  expect(await whichExist([...names, '@strapi/utils'], '4.7.0', project())).toEqual({
    exist: ['@strapi/strapi', '@strapi/utils'],
    missing: ['@strapi/plugin-sentry', 'strapi-menus'],
    unknown: [{ packageName: '@strapi/secret', failure: expect.objectContaining({ kind: 'not-allowed' }) }],
  });
  expect(registry.requests).toHaveLength(names.length);
});
