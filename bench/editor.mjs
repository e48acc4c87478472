// @ts-check
// What an editor waits for when it sends one buffer through a program: in on standard input, out on standard output.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./rounds.mjs').Case} Case */

export const title = 'one buffer, from the start of the process to its end';
export const rounds = 21;

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'dist', 'bin', 'strapi-uplift.js');
const require = createRequire(import.meta.url);

const ID = '4.7.0/add-transfer-token-salt';
const PATH = 'config/admin.ts';
/** What ast-grep can say of the same change; it looks at nothing else. */
const RULE = 'export default ({ env }) => ({ $$$BODY })';

/**
 * @param {string} folder
 * @returns {Case[]}
 */
export function prepare(folder) {
  if (!existsSync(bin)) throw new Error('There is no dist/: run `npm run build` first.');
  const text = (/** @type {string} */ part) =>
    readFileSync(
      join(root, '__testfixtures__', 'transforms', ID, `typescript-as-generated.${part}.ts`),
      'utf8',
    );
  const [input, output] = [text('input'), text('output')];
  const exactly = (/** @type {string} */ wanted) => (/** @type {string} */ stdout) =>
    stdout === wanted
      ? undefined
      : `it does not print the right text: ${JSON.stringify(stdout.slice(0, 60))}`;
  const node = (/** @type {string[]} */ ...args) => ({ command: [process.execPath, ...args], cwd: folder });
  const ours = [bin, 'transform', ID, '--stdin', '--filename', PATH];
  const bump = [bin, 'transform', 'bump-strapi-dependencies', '--stdin', '--filename', 'package.json'];
  const manifest = '{\n  "dependencies": {\n    "@strapi/strapi": "4.6.1"\n  }\n}\n';
  writeFileSync(join(folder, 'admin.ts'), input);
  // jscodeshift reads file names only.
  const built = join(root, 'dist', 'transforms', `${ID}.js`);
  const codeshift = [
    require.resolve('jscodeshift/bin/jscodeshift.js'),
    '--transform',
    built,
    '--parser',
    'ts',
  ];
  const astGrep = join(dirname(require.resolve('@ast-grep/cli/package.json')), 'ast-grep');
  return [
    { name: 'node -e 0', ...node('-e', '0') },
    {
      name: 'strapi-uplift --stdin, a config',
      ...node(...ours),
      input,
      target: 1.5,
      complain: exactly(output),
    },
    {
      name: 'strapi-uplift --stdin, nothing to do',
      ...node(...ours),
      input: output,
      target: 1.5,
      complain: exactly(output),
    },
    {
      name: 'strapi-uplift --stdin, package.json',
      ...node(...bump, '--to', '4.7.1'),
      input: manifest,
      target: 1.5,
      complain: exactly(manifest.replace('4.6.1', '4.7.1')),
    },
    {
      name: 'strapi-uplift --output edits',
      ...node(...ours, '--output', 'edits'),
      input,
      complain: (stdout) => (JSON.parse(stdout).edits.length > 0 ? undefined : 'it prints no edits'),
    },
    {
      name: 'jscodeshift, one process, without Babel',
      ...node(...codeshift, '--run-in-band', '--no-babel', '--dry', '--print', 'admin.ts'),
      complain: (stdout) => (stdout.includes(output) ? undefined : 'it does not print the right text'),
    },
    {
      name: 'prettier --stdin-filepath',
      ...node(require.resolve('prettier/bin/prettier.cjs'), '--stdin-filepath', PATH),
      input,
    },
    {
      name: 'ast-grep --stdin',
      command: [astGrep, 'run', '--stdin', '--lang', 'ts', '--pattern', RULE, '--rewrite', RULE],
      cwd: folder,
      input,
    },
  ];
}
