// @ts-check
// A monorepo of Strapi 4.6 apps, the same one every time. Each app has seven files that git knows and an .env that it ignores.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { adminConfig } from './admin-config.mjs';

/**
 * @typedef {object} App
 * @property {string} folder
 * @property {string} config the path of its config/admin
 * @property {boolean} done whether that reads the salt already
 * @property {Readonly<Record<string, string>>} texts by path
 */

/** @typedef {{ root: string, apps: readonly App[] }} Tree */

/** What every app's folder is called in, and what the reads and writes of an upgrade are about. */
const MANIFEST = 'package.json';

/**
 * Writes the tree and commits it.
 *
 * @param {string} root
 * @param {number} count
 * @returns {Tree}
 */
export function generateTree(root, count) {
  const apps = Array.from({ length: count }, (_, index) => app(index));
  mkdirSync(root, { recursive: true });
  writeFileSync(
    join(root, MANIFEST),
    json({ name: 'sites', private: true, workspaces: ['apps/*'], scripts: { build: 'echo build' } }),
  );
  writeFileSync(join(root, '.gitignore'), 'node_modules/\n.cache/\nbuild/\n.env\n');
  for (const { texts } of apps) writeAll(root, texts);
  for (const args of [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['add', '--all'],
    [
      ...['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'gc.auto=0'],
      ...['commit', '--quiet', '--no-verify', '--message', 'The apps as they were'],
    ],
  ])
    git(root, args);
  return { root, apps };
}

/** Takes back whatever a run did to the tree, and lets git look at it, so that the next run finds git's index fresh. */
export function resetTree(/** @type {Tree} */ { root, apps }) {
  git(root, ['checkout', '--quiet', '--', '.']);
  git(root, ['clean', '--quiet', '-fdx', '--exclude', '.env']);
  for (const { folder, texts } of apps) {
    const path = join(folder, '.env');
    writeFileSync(join(root, path), texts[path] ?? '');
    rmSync(join(root, folder, '.strapi-uplift'), { recursive: true, force: true });
  }
  rmSync(join(root, '.strapi-uplift'), { recursive: true, force: true });
  git(root, ['update-index', '--refresh', '-q']);
}

/** The files that an upgrade of the tree reads and writes. */
export function upgradedFiles(/** @type {Tree} */ { apps }) {
  return apps.flatMap(({ folder, config }) => [
    `${folder}/${MANIFEST}`,
    config,
    `${folder}/.env`,
    `${folder}/.env.example`,
  ]);
}

/** @returns {App} */
function app(/** @type {number} */ index) {
  const name = `site-${String(index + 1).padStart(4, '0')}`;
  const folder = `apps/${name}`;
  const { extension, text, done } = adminConfig(index);
  const config = `${folder}/config/admin.${extension}`;
  const exported = extension === 'ts' ? 'export default' : 'module.exports =';
  const secret = (/** @type {string} */ kind) =>
    Buffer.from(`${kind} of ${name}`.padEnd(24, '.')).toString('base64');
  const env = [
    'HOST=0.0.0.0',
    `PORT=${1337 + index}`,
    `APP_KEYS=${secret('key')}`,
    `API_TOKEN_SALT=${secret('salt')}`,
    `ADMIN_JWT_SECRET=${secret('jwt')}`,
  ];
  return {
    folder,
    config,
    done,
    texts: {
      [`${folder}/${MANIFEST}`]: json({
        name,
        private: true,
        version: '0.1.0',
        scripts: {
          develop: 'strapi develop',
          start: 'strapi start',
          build: 'strapi build',
          strapi: 'strapi',
        },
        dependencies: {
          '@strapi/plugin-i18n': '4.6.1',
          '@strapi/plugin-users-permissions': '4.6.1',
          '@strapi/strapi': '4.6.1',
          'better-sqlite3': '7.4.6',
        },
        engines: { node: '>=14.19.1 <=18.x.x', npm: '>=6.0.0' },
      }),
      [config]: text,
      [`${folder}/config/server.${extension}`]: `${exported} ({ env }) => ({\n  host: env('HOST', '0.0.0.0'),\n  port: env.int('PORT', ${1337 + index}),\n  app: {\n    keys: env.array('APP_KEYS'),\n  },\n});\n`,
      [`${folder}/.env.example`]: `${env.map((line) => line.replace(/=.*\.*=*$/, '=tobemodified')).join('\n')}\n`,
      [`${folder}/.env`]: `${env.join('\n')}\n`,
      [`${folder}/src/index.${extension}`]: `${exported} {\n  register() {},\n\n  bootstrap() {},\n};\n`,
      [`${folder}/src/api/page/content-types/page/schema.json`]: json({
        kind: 'collectionType',
        collectionName: 'pages',
        info: { singularName: 'page', pluralName: 'pages', displayName: `Page of ${name}` },
        attributes: { title: { type: 'string', required: true }, body: { type: 'richtext' } },
      }),
      [`${folder}/README.md`]: `# ${name}\n\nOne of our sites.\n`,
    },
  };
}

function json(/** @type {object} */ value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * @param {string} root
 * @param {Readonly<Record<string, string>>} texts
 */
export function writeAll(root, texts) {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function git(/** @type {string} */ cwd, /** @type {readonly string[]} */ args) {
  const { status, stderr, error } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1e8 });
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr.trim()}`);
}
