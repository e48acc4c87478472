import { describe, test } from 'vitest';
import { change, commitProject, copyProject } from './cli/copy-project.ts';
import { TO_3_1, TO_4_7, uplift } from './cli/run-cli.ts';
import { everything, readIn, treeOf } from './cli/tree.ts';

const withoutYes = TO_3_1.filter((word) => word !== '--yes');

describe.concurrent('without a terminal', () => {
  test('upgrade asks nobody: it writes nothing and names the flag', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const before = everything(folder);
    const { code, stdout, stderr } = await uplift(folder, withoutYes);
    expect(code).toBe(2);
    expect(stderr).toContain('Nothing was written: there is no terminal to ask in.');
    expect(stderr).toContain('--yes');
    expect(stdout).toContain('+++ b/config/server.js');
    expect(everything(folder)).toEqual(before);
  });

  test('a missing target is named', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    for (const command of ['plan', 'upgrade']) {
      const { code, stdout, stderr } = await uplift(folder, [command]);
      expect(code).toBe(2);
      expect(stderr).toContain('The version to upgrade to is missing.');
      expect(stderr).toContain('Add --to.');
      expect(stdout).toBe('');
    }
  });

  test('the bare command prints its help and fails', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const before = everything(folder);
    const { code, output } = await uplift(folder, []);
    expect(code).toBe(2);
    expect(output).toContain('Usage: strapi-uplift');
    expect(output).toContain('Exit codes: 0 done, 1 something needs you, 2 failed.');
    expect(everything(folder)).toEqual(before);
  });

  test('undo without --yes undoes nothing and names the flag', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    await uplift(folder, TO_3_1);
    const before = everything(folder);
    const { code, stderr } = await uplift(folder, ['undo']);
    expect(code).toBe(2);
    expect(stderr).toContain('Nothing was undone: there is no terminal to ask in.');
    expect(stderr).toContain('--yes');
    expect(everything(folder)).toEqual(before);
  });
});

describe.concurrent('exit codes', () => {
  test('0 when nothing is left to do', async ({ expect }) => {
    const { code, stdout, stderr } = await uplift(copyProject('articles-3.0-windows'), TO_3_1);
    expect(code).toBe(0);
    expect(stdout).toContain('Upgraded articles to Strapi 3.1.7: 3 files changed.');
    expect(stderr).toBe('');
  });

  test('1 when something needs a person', async ({ expect }) => {
    const { code, stdout } = await uplift(copyProject('blog-3.0'), TO_3_1);
    expect(code).toBe(1);
    expect(stdout).toContain('Upgraded blog to Strapi 3.1.7: 6 files changed.');
    expect(stdout).toContain('Compare your extensions with the new version');
  });

  test.for([
    ['a folder without a package.json', 'config', 'There is no package.json'],
    ['a folder that does not exist', 'nowhere', 'There is no package.json'],
    ['a package that is no Strapi project', 'plugins/reading-list', 'No Strapi version could be told'],
  ] as const)('2 for %s', async ([, cwd, words], { expect }) => {
    const folder = copyProject('blog-3.0');
    const before = everything(folder);
    for (const args of [['check'], [...TO_3_1]]) {
      const { code, stdout, stderr } = await uplift(folder, [...args, '--cwd', cwd]);
      expect(code).toBe(2);
      expect(stderr).toContain(words);
      expect(stderr).toContain('--cwd');
      expect(stdout).toBe('');
    }
    expect(everything(folder)).toEqual(before);
  });

  test('2 for an unknown option or command, with what to do', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const option = await uplift(folder, ['upgrade', '--dryrun']);
    expect(option.code).toBe(2);
    expect(option.stderr).toContain("unknown option '--dryrun'");
    expect(option.stderr).toContain('--dry-run');
    const command = await uplift(folder, ['upgarde', '--to', '3.1.7']);
    expect(command.code).toBe(2);
    expect(command.stderr).toContain('--help');
    expect(command.stdout).toBe('');
  });

  test('2 for a report that there is not, before anything is written', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const before = everything(folder);
    for (const args of [TO_3_1, ['check', '--fix', '--yes']]) {
      const { code, stderr } = await uplift(folder, [...args, '--report', 'htlm=report.html']);
      expect(code).toBe(2);
      expect(stderr).toContain('Did you mean `html`?');
      expect(everything(folder)).toEqual(before);
    }
  });

  test('2 for a package.json that is not JSON, with its line', async ({ expect }) => {
    const folder = copyProject('blog-3.0', { 'package.json': '{\n  "name": "blog",\n  "dependencies": {\n' });
    const { code, stderr } = await uplift(folder, TO_3_1);
    expect(code).toBe(2);
    expect(stderr).toMatch(/package\.json:\d+ is not valid JSON/);
  });
});

