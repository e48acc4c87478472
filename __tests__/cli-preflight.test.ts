import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { type Changes, change, commitAll, commitProject, copyProject } from './cli/copy-project.ts';
import { flat } from './cli/flat.ts';
import { git } from './cli/git.ts';
import { whileListening } from './cli/listen.ts';
import { NODE_OF_4_7, TO_3_1, TO_4_7, TO_4_7_AND_INSTALL, uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, readIn } from './cli/tree.ts';
import { writeFiles } from './cli/write-files.ts';

describe.concurrent('git', () => {
  test('a tree with changes is refused, and what to do is said', async ({ expect }) => {
    const folder = commitProject('blog-3.0');
    change(folder, {
      'config/server.js': `// mine\n${readIn(folder, 'config/server.js')}`,
      'notes.md': 'a\n',
    });
    const before = everything(folder);
    const { code, stdout, stderr } = await uplift(folder, TO_3_1);
    expect(code).toBe(2);
    expect(stderr).toContain('Nothing was written.');
    expect(stdout).toContain('git has uncommitted changes here: config/server.js, notes.md.');
    expect(stdout).toContain('--allow-dirty');
    expect(everything(folder)).toEqual(before);
  });

  test('--allow-dirty goes on, and undo gives the changes back', async ({ expect }) => {
    const folder = commitProject('blog-3.0');
    const mine = `// mine\n${readIn(folder, 'config/server.js')}`;
    change(folder, { 'config/server.js': mine });
    const { code, stdout } = await uplift(folder, [...TO_3_1, '--allow-dirty']);
    expect(code).toBe(1);
    expect(stdout).toContain('git has uncommitted changes here');
    expect(readIn(folder, 'config/server.js')).toContain('ADMIN_JWT_SECRET');
    await uplift(folder, ['undo', '--yes']);
    expect(readIn(folder, 'config/server.js')).toBe(mine);
  });

  test('changes in another folder of the repository are nobody’s business', async ({ expect }) => {
    const repository = tempFolder();
    const project = join(repository, 'apps', 'cms');
    copyProject('blog-3.0', {}, project);
    change(repository, { 'apps/web/index.js': '1\n', '.gitignore': '.env\n' });
    git(repository, 'init', '--quiet');
    commitAll(repository);
    change(repository, { 'apps/web/index.js': '2\n', 'apps/web/new.js': '3\n' });
    const { code, stdout } = await uplift(project, TO_3_1);
    expect(code).toBe(1);
    expect(stdout).not.toContain('uncommitted');
    expect(readIn(project, 'config/server.js')).toContain('ADMIN_JWT_SECRET');
  });

  test('a project that is no repository is upgraded, with a word on it', async ({ expect }) => {
    const { code, stdout } = await uplift(copyProject('articles-3.0-windows'), TO_3_1);
    expect(code).toBe(0);
    expect(stdout).toContain('This is not a git repository');
  });

  test('an ignored .env and ignored folders make no tree dirty', async ({ expect }) => {
    const folder = commitProject('blog-3.0');
    change(folder, { '.env': 'PORT=1337\n', 'node_modules/strapi/package.json': '{ "version": "3.0.6" }' });
    const { code } = await uplift(folder, TO_3_1);
    expect(code).toBe(1);
  });

  test('a program of the project that is called git or npm is never run', async ({ expect }) => {
    const folder = commitProject('restaurants-4.6-ts');
    const bin = join(folder, 'node_modules', '.bin');
    mkdirSync(bin, { recursive: true });
    const script = `#!/bin/sh\necho ran >> '${join(bin, 'ran')}'\nexit 1\n`;
    for (const name of ['git', 'npm']) writeFileSync(join(bin, name), script, { mode: 0o755 });
    for (const name of ['git.cmd', 'npm.cmd'])
      writeFileSync(join(bin, name), 'echo ran> "%~dp0ran"\r\nexit 1\r\n');
    const { calls } = await uplift(folder, TO_4_7_AND_INSTALL, { node: NODE_OF_4_7 });
    expect(calls.map(({ argv }) => argv.join(' '))).toEqual(['npm install', 'npm run build']);
    expect(() => readIn(folder, 'node_modules/.bin/ran')).toThrow('ENOENT');
  });
});

