import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { x } from 'tinyexec';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PROJECTS } from '../cli/copy-project.ts';
import { tempFolder } from '../cli/temp-folders.ts';
import { readIn } from '../cli/tree.ts';
import { root } from '../fixtures/load-transform.ts';

// What users get: packed from dist as it stands (build first), installed into an empty folder from the registry.

const manifest = z
  .object({
    name: z.string(),
    version: z.string(),
    bin: z.record(z.string(), z.string()),
    scripts: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const BUILT_IN: ReadonlySet<string> = new Set(builtinModules);
const packed = z.tuple([
  z.object({ filename: z.string(), files: z.array(z.object({ path: z.string(), mode: z.int() })) }),
]);

let files: readonly { readonly path: string; readonly mode: number }[];
/** The empty folder with the package in its node_modules. */
let home: string;
let installed: string;

beforeAll(async () => {
  const tarballs = tempFolder();
  const pack = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', tarballs], root);
  const [tarball] = packed.parse(JSON.parse(pack.stdout));
  files = tarball.files;
  home = tempFolder();
  writeFileSync(join(home, 'package.json'), '{ "name": "somewhere", "private": true }\n');
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', join(tarballs, tarball.filename), ...flags], home);
  installed = join(home, 'node_modules', manifest.name);
}, 300_000);

describe('the tarball', () => {
  test('holds what is built, the schemas of what it prints, and four files that say what it is', () => {
    const outside = files
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('dist/') && !path.startsWith('docs/schemas/'));
    expect(files.map(({ path }) => path)).toContain('docs/schemas/run-report.schema.json');
    expect(outside.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });

  test('holds every transform and guide, and nothing but JavaScript and one style sheet', () => {
    const paths = files.map(({ path }) => path);
    for (const id of [
      '3.1.0/add-admin-auth-secret',
      '3.1.0/add-plugin-menu-link',
      '4.7.0/add-transfer-token-salt',
    ]) {
      expect(paths).toContain(`dist/transforms/${id}.js`);
    }
    expect(paths).toContain('dist/transforms/bump-strapi-dependencies.js');
    expect(paths).toContain('dist/transforms/3.1.0/guide.js');
    // The style of the HTML report.
    const others = paths.filter((path) => path.startsWith('dist/') && !path.endsWith('.js'));
    expect(others).toEqual(['dist/report/client.css']);
  });

  test('holds no path of the machine that built it', () => {
    const machine = [root, homedir(), process.cwd()].flatMap((path) => {
      const folder = path.endsWith(sep) ? path : `${path}${sep}`;
      return [folder, folder.replaceAll('\\', '/'), JSON.stringify(folder).slice(1, -1)];
    });
    const found = installedFiles().flatMap((file) => {
      const text = readFileSync(join(installed, file), 'utf8');
      return machine
        .filter((path) => path.length > 3 && text.includes(path))
        .map((path) => `${file}: ${path}`);
    });
    expect(found).toEqual([]);
    expect(installedFiles().length).toBe(files.length);
  });

  test('is built before it is packed', () => {
    expect(manifest.scripts.prepack).toContain('build');
  });

  test('loads only packages that it depends on', () => {
    const { dependencies = {}, optionalDependencies = {} } = z
      .object({
        dependencies: z.record(z.string(), z.string()).optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      })
      .parse(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')));
    const declared = [...Object.keys(dependencies), ...Object.keys(optionalDependencies)];
    const required = installedFiles()
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [
        ...readFileSync(join(installed, file), 'utf8').matchAll(/\brequire\("([^"./][^"]*)"\)/g),
      ])
      .map(([, name = '']) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      )
      .filter((name) => !name.startsWith('node:') && !BUILT_IN.has(name));
    expect([...new Set(required)].filter((name) => !declared.includes(name))).toEqual([]);
  });
});

describe('the installed package', () => {
  test.each(Object.keys(manifest.bin))('starts %s', async (bin) => {
    const program = join(home, 'node_modules', '.bin', bin);
    expect((await run(program, ['--version'], home)).stdout).toBe(`${manifest.version}\n`);
    expect((await run(program, ['--help'], home)).stdout).toContain(`Usage: ${bin}`);
    expect((await run(program, ['list'], home)).stdout).toContain('4.7.0/add-transfer-token-salt');
  });

  test('is found by npx from another folder of the project, without a download', async () => {
    const folder = join(home, 'packages', 'cms');
    mkdirSync(folder, { recursive: true });
    const { stdout } = await run('npx', ['--no-install', manifest.name, '--version'], folder);
    expect(stdout).toBe(`${manifest.version}\n`);
  });

  test('brings transforms that the real jscodeshift runs', async () => {
    const folder = join(home, 'standalone');
    mkdirSync(join(folder, 'config'), { recursive: true });
    const admin = 'export default ({ env }) => ({\n  apiToken: { salt: env("API_TOKEN_SALT") },\n});\n';
    writeFileSync(join(folder, 'config', 'admin.ts'), admin);
    const transform = join(
      'node_modules',
      manifest.name,
      'dist',
      'transforms',
      '4.7.0',
      'add-transfer-token-salt.js',
    );
    const { stdout } = await run(
      join(home, 'node_modules', '.bin', 'jscodeshift'),
      ['-t', transform, join('standalone', 'config', 'admin.ts'), '--parser=ts', '--run-in-band'],
      home,
    );
    expect(stdout).toMatch(/^1 ok$/m);
    expect(readIn(folder, 'config/admin.ts')).toBe(
      admin.replace(
        '\n});',
        '\n  transfer: {\n    token: {\n      salt: env("TRANSFER_TOKEN_SALT"),\n    },\n  },\n});',
      ),
    );
  });

  test('upgrades a project and takes it back', async () => {
    const folder = join(home, 'articles');
    cpSync(join(PROJECTS, 'articles-3.0-windows', 'input'), folder, { recursive: true });
    const program = join(home, 'node_modules', '.bin', 'strapi-uplift');
    const args = ['--to', '3.1.7', '--yes', '--offline', '--no-install', '--skip', 'server-stopped'];
    const upgraded = await run(program, ['upgrade', ...args], folder);
    expect(upgraded.stdout).toContain('Upgraded articles to Strapi 3.1.7');
    expect(readIn(folder, 'config/server.js')).toContain('ADMIN_JWT_SECRET');
    await run(program, ['undo', '--yes'], folder);
    expect(readIn(folder, 'config/server.js')).toBe(
      readFileSync(join(PROJECTS, 'articles-3.0-windows', 'input', 'config', 'server.js'), 'utf8'),
    );
  });
});

function installedFiles(): string[] {
  return readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
    .filter((file) => !file.startsWith('node_modules'));
}

/** Runs a program the way a shell finds it, on Windows as well. */
async function run(program: string, args: readonly string[], cwd: string): Promise<{ stdout: string }> {
  const env = { FORCE_COLOR: undefined, NO_COLOR: '1' };
  const { exitCode, stdout, stderr } = await x(program, [...args], {
    nodePath: false,
    nodeOptions: { cwd, env },
  });
  if (exitCode !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${exitCode}:\n${stdout}${stderr}`);
  return { stdout };
}
