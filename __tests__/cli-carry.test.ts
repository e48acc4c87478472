import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { envValues } from '../src/ast/env-text.ts';
import { type Changes, change } from './cli/copy-project.ts';
import { flat } from './cli/flat.ts';
import { uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, readIn, textsIn, treeOf } from './cli/tree.ts';
import { writeFiles } from './cli/write-files.ts';

const COMMON = ['--offline', '--skip', 'server-stopped'];
const TO_4_1_8 = ['upgrade', '--to', '4.1.8', '--yes', '--no-install', ...COMMON];
const PLAN_4_1_8 = ['plan', '--to', '4.1.8', ...COMMON];

/** Live where `.env` does not have the variable, dead where it does, and of the time of Strapi 3. */
const LITERALS = ['keyOne of mine', 'keyTwo#b', 'deadAdminLiteral', "liveSalt'9", 'formerJwtLiteral'];

const APP = {
  'package.json': `${JSON.stringify(
    {
      name: 'shop',
      scripts: { build: 'strapi build' },
      dependencies: { '@strapi/strapi': '4.0.2', '@strapi/plugin-users-permissions': '4.0.2' },
    },
    null,
    2,
  )}\n`,
  'config/server.js': `module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  app: {
    keys: env.array('APP_KEYS', [
      'keyOne of mine', // signs
      'keyTwo#b',
    ]),
  },
});
`,
  'config/admin.js': `module.exports = ({ env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET', 'deadAdminLiteral') },
  apiToken: { salt: process.env.API_TOKEN_SALT || 'liveSalt\\'9' },
});
`,
  'src/extensions/users-permissions/config/jwt.js':
    "module.exports = { jwtSecret: process.env.JWT_SECRET || 'formerJwtLiteral' };\n",
  '.env': 'HOST=0.0.0.0\nADMIN_JWT_SECRET=the-one-in-use',
} as const;

const app = (changes: Changes = {}): string => {
  const folder = writeFiles(APP);
  change(folder, changes);
  return folder;
};