describe.concurrent('a server that runs', () => {
  test('on the port of the config stops the upgrade, unless the check is skipped', async ({ expect }) => {
    await whileListening(async (port) => {
      const folder = copyProject('restaurants-4.6-ts', { '.env': `PORT=${port}\n` });
      const before = everything(folder);
      const args = TO_4_7.filter((word) => word !== 'server-stopped' && word !== '--skip');
      const refused = await uplift(folder, args);
      expect(refused.code).toBe(2);
      expect(refused.stdout).toContain(`Something listens on port ${port}`);
      expect(refused.stdout).toContain('--skip server-stopped');
      expect(everything(folder)).toEqual(before);
      const { code } = await uplift(folder, [...args, '--skip', 'server-stopped']);
      expect(code).toBe(1);
      expect(readIn(folder, 'config/admin.ts')).toContain('TRANSFER_TOKEN_SALT');
    });
  });

  test('is found by the literal in the config, too', async ({ expect }) => {
    await whileListening(async (port) => {
      const folder = copyProject('articles-3.0-windows', {
        'config/server.js': `module.exports = { host: '::', port: ${port} };\n`,
      });
      const args = TO_3_1.filter((word) => word !== 'server-stopped' && word !== '--skip');
      const { code, stdout } = await uplift(folder, args);
      expect(code).toBe(2);
      expect(stdout).toContain(`Something listens on port ${port}`);
    });
  });
});

describe.concurrent('files', () => {
  test('a config that cannot be parsed stops everything, and its frame shows no literal', async ({
    expect,
  }) => {
    const folder = copyProject('blog-3.0', {
      'config/server.js':
        "module.exports = ({ env }) => ({\n  jwtSecret: 'dont-show-me',\n  port: env.int('PORT' 1337),\n});\n",
    });
    const before = everything(folder);
    const { code, stdout, output } = await uplift(folder, TO_3_1);
    expect(code).toBe(2);
    expect(stdout).toContain('config/server.js:3');
    expect(stdout).toContain('cannot be parsed');
    expect(stdout).toContain('--skip 3.1.0/add-admin-auth-secret');
    expect(stdout).toContain('jwtSecret:');
    expect(output).not.toContain('dont-show-me');
    expect(everything(folder)).toEqual(before);
  });

  test('a config that cannot be parsed is told of once, whatever steps are about it', async ({ expect }) => {
    const folder = copyProject('shop-4.0-to-4.26', { 'config/admin.js': 'module.exports = {\n' });
    const { stdout } = await uplift(folder, ['plan', '--to', '4.7.1', '--offline', '--json']);
    const { problems } = JSON.parse(stdout) as { problems: { check: string; message: string }[] };
    expect(problems.flatMap(({ check, message }) => (check === 'parsable' ? [message] : []))).toEqual([
      'config/admin.js:2 cannot be parsed, so that 4.1.8/add-admin-auth-secret, 4.1.8/add-api-token-salt, 4.7.0/add-transfer-token-salt cannot be done.',
    ]);
  });

  test('a config that cannot be parsed does not stop the other steps once it is skipped', async ({
    expect,
  }) => {
    const broken = 'module.exports = ({ env }) => ({\n';
    const folder = copyProject('blog-3.0', { 'config/server.js': broken });
    const { code } = await uplift(folder, [...TO_3_1, '--skip', '3.1.0/add-admin-auth-secret']);
    expect(code).toBe(1);
    expect(readIn(folder, 'package.json')).toContain('"strapi": "3.1.7"');
    expect(readIn(folder, 'config/server.js')).toBe(broken);
  });

  test('a file where the folder of the journal should be stops everything before the first write', async ({
    expect,
  }) => {
    const folder = copyProject('blog-3.0', { '.strapi-uplift': 'mine\n' });
    const before = everything(folder);
    const { code, output } = await uplift(folder, TO_3_1);
    expect(code).toBe(2);
    expect(output).toContain('.strapi-uplift');
    expect(output).not.toMatch(/\n\s+at /);
    expect(everything(folder)).toEqual(before);
  });

  test('a folder in the place of .env stops everything before the first write', async ({ expect }) => {
    const folder = copyProject('menus-4.6-environments');
    mkdirSync(join(folder, '.env'));
    const before = everything(folder);
    const { code, output } = await uplift(folder, TO_4_7);
    expect(code).not.toBe(0);
    expect(output).toContain('.env');
    expect(output).not.toMatch(/\n\s+at /);
    expect(everything(folder)).toEqual(before);
  });

  test.skipIf(process.platform === 'win32')(
    'a config that is a link to a file outside of the project is left to the user',
    async ({ expect }) => {
      const outside = tempFolder();
      change(outside, { 'server.js': "module.exports = { host: '0.0.0.0' };\n" });
      const folder = copyProject('blog-3.0', { 'config/server.js': null });
      symlinkSync(join(outside, 'server.js'), join(folder, 'config', 'server.js'));
      const before = everything(outside);
      const { code, stdout } = await uplift(folder, TO_3_1);
      expect(code).toBe(1);
      expect(stdout).toMatch(/! config\/server\.js\n\s+Not read: it lies outside of the project/);
      expect(everything(outside)).toEqual(before);
      expect(readIn(folder, 'package.json')).toContain('"strapi": "3.1.7"');
    },
  );

  test.skipIf(process.platform === 'win32')(
    'a config that is a link to a file inside of the project is written through, and stays a link',
    async ({ expect }) => {
      const folder = copyProject('blog-3.0');
      change(folder, { 'shared/server.js': readIn(folder, 'config/server.js'), 'config/server.js': null });
      symlinkSync(join('..', 'shared', 'server.js'), join(folder, 'config', 'server.js'));
      const { code } = await uplift(folder, TO_3_1);
      expect(code).toBe(1);
      expect(readIn(folder, 'shared/server.js')).toContain('ADMIN_JWT_SECRET');
      expect(everything(folder)['config/server.js']).toBeDefined();
      await uplift(folder, ['undo', '--yes']);
      expect(readIn(folder, 'shared/server.js')).not.toContain('ADMIN_JWT_SECRET');
    },
  );

  test('a file that is not UTF-8 is left to the user and stays byte for byte', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const bytes = Buffer.from("module.exports = { host: 'caf\xe9' };\n", 'latin1');
    writeFileSync(join(folder, 'config', 'server.js'), bytes);
    const { code, stdout } = await uplift(folder, TO_3_1);
    expect(code).toBe(1);
    expect(stdout).toContain('it is not UTF-8 text');
    expect(everything(folder)['config/server.js']).toContain(bytes.toString('latin1'));
  });

  test.for([
    ['file', 'server.js', 'config/server.js cannot be written: the file is read-only.'],
    ['folder', 'config', 'config/server.js cannot be written: its folder cannot be written to.'],
    ['project', '', '.strapi-uplift cannot be written: the journal of the run cannot be written.'],
  ] as const)(
    'a %s without write permission stops everything before the first write',
    async ([, name, words], { expect }) => {
      const folder = copyProject('blog-3.0');
      const before = everything(folder);
      const { code, stdout } = await uplift(folder, TO_3_1, {
        preload: [join(import.meta.dirname, 'cli', 'deny-access.cjs')],
        env: {
          DENY_ACCESS: join(folder, name === 'server.js' ? 'config/server.js' : name).replace(/[\\/]$/, ''),
        },
      });
      expect(code).toBe(2);
      expect(flat(stdout)).toContain(words);
      expect(everything(folder)).toEqual(before);
    },
  );
});