describe.concurrent('an upgrade', () => {
  test('done twice changes nothing and runs no command', async ({ expect }) => {
    const folder = commitProject('menus-4.6-environments');
    await uplift(folder, TO_4_7);
    const before = everything(folder);
    const { code, stdout, calls } = await uplift(folder, [
      ...TO_4_7.filter((word) => word !== '--no-install'),
      '--allow-dirty',
    ]);
    expect(stdout).toContain('Nothing to change.');
    expect(stdout).not.toContain('+++');
    expect(code).toBe(0);
    expect(calls).toEqual([]);
    expect(everything(folder)).toEqual(before);
  });

  test('writes what it wrote in another folder', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const { code } = await uplift(folder, [...TO_3_1, '--cwd', '.']);
    expect(code).toBe(1);
    const elsewhere = copyProject('articles-3.0-windows');
    const other = copyProject('blog-3.0');
    await uplift(elsewhere, [...TO_3_1, '--cwd', other]);
    const files = (root: string) => Object.keys(treeOf(root));
    expect(files(other)).toEqual(files(folder));
    expect(readIn(other, 'config/server.js')).toBe(readIn(folder, 'config/server.js'));
    expect(treeOf(elsewhere)).toEqual(treeOf(copyProject('articles-3.0-windows')));
  });

  test('keeps the line ends of a project with CRLF, and a file without a last newline so', async ({
    expect,
  }) => {
    const folder = copyProject('articles-3.0-windows', { '.env': 'HOST=0.0.0.0\r\nPORT=1337\r\n' });
    await uplift(folder, TO_3_1);
    for (const path of ['package.json', 'config/server.js', '.env']) {
      expect(readIn(folder, path), path).not.toMatch(/(?<!\r)\n/);
    }
    expect(readIn(folder, 'config/server.js')).toMatch(/\r\n\}$/);
  });

  test('started four times at once is done once, and each other one says so or finds nothing to do', async ({
    expect,
  }) => {
    const [folder, reference] = [copyProject('blog-3.0'), copyProject('blog-3.0')];
    const original = treeOf(folder);
    await uplift(reference, TO_3_1);
    const runs = await Promise.all([1, 2, 3, 4].map(() => uplift(folder, TO_3_1)));
    const done = runs.filter(({ stdout }) => stdout.includes('Upgraded blog to Strapi 3.1.7'));
    expect(done).toHaveLength(1);
    for (const { code, output } of runs) {
      expect(output).not.toMatch(/\n\s+at /);
      if (code === 2) expect(output).toMatch(/at work here|[Cc]hanged (?:on disk )?since/);
    }
    const withoutEnv = (root: string) => ({ ...treeOf(root), '.env': '' });
    expect(withoutEnv(folder)).toEqual(withoutEnv(reference));
    expect(readIn(folder, '.env').match(/ADMIN_JWT_SECRET/g)).toHaveLength(1);
    await uplift(folder, ['undo', '--yes']);
    expect(treeOf(folder)).toEqual(original);
  });

  test('goes on to its end when nobody reads its output any more', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const run = await uplift(folder, TO_4_7, { closesOutput: true });
    expect(run.stderr).toBe('');
    expect(run.code).toBe(1);
    expect(readIn(folder, 'config/admin.ts')).toContain('TRANSFER_TOKEN_SALT');
  });

  test('keeps the modes of the files', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const modes = (root: string) =>
      Object.entries(treeOf(root)).map(([path, text]) => [path, /^\d+/.exec(text)?.[0]]);
    const before = modes(folder);
    await uplift(folder, TO_3_1);
    expect(modes(folder)).toEqual(before);
  });

  test('leaves a project that is on the version as it is', async ({ expect }) => {
    const folder = copyProject('menus-4.6-environments');
    await uplift(folder, TO_4_7);
    change(folder, { '.strapi-uplift': null });
    const before = everything(folder);
    const { code, stdout } = await uplift(folder, TO_4_7);
    expect(stdout).toContain('Nothing to change.');
    expect(code).toBe(0);
    expect(everything(folder)).toEqual(before);
  });

  test('hides its journal from git and from others', async ({ expect }) => {
    const folder = commitProject('blog-3.0');
    await uplift(folder, TO_3_1);
    const tree = everything(folder);
    expect(readIn(folder, '.strapi-uplift/.gitignore')).toBe('*\n');
    const journal = Object.entries(tree).filter(([path]) => path.startsWith('.strapi-uplift'));
    expect(journal.length).toBeGreaterThan(3);
    if (process.platform === 'win32') return;
    for (const [path, text] of journal) expect(text, path).toMatch(/^\S+ (?:40700|100600) /);
  });
});