describe.concurrent('secrets that stand in the code', () => {
  test('go to .env as they are, and undo takes everything back', async ({ expect }) => {
    const folder = app();
    const before = treeOf(folder);
    await uplift(folder, TO_4_1_8);
    expect(readIn(folder, '.env')).toBe(
      [
        'HOST=0.0.0.0',
        'ADMIN_JWT_SECRET=the-one-in-use',
        'APP_KEYS="keyOne of mine,keyTwo#b"',
        "API_TOKEN_SALT=liveSalt'9",
        'JWT_SECRET=formerJwtLiteral',
      ].join('\n'),
    );
    expect(readIn(folder, 'config/server.js')).toContain("keys: env.array('APP_KEYS'),\n");
    expect(readIn(folder, 'config/admin.js')).toContain("secret: env('ADMIN_JWT_SECRET') }");
    expect(readIn(folder, 'config/admin.js')).toContain('salt: process.env.API_TOKEN_SALT }');
    expect(readIn(folder, 'config/plugins.js')).toContain("jwtSecret: env('JWT_SECRET')");
    const again = await uplift(folder, [...TO_4_1_8, '--from', '4.0.2']);
    expect(flat(again.stdout)).toContain('Nothing to change.');
    await uplift(folder, ['undo', '--yes']);
    expect(withoutJournal(treeOf(folder))).toEqual(before);
  });

  test('stand in no output, report, plan or journal', async ({ expect }) => {
    const folder = app();
    const reports = tempFolder();
    const outputs: string[] = [];
    const run = async (args: readonly string[]): Promise<void> => {
      outputs.push((await uplift(folder, args)).output);
    };
    const kinds = ['json', 'jsonl', 'html', 'markdown', 'sarif', 'github'].flatMap((kind) => [
      '--report',
      `${kind}=${join(reports, kind)}`,
    ]);
    await run([...PLAN_4_1_8, ...kinds]);
    await run([...PLAN_4_1_8, '--json']);
    await run([...TO_4_1_8, ...kinds]);
    const texts = [
      ...outputs,
      textsIn(reports),
      ...Object.entries(everything(folder)).flatMap(([path, text]) =>
        path.startsWith('.strapi-uplift') ? [text] : [],
      ),
    ];
    await run(['undo', '--yes', '--json']);
    // A literal may be written with an escape, and what is in a document is escaped once more.
    const words = [...LITERALS.filter((literal) => !literal.includes("'")), 'liveSalt', 'the-one-in-use'];
    expect(words.filter((word) => [...texts, ...outputs].some((text) => text.includes(word)))).toEqual([]);
    expect(texts.length).toBeGreaterThan(5);
  });

  test('are carried by a stored plan, and only while the files are as they were', async ({ expect }) => {
    const folder = app();
    const { stdout } = await uplift(folder, [...PLAN_4_1_8, '--no-install', '--json']);
    const file = join(tempFolder(), 'plan.json');
    writeFileSync(file, stdout);
    const without = APP['.env'].replace(/\nADMIN_JWT_SECRET=.*/, '');
    change(folder, { '.env': without });
    // Without the variable the literal that was dead is alive.
    const refused = await uplift(folder, ['upgrade', '--plan', file, '--yes', '--offline', '--allow-dirty']);
    expect(refused.code).toBe(2);
    expect(flat(refused.output)).toContain('The project has changed since the plan was made: .env.');
    change(folder, { '.env': APP['.env'] });
    const former = 'src/extensions/users-permissions/config/jwt.js';
    change(folder, { [former]: "module.exports = { jwtSecret: 'another' };\n" });
    expect((await uplift(folder, ['upgrade', '--plan', file, '--yes', '--offline'])).code).toBe(2);
    change(folder, { [former]: APP[former] });
    await uplift(folder, ['upgrade', '--plan', file, '--yes', '--offline']);
    expect(envValues(readIn(folder, '.env')).get('APP_KEYS')).toBe('keyOne of mine,keyTwo#b');
  });

  test('stay where they are when .env is left out', async ({ expect }) => {
    const folder = app();
    await uplift(folder, [...TO_4_1_8, '--skip', 'secrets']);
    for (const path of ['config/server.js', 'config/admin.js', '.env'] as const)
      expect(readIn(folder, path)).toBe(APP[path]);
    await uplift(folder, [...TO_4_1_8, '--from', '4.0.2', '--only', '4.1.8/add-api-token-salt']);
    expect(readIn(folder, 'config/admin.js')).toBe(APP['config/admin.js']);
  });

  test('that cannot be written into .env need you, and nothing is half done', async ({ expect }) => {
    const server =
      "module.exports = ({ env }) => ({ app: { keys: env.array('APP_KEYS', ['a,b', 'c']) } });\n";
    const folder = app({ 'config/server.js': server });
    const { stdout, code } = await uplift(folder, TO_4_1_8);
    expect(code).toBe(1);
    expect(flat(stdout)).toContain('a list in one variable cannot hold exactly');
    expect(readIn(folder, 'config/server.js')).toBe(server);
    expect(envValues(readIn(folder, '.env')).has('APP_KEYS')).toBe(false);
  });

  test('that everybody knows are replaced where they sign, and kept where they are salts', async ({
    expect,
  }) => {
    const folder = app({
      'config/server.js':
        "module.exports = ({ env }) => ({ app: { keys: env.array('APP_KEYS', ['testKey1', 'testKey2']) } });\n",
      'config/admin.js':
        "module.exports = ({ env }) => ({ auth: { secret: 'example-secret' }, apiToken: { salt: env('API_TOKEN_SALT', 'tobemodified') } });\n",
      '.env': 'HOST=x\n',
    });
    const before = treeOf(folder);
    const { stdout } = await uplift(folder, TO_4_1_8);
    const values = envValues(readIn(folder, '.env'));
    expect(values.get('APP_KEYS')?.split(',').map(bytesOf)).toEqual([16, 16, 16, 16]);
    expect(bytesOf(values.get('ADMIN_JWT_SECRET') ?? '')).toBe(64);
    expect(values.get('API_TOKEN_SALT')).toBe('tobemodified');
    expect(flat(stdout)).toContain('Every session is dropped.');
    expect(flat(stdout)).toContain('Every administrator is logged out.');
    expect(flat(stdout)).toContain('Every API token becomes invalid.');
    await uplift(folder, ['undo', '--yes']);
    expect(withoutJournal(treeOf(folder))).toEqual(before);
  });

  test('are asked for only where the plugin is there', async ({ expect }) => {
    const manifest = APP['package.json'].replace(/,\s*"@strapi\/plugin-users-permissions": "4.0.2"/, '');
    const folder = app({ 'package.json': manifest });
    const { stdout } = await uplift(folder, TO_4_1_8);
    expect(stdout).not.toContain('config/plugins.js');
    expect(envValues(readIn(folder, '.env')).has('JWT_SECRET')).toBe(false);
  });
});

