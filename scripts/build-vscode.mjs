// Packs the VS Code extension: its client, the command line as it was built (which must be done before), and what that loads.
//
//   node scripts/build-vscode.mjs [<file>.vsix]
import { execSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundle } from './bundle.mjs';
import { notices } from './notices.mjs';

const home = join('editors', 'vscode');
const staged = join(home, 'dist', 'extension');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const { version, dependencies } = readJson('package.json');
const [, , packed = join(home, 'dist', `strapi-uplift-${version}.vsix`)] = process.argv;

// What the language server is started from and what it loads beside itself.
const SERVER = ['bin/strapi-uplift.js', 'bin/program.js', 'bin/lsp-command.js', 'transforms'];
const missing = SERVER.find((path) => !existsSync(join('dist', path)));
if (missing) throw new Error(`There is no dist/${missing}. Run \`npm run build\` first.`);

if (modified(join(home, 'node_modules', '.package-lock.json')) < modified(join(home, 'package-lock.json'))) {
  // What is optional stores passwords for publishing, which is not done here.
  execSync('npm ci --no-audit --no-fund --omit=optional --ignore-scripts', { cwd: home, stdio: 'inherit' });
}
execSync('npm exec --no -- tsc --project editors/vscode', { stdio: 'inherit' });

rmSync(staged, { recursive: true, force: true });
for (const path of SERVER) cpSync(join('dist', path), join(staged, 'server', path), { recursive: true });

const shared = { ...bundle, minify: true, metafile: true };
const bundles = await Promise.all([
  build({
    ...shared,
    entryPoints: [join(home, 'src', 'extension.ts')],
    outfile: join(staged, 'client.js'),
    external: ['vscode'],
  }),
  // The packages that are installed beside the command line, each as one file where it looks for them.
  build({
    ...shared,
    entryPoints: Object.fromEntries(Object.keys(dependencies).map((name) => [`${name}/index`, name])),
    outdir: join(staged, 'server', 'node_modules'),
  }),
]);

const {
  devDependencies,
  dependencies: bundled,
  private: _,
  ...manifest
} = readJson(join(home, 'package.json'));
writeFileSync(
  join(staged, 'package.json'),
  `${JSON.stringify({ ...manifest, version, files: ['**'] }, null, 2)}\n`,
);
for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE']) cpSync(join(home, file), join(staged, file));
writeFileSync(
  join(staged, 'THIRD-PARTY-NOTICES.txt'),
  notices(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))),
);

mkdirSync(resolve(packed, '..'), { recursive: true });
const { createVSIX } = createRequire(resolve(home, 'package.json'))('@vscode/vsce');
await createVSIX({
  cwd: resolve(staged),
  packagePath: resolve(packed),
  dependencies: false,
  allowMissingRepository: true,
});
