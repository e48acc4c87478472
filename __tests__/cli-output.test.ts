import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, test } from 'vitest';
import { copyProject } from './cli/copy-project.ts';
import {
  NODE_OF_4_7,
  PLAN_3_1,
  PLAN_4_7,
  type Ran,
  TO_3_1,
  TO_4_7_AND_INSTALL,
  uplift,
} from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { treeOf } from './cli/tree.ts';

describe.concurrent('without a terminal', () => {
  test('no output holds colours or other control characters', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const env = { TERM: 'xterm-256color', COLORTERM: 'truecolor' };
    const runs = [
      await uplift(folder, PLAN_3_1, { env }),
      await uplift(folder, TO_3_1, { env }),
      await uplift(folder, ['undo', '--yes'], { env }),
      await uplift(folder, ['list'], { env }),
      await uplift(folder, ['check'], { env }),
      await uplift(folder, ['--help'], { env }),
      await uplift(folder, ['upgrade', '--to', 'next'], { env }),
      await uplift(folder, PLAN_3_1, { env: { ...env, FORCE_COLOR: '1', NO_COLOR: '1' } }),
      await uplift(folder, [...PLAN_3_1, '--no-color'], { env: { ...env, FORCE_COLOR: '1' } }),
      await uplift(folder, [...PLAN_3_1, '--json'], { env: { ...env, FORCE_COLOR: '1' } }),
    ];
    for (const { output } of runs) expect(controlCharacters(output)).toEqual([]);
  });

  test('FORCE_COLOR paints, and paints nothing but the same text', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const plain = await uplift(folder, PLAN_3_1);
    const painted = await uplift(folder, PLAN_3_1, { env: { FORCE_COLOR: '1' } });
    expect(painted.stdout).not.toBe(plain.stdout);
    expect(stripVTControlCharacters(painted.stdout)).toBe(plain.stdout);
  });

  test('lines fit into 80 columns, apart from paths, commands, diffs and what is to be copied', async ({
    expect,
  }) => {
    const runs: Ran[] = [
      await uplift(copyProject('restaurants-4.6-ts'), TO_4_7_AND_INSTALL, { node: NODE_OF_4_7 }),
      await uplift(copyProject('blog-3.0'), TO_3_1),
      await uplift(copyProject('menus-4.6-environments'), PLAN_4_7),
      await uplift(copyProject('city-guide-4.6-pnpm'), [...PLAN_4_7, '--cwd', 'apps/cms']),
      await uplift(copyProject('restaurants-4.6-ts'), [...PLAN_4_7, '--from', '4.4.5']),
      await uplift(tempFolder(), ['--help']),
      await uplift(tempFolder(), ['upgrade', '--help']),
    ];
    for (const { stdout } of runs) {
      const prose = proseOf(stdout);
      expect(prose.length).toBeGreaterThan(10);
      expect(prose.filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test('--help says for every command what it is for, with an example', async ({ expect }) => {
    const { code, stdout } = await uplift(tempFolder(), ['--help']);
    expect(code).toBe(0);
    for (const command of ['plan', 'upgrade', 'undo', 'check', 'list', 'transform']) {
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
      const help = await uplift(tempFolder(), [command, '--help']);
      expect(help.code).toBe(0);
      expect(help.stdout).toMatch(new RegExp(`Examples?:\\n  \\$ strapi-uplift ${command}`));
      expect(help.stderr).toBe('');
    }
  });

  test('--version prints the version of the package', async ({ expect }) => {
    const { code, stdout } = await uplift(tempFolder(), ['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });
});

describe.concurrent('names that were made to harm', () => {
  const hostile = 'evil\u001b[2J\u001b]0;title\u0007\rgone';

  test.skipIf(process.platform === 'win32')(
    'of files cannot move the cursor or break a line',
    async ({ expect }) => {
      const folder = copyProject('blog-3.0');
      const names = [`plugins/${hostile}/admin/src`, 'plugins/two\nlines/admin/src'];
      for (const name of names) {
        mkdirSync(join(folder, name), { recursive: true });
        writeFileSync(join(folder, name, 'index.js'), 'export default strapi => {\n');
        writeFileSync(
          join(folder, name, '..', '..', 'package.json'),
          '{ "dependencies": { "strapi": "3.0.6" } }',
        );
      }
      const { code, output, stdout } = await uplift(folder, [...TO_3_1, '--skip', 'add-plugin-menu-link']);
      expect(code).toBe(1);
      expect(controlCharacters(output)).toEqual([]);
      expect(stdout).toContain('evil\\u001b[2J');
      expect(stdout).not.toMatch(/^lines/m);
      const unparsed = await uplift(folder, PLAN_3_1);
      expect(controlCharacters(unparsed.output)).toEqual([]);
      const json = await uplift(folder, [...PLAN_3_1, '--json']);
      expect(controlCharacters(json.output)).toEqual([]);
    },
  );

  test('of the project cannot either', async ({ expect }) => {
    const manifest = JSON.stringify({ name: hostile, dependencies: { strapi: '3.0.6' } });
    // As a parser reads it, and as it stands in the text.
    for (const text of [manifest, manifest.replaceAll('\\u001b', '\u001b').replaceAll('\\u0007', '\u0007')]) {
      const { output } = await uplift(copyProject('blog-3.0', { 'package.json': text }), PLAN_3_1);
      expect(controlCharacters(output)).toEqual([]);
    }
  });

  test('in arguments cannot either', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const before = treeOf(folder);
    const runs = [
      await uplift(folder, ['upgrade', '--to', hostile]),
      await uplift(folder, [...TO_3_1, '--only', hostile]),
      await uplift(folder, ['upgrade', '--plan', hostile]),
      await uplift(folder, ['plan', '--cwd', hostile]),
      await uplift(folder, ['transform', hostile, 'a.js']),
      await uplift(folder, ['transform', '3.1.0/add-admin-auth-secret', hostile]),
    ];
    for (const { code, output } of runs) {
      expect(code).toBe(2);
      expect(controlCharacters(output)).toEqual([]);
    }
    expect(treeOf(folder)).toEqual(before);
  });
});

/** What would move a terminal's cursor or change its colours; line feeds and tabs are text. */
function controlCharacters(text: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
  return text.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f][^\n]{0,20}/g) ?? [];
}

/** Without diffs, commands, addresses, SQL and single words that are longer than a line. */
function proseOf(output: string): readonly string[] {
  let inDiff = false;
  return output.split('\n').filter((line) => {
    if (line.startsWith('--- ')) inDiff = true;
    else if (!/^(?:[-+@ \\]|$)/.test(line)) inDiff = false;
    else if (line === '') inDiff = false;
    if (inDiff) return false;
    const words = line.trim().split(' ');
    return words.length > 1 && !/^\$|https?:|;$|; --/.test(line.trim());
  });
}
