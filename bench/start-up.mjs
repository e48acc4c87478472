// @ts-check
// What one small job costs from nothing. Most of it is Node's own start, which nobody can avoid: that is the baseline.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./rounds.mjs').Case} Case */

/**
 * @typedef {object} Job
 * @property {string} id of the transform
 * @property {string} path of the file in its project
 * @property {string} before
 * @property {string} after what is right, to the byte
 * @property {string[]} options
 */

export const title = 'one small job, from the start of the process to its end';
export const rounds = 21;

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'dist', 'bin', 'strapi-uplift.js');
const jscodeshift = createRequire(import.meta.url).resolve('jscodeshift/bin/jscodeshift.js');

/**
 * @param {string} folder
 * @returns {Case[]}
 */
export function prepare(folder) {
  if (!existsSync(bin)) throw new Error('There is no dist/: run `npm run build` first.');
  // Left to itself, Babel would keep what it compiled for jscodeshift in the user's home folder.
  const env = { BABEL_CACHE_PATH: join(folder, 'babel-cache.json') };
  const node = (/** @type {string[]} */ ...args) => ({
    command: [process.execPath, ...args],
    cwd: folder,
    env,
  });

  const config = job('4.7.0/add-transfer-token-salt', 'config/admin.ts', 'typescript-as-generated');
  const plugin = job(
    '3.1.0/add-plugin-menu-link',
    'plugins/articles/admin/src/index.js',
    'generated-by-strapi-3-0',
  );
  const dependencies = job('bump-strapi-dependencies', 'package.json', 'strapi-4-project', ['--to', '4.7.0']);
  for (const { path, before } of [config, plugin, dependencies]) write(join(folder, path), before);

  const built = join(root, 'dist', 'transforms', `${config.id}.js`);
  const codeshift = [jscodeshift, '--transform', built, '--parser', 'ts'];
  const inOneProcess = [...codeshift, '--run-in-band', '--no-babel'];
  const printed = ['--dry', '--print', config.path];

  return [
    { name: 'node -e 0', ...node('-e', '0') },
    {
      name: 'strapi-uplift --help',
      ...node(bin, '--help'),
      target: 1.25,
      complain: (stdout) => missing(stdout, ['Usage: strapi-uplift']),
    },
    ...[config, plugin, dependencies].map(({ id, path, options, ...texts }) => {
      const command = [bin, 'transform', id, path, ...options];
      const wrong = wrongBytes(join(folder, 'written'), [...command, '--write'], { path, ...texts });
      return {
        name: `strapi-uplift, ${id.split('/').at(-1)}`,
        ...node(...command),
        target: 2,
        complain: (/** @type {string} */ stdout) => wrong ?? missing(stdout, addedLines(texts)),
      };
    }),
    {
      name: 'strapi-uplift plan --offline',
      ...node(bin, 'plan', '--to', '4.7.1', '--offline'),
      // Some of an upgrade is always left to a person, and that is what 1 means.
      status: 1,
      complain: (stdout) => missing(stdout, addedLines(config)),
    },
    {
      name: 'jscodeshift --help',
      ...node(jscodeshift, '--help'),
      complain: (stdout) => missing(stdout, ['Usage: jscodeshift']),
    },
    ...[
      { name: 'jscodeshift, one process, without Babel', command: inOneProcess },
      { name: 'jscodeshift', command: codeshift },
    ].map(({ name, command }) => {
      const wrong = wrongBytes(join(folder, 'written'), [...command, config.path], config, env);
      return {
        name,
        ...node(...command, ...printed),
        complain: (/** @type {string} */ stdout) => wrong ?? missing(stdout, [config.after]),
      };
    }),
  ];
}

/**
 * A transform on a file whose right answer a fixture knows.
 *
 * @param {string} id
 * @param {string} path
 * @param {string} fixture
 * @param {string[]} options
 * @returns {Job}
 */
function job(id, path, fixture, options = []) {
  const text = (/** @type {string} */ part) =>
    readFileSync(
      join(root, '__testfixtures__', 'transforms', id, `${fixture}.${part}${extname(path)}`),
      'utf8',
    );
  return { id, path, options, before: text('input'), after: text('output') };
}

/**
 * The timed runs write nothing, so this one does, and looks at what came out.
 *
 * @param {string} folder
 * @param {string[]} args
 * @param {Pick<Job, 'path' | 'before' | 'after'>} job
 * @param {Readonly<Record<string, string>>} [env]
 */
function wrongBytes(folder, args, { path, before, after }, env) {
  write(join(folder, path), before);
  spawnSync(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } });
  return readFileSync(join(folder, path), 'utf8') === after
    ? undefined
    : `it does not make the right ${path}`;
}

/** @param {{ before: string, after: string }} texts */
function addedLines({ before, after }) {
  const old = new Set(before.split('\n'));
  return after
    .split('\n')
    .filter((line) => !old.has(line))
    .map((line) => `+${line}\n`);
}

/**
 * @param {string} stdout
 * @param {readonly string[]} wanted
 */
function missing(stdout, wanted) {
  const absent = wanted.find((text) => !stdout.includes(text));
  return absent === undefined ? undefined : `it does not print ${JSON.stringify(absent.slice(0, 40))}`;
}

function write(/** @type {string} */ path, /** @type {string} */ text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
