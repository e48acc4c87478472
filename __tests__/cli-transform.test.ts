import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { change, copyProject } from './cli/copy-project.ts';
import { flat } from './cli/flat.ts';
import { readReport } from './cli/read-report.ts';
import { TO_3_1, uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, readIn } from './cli/tree.ts';

const ID = '4.7.0/add-transfer-token-salt';
const EMPTY = 'module.exports = ({ env }) => ({});\n';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  change(folder, files);
  return folder;
}

describe.concurrent('transform', () => {
  test('shows the diff and writes nothing, unless told to', async ({ expect }) => {
    const folder = folderOf({ 'admin.js': EMPTY });
    const before = everything(folder);
    const shown = await uplift(folder, ['transform', ID, 'admin.js']);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('+++ b/admin.js');
    expect(shown.stdout).toContain('Nothing was written. Add --write to write it.');
    expect(everything(folder)).toEqual(before);
    const both = await uplift(folder, ['transform', ID, 'admin.js', '--write', '--dry-run']);
    expect(both.code).toBe(0);
    expect(everything(folder)).toEqual(before);
    const written = await uplift(folder, ['transform', ID, 'admin.js', '--write']);
    expect(written.code).toBe(0);
    expect(readIn(folder, 'admin.js')).toContain("salt: env('TRANSFER_TOKEN_SALT')");
    const again = await uplift(folder, ['transform', ID, 'admin.js', '--write']);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('= admin.js');
  });

  test('on many files does the others when some cannot be read or parsed, and fails', async ({ expect }) => {
    const broken = "module.exports = ({ env }) => ({ secret: 'dont-show-me'\n";
    const folder = folderOf({
      'a/admin.js': EMPTY,
      'b/admin.js': broken,
      'd/admin.ts': 'export default ({ env }) => ({});\n',
    });
    const files = ['a/admin.js', 'b/admin.js', 'c/admin.js', 'd/admin.ts'];
    const { code, stdout, output } = await uplift(folder, ['transform', ID, ...files, '--write']);
    expect(code).toBe(2);
    expect(readIn(folder, 'a/admin.js')).toContain('TRANSFER_TOKEN_SALT');
    expect(readIn(folder, 'd/admin.ts')).toContain('TRANSFER_TOKEN_SALT');
    expect(readIn(folder, 'b/admin.js')).toBe(broken);
    expect(stdout).toMatch(/! b\/admin\.js:\d/);
    expect(flat(stdout)).toContain('! c/admin.js Not read: there is no such folder.');
    expect(output).not.toContain('dont-show-me');
  });

  test('tells a person what it cannot do itself, with the snippet', async ({ expect }) => {
    const folder = folderOf({ 'config/admin.js': 'module.exports = makeConfig();\n' });
    const { code, stdout } = await uplift(folder, ['transform', ID, 'config/admin.js', '--write']);
    expect(code).toBe(1);
    expect(stdout).toContain('! config/admin.js:1');
    expect(stdout).toContain('TRANSFER_TOKEN_SALT');
    expect(readIn(folder, 'config/admin.js')).toBe('module.exports = makeConfig();\n');
  });

  test('takes options', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const args = ['transform', 'bump-strapi-dependencies', 'package.json', '--write'];
    const missing = await uplift(folder, args);
    expect(missing.code).toBe(1);
    expect(flat(missing.stdout)).toContain('The option `to` is missing');
    await uplift(folder, [...args, '--to', '4.7.0']);
    expect(readIn(folder, 'package.json')).toContain('"@strapi/strapi": "4.7.0"');
    await uplift(folder, [...args, '--option', 'to=4.7.1']);
    expect(readIn(folder, 'package.json')).toContain('"@strapi/strapi": "4.7.1"');
    const wrong = await uplift(folder, [...args, '--option', 'to']);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('name=value');
  });

  test.for([
    ['add-transfer-token-salt', `Did you mean ${ID}?`],
    ['4.7.0/add-transfer-token-slat', `Did you mean ${ID}?`],
    ['../../etc/passwd', 'strapi-uplift list'],
  ] as const)('%s is not known', async ([id, answer], { expect }) => {
    const folder = folderOf({ 'admin.js': EMPTY });
    const { code, stdout, stderr } = await uplift(folder, ['transform', id, 'admin.js', '--write']);
    expect(code).toBe(2);
    expect(stderr).toContain(`There is no transform ${id}.`);
    expect(stderr).toContain(answer);
    expect(stdout).toBe('');
    expect(readIn(folder, 'admin.js')).toBe(EMPTY);
  });

  test('without files fails and says what is missing', async ({ expect }) => {
    const { code, stderr } = await uplift(tempFolder(), ['transform', ID]);
    expect(code).toBe(2);
    expect(stderr).toContain('files');
  });

  test('on a file in another folder, named from --cwd or in full', async ({ expect }) => {
    const folder = folderOf({ 'apps/a/admin.js': EMPTY, 'apps/b/admin.js': EMPTY });
    await uplift(folder, ['transform', ID, 'admin.js', '--cwd', 'apps/a', '--write']);
    await uplift(tempFolder(), ['transform', ID, join(folder, 'apps', 'b', 'admin.js'), '--write']);
    for (const name of ['a', 'b']) expect(readIn(folder, `apps/${name}/admin.js`)).toContain('salt');
  });

  test.skipIf(process.platform === 'win32')(
    'does not follow a link out of the folder',
    async ({ expect }) => {
      const outside = folderOf({ 'admin.js': EMPTY });
      const folder = tempFolder();
      symlinkSync(join(outside, 'admin.js'), join(folder, 'admin.js'));
      const { code, stdout } = await uplift(folder, ['transform', ID, 'admin.js', '--write']);
      expect(code).toBe(2);
      expect(stdout).toContain('it lies outside of the project');
      expect(readIn(outside, 'admin.js')).toBe(EMPTY);
    },
  );
});