describe.concurrent('what cannot be followed', () => {
  test('keeps the value that it may have: none is made up for a variable that projects had before', async ({
    expect,
  }) => {
    const folder = app({
      'config/admin.js':
        "const shared = require('./shared/admin');\nmodule.exports = ({ env }) => ({ ...shared(env) });\n",
      'config/shared/admin.js':
        "module.exports = (env) => ({ apiToken: { salt: env('API_TOKEN_SALT', 'somewhere-else') } });\n",
    });
    const { code } = await uplift(folder, TO_4_1_8);
    expect(code).toBe(1);
    expect(envValues(readIn(folder, '.env')).has('API_TOKEN_SALT')).toBe(false);
  });
});

describe.concurrent('undo, when .env was changed since', () => {
  test('leaves everything, by force too, where a value is gone', async ({ expect }) => {
    const folder = app();
    await uplift(folder, TO_4_1_8);
    change(folder, { '.env': readIn(folder, '.env').replace('the-one-in-use', 'a-new-one') });
    const after = withoutJournal(treeOf(folder));
    const refused = await uplift(folder, ['undo', '--yes']);
    expect(refused.code).not.toBe(0);
    expect(withoutJournal(treeOf(folder))).toEqual(after);
    const forced = await uplift(folder, ['undo', '--yes', '--force']);
    expect(flat(forced.output)).toContain(
      '.env no longer has the values of ADMIN_JWT_SECRET, API_TOKEN_SALT that the run left there',
    );
    // What goes on reading the variables keeps them.
    expect(readIn(folder, 'config/admin.js')).toContain("env('ADMIN_JWT_SECRET')");
    expect(readIn(folder, '.env')).toContain("API_TOKEN_SALT=liveSalt'9");
  });

  test('takes everything back by force where only other lines differ', async ({ expect }) => {
    const folder = app();
    await uplift(folder, TO_4_1_8);
    change(folder, { '.env': readIn(folder, '.env').replace('HOST=0.0.0.0', 'HOST=127.0.0.1') });
    await uplift(folder, ['undo', '--yes', '--force']);
    for (const path of ['config/server.js', 'config/admin.js'] as const)
      expect(readIn(folder, path)).toBe(APP[path]);
    expect(readIn(folder, '.env')).toBe(APP['.env'].replace('HOST=0.0.0.0', 'HOST=127.0.0.1'));
  });
});

function bytesOf(value: string): number {
  return Buffer.from(value, 'base64').length;
}

function withoutJournal(tree: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith('.strapi-uplift')));
}

test('the journal holds what it needs and no more', async ({ expect }) => {
  const folder = app();
  await uplift(folder, TO_4_1_8);
  const path = Object.keys(everything(folder)).find((name) => name.endsWith('journal.json')) ?? '';
  const journal = readFileSync(join(folder, path), 'utf8');
  const { files } = JSON.parse(journal) as { files: { path: string; seal?: { variables: string[] } }[] };
  expect(files.flatMap(({ path, seal }) => (seal ? [[path, seal.variables]] : []))).toEqual([
    ['config/server.js', ['APP_KEYS']],
    ['config/admin.js', ['ADMIN_JWT_SECRET', 'API_TOKEN_SALT']],
  ]);
  expect(journal).not.toContain('keyOne');
});