describe.concurrent('what earlier guides ask', () => {
  const APP = {
    'package.json': `${JSON.stringify({ name: 'shop', dependencies: { '@strapi/strapi': '4.3.9' } })}\n`,
    'config/server.js': "module.exports = ({ env }) => ({ app: { keys: env.array('APP_KEYS') } });\n",
    'config/admin.js':
      "module.exports = ({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') }, apiToken: { salt: env('API_TOKEN_SALT') } });\n",
    '.env': 'APP_KEYS=a,b\nADMIN_JWT_SECRET=c\nAPI_TOKEN_SALT=d\n',
  };
  const warned = async (changes: Changes): Promise<readonly string[]> => {
    const folder = writeFiles(APP);
    change(folder, changes);
    const { stdout } = await uplift(folder, ['plan', '--to', '4.4.7', '--offline', '--json']);
    const { problems } = JSON.parse(stdout) as { problems: { check: string; message: string }[] };
    return problems.flatMap(({ check, message }) => (check === 'earlier-guides' ? [message] : []));
  };

  test('is told where it is left to do, for the upgrade does not do it', async ({ expect }) => {
    const middlewares = "module.exports = ['strapi::errors', 'strapi::body', 'strapi::session'];\n";
    const changes = {
      'config/middlewares.js': middlewares,
      'config/server.js': 'module.exports = () => ({});\n',
      '.env': APP['.env'].replace(/^API.*\n/m, ''),
    };
    const [message = ''] = await warned(changes);
    expect(message).toContain('The guides up to 4.3.9 are not a part of this upgrade');
    expect(message).toMatch(/: 4\.0\.6\/add-app-keys, a value for API_TOKEN_SALT\.$/);
  });

  test('is no word of where it was done, or where there is no .env', async ({ expect }) => {
    const middlewares = "module.exports = ['strapi::errors', 'strapi::body', 'strapi::session'];\n";
    expect(await warned({ 'config/middlewares.js': middlewares })).toEqual([]);
    expect(await warned({ 'config/middlewares.js': middlewares, '.env': null })).toEqual([]);
  });
});