describe.concurrent('list', () => {
  test('names every guide and transform with its title', async ({ expect }) => {
    const { code, stdout, stderr } = await uplift(tempFolder(), ['list']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const id of [
      '3.1.0/add-admin-auth-secret',
      '3.1.0/add-plugin-menu-link',
      ID,
      'bump-strapi-dependencies',
    ]) {
      expect(stdout).toContain(`  ${id}\n    `);
    }
    expect(stdout).toContain('migration-guide-3.0.x-to-3.1.x');
  });

  test('names in JSON what `transform` takes', async ({ expect }) => {
    const { transforms = [] } = readReport(await uplift(tempFolder(), ['list', '--json']));
    expect(transforms.length).toBeGreaterThan(4);
    for (const { id, title } of transforms) {
      expect(title).not.toBe('');
      const { stderr } = await uplift(folderOf({ 'a.json': '{}' }), ['transform', id, 'a.json']);
      expect(stderr).toBe('');
    }
  });
});

describe.concurrent('check', () => {
  test('finds nothing in a project that was upgraded, and exits with 0', async ({ expect }) => {
    const folder = copyProject('articles-3.0-windows');
    await uplift(folder, TO_3_1);
    const { code, stdout } = await uplift(folder, ['check']);
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing is left to do.');
  });

  test('finds what a hand-made upgrade has forgotten, and exits with 1', async ({ expect }) => {
    const folder = copyProject('menus-4.6-environments');
    change(folder, { 'package.json': readIn(folder, 'package.json').replaceAll('4.6.2', '4.7.1') });
    const before = everything(folder);
    const { code, stdout } = await uplift(folder, ['check']);
    expect(code).toBe(1);
    expect(stdout).toContain('config/admin.js');
    expect(stdout).toContain('There is work left.');
    expect(everything(folder)).toEqual(before);
    const report = readReport(await uplift(folder, ['check', '--json']));
    expect(report).toMatchObject({ command: 'check', status: 'needs-you', dryRun: true });
  });

  test('has nothing to say about guides that lie ahead', async ({ expect }) => {
    const { code } = await uplift(copyProject('blog-3.0'), ['check']);
    expect(code).toBe(0);
  });
});

test('transform says the same whether it is started the short way or through the program', async ({
  expect,
}) => {
  const folder = copyProject('restaurants-4.6-ts');
  const args = ['transform', '4.7.0/add-transfer-token-salt', 'config/admin.ts', 'config/missing.ts'];
  const short = await uplift(folder, args);
  // An option that the short way does not know.
  const long = await uplift(folder, [...args, '--no-color']);
  expect({ code: short.code, output: short.output }).toEqual({ code: long.code, output: long.output });
  expect(short.code).toBe(2);
});
