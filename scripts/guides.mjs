// Writes a page for every guide to docs/guides, and the table of guides in the README, from the guides themselves.
//
//   node scripts/guides.mjs [--check]   --check writes nothing and ends with 1 when a file is not current
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle } from './bundle.mjs';

const root = join(import.meta.dirname, '..');
const folder = join('docs', 'guides');
const check = process.argv.includes('--check');

const { loadCatalog, renderGuidePage, renderGuideTable } = await load();
const catalog = loadCatalog(join(root, 'dist', 'transforms'));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

const pages = new Map([
  ...catalog.guides.map((guide) => [
    join(folder, `${guide.version}.md`),
    formatted(renderGuidePage(catalog, guide)),
  ]),
  ['README.md', formatted(withTable(readme, renderGuideTable(catalog)))],
]);
const stale = [...pages].filter(([path, text]) => readIfAny(path) !== text).map(([path]) => path);
const left = listed().filter((path) => !pages.has(path));

if (check) {
  if (stale.length + left.length > 0) {
    console.error(`Not current: ${[...stale, ...left].join(', ')}. Run \`npm run guides\`.`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(join(root, folder), { recursive: true });
  for (const path of stale) writeFileSync(join(root, path), pages.get(path));
  for (const path of left) rmSync(join(root, path));
}

/** What stands between the two marks is made here. */
function withTable(text, table) {
  const marks = /(<!-- guides -->\n)[\s\S]*?(<!-- \/guides -->)/;
  if (!marks.test(text)) throw new Error('README.md has no <!-- guides --> and <!-- /guides -->.');
  return text.replace(marks, (_, start, end) => `${start}\n${table}\n\n${end}`);
}

/** As the linter wants it. */
function formatted(text) {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  return execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=page.md'], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
}

function listed() {
  try {
    return readdirSync(join(root, folder)).map((name) => join(folder, name));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return [];
  }
}

function readIfAny(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

async function load() {
  const contents = [
    "export { loadCatalog } from './src/core/catalog.ts';",
    "export { renderGuidePage } from './src/core/explain/render-guide-page.ts';",
    "export { renderGuideTable } from './src/core/explain/render-guide-table.ts';",
  ].join('\n');
  const { outputFiles } = await build({
    ...bundle,
    write: false,
    stdin: { contents, resolveDir: root },
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', '__filename', outputFiles[0].text)(
    module,
    module.exports,
    (await import('node:module')).createRequire(import.meta.url),
    import.meta.filename,
  );
  return module.exports;
}
