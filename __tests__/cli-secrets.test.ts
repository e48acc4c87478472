import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { envValues } from '../src/ast/env-text.ts';
import { type Changes, change, commitProject, copyProject, type Sample } from './cli/copy-project.ts';
import { flat } from './cli/flat.ts';
import { git } from './cli/git.ts';
import { PLAN_3_1, PLAN_4_7, TO_3_1, TO_4_7, uplift } from './cli/run-cli.ts';
import { everything, readIn } from './cli/tree.ts';

const GUIDES = [
  { sample: 'blog-3.0', variable: 'ADMIN_JWT_SECRET', bytes: 64, plan: PLAN_3_1, upgrade: TO_3_1 },
  {
    sample: 'restaurants-4.6-ts',
    variable: 'TRANSFER_TOKEN_SALT',
    bytes: 16,
    plan: PLAN_4_7,
    upgrade: TO_4_7,
  },
] as const satisfies readonly { sample: Sample; [key: string]: unknown }[];

describe.concurrent.for(GUIDES)('$variable', ({ sample, variable, bytes, plan, upgrade }) => {
  test('gets $bytes random bytes in base64, others in every project', async ({ expect }) => {
    const folders = [copyProject(sample), copyProject(sample)];
    const values: string[] = [];
    for (const folder of folders) {
      await uplift(folder, upgrade);
      const value = secretIn(folder, variable);
      expect(Buffer.from(value, 'base64')).toHaveLength(bytes);
      expect(Buffer.from(value, 'base64').toString('base64')).toBe(value);
      values.push(value);
    }
    expect(values[0]).not.toBe(values[1]);
  });

  test('stands in .env and nowhere else: not in a report, the journal, another file or the next plan', async ({
    expect,
  }) => {
    const folder = copyProject(sample);
    const runs = [
      await uplift(folder, upgrade),
      await uplift(folder, plan),
      await uplift(folder, [...plan, '--json']),
      await uplift(folder, [...upgrade, '--from', sample === 'blog-3.0' ? '3.0.6' : '4.6.1', '--json']),
      await uplift(folder, ['check', '--json']),
    ];
    const value = secretIn(folder, variable);
    const undone = await uplift(folder, ['undo', '--yes', '--json']);
    for (const { output } of [...runs, undone]) expect(holds(output, value)).toBe(false);
    const again = copyProject(sample);
    await uplift(again, upgrade);
    const secret = secretIn(again, variable);
    const found = Object.entries(everything(again)).filter(([, text]) => holds(text, secret));
    expect(found.map(([path]) => path)).toEqual(['.env']);
    expect(readIn(again, '.env.example')).toContain(`${variable}=tobemodified`);
  });

  test('that has a value already keeps it, and the value is not shown', async ({ expect }) => {
    const mine = 'u8WfTn3kQz0PlY5rVx2LbA==';
    const folder = copyProject(sample);
    const env = `${readIn(folder, '.env').trimEnd()}\n${variable}=${mine}`;
    change(folder, { '.env': env });
    const { stdout, output } = await uplift(folder, upgrade);
    expect(readIn(folder, '.env')).toBe(env);
    expect(flat(stdout)).toContain(`= .env \`${variable}\` has a value already.`);
    expect(output).not.toContain(mine);
  });

  test('that is empty is filled in place, and undo empties it again', async ({ expect }) => {
    const folder = copyProject(sample);
    const env = `A=1\n${variable}=\n# the end`;
    change(folder, { '.env': env });
    await uplift(folder, upgrade);
    const [first, second, third] = readIn(folder, '.env').split('\n');
    expect([first, third]).toEqual(['A=1', '# the end']);
    expect(second?.startsWith(`${variable}=`)).toBe(true);
    expect(Buffer.from(secretIn(folder, variable), 'base64')).toHaveLength(bytes);
    await uplift(folder, ['undo', '--yes']);
    expect(readIn(folder, '.env')).toBe(env);
  });
});

describe.concurrent('.env', () => {
  test('is created for its owner only', async ({ expect }) => {
    const folder = copyProject('menus-4.6-environments');
    const { stdout } = await uplift(folder, TO_4_7);
    expect(flat(stdout)).toContain('.env does not exist yet: it is created, readable by its owner only.');
    if (process.platform !== 'win32') expect(lstatSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
  });

  test('keeps the other values out of every output and of the journal', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const values = readIn(folder, '.env').match(/[A-Za-z0-9+/]{22}==/g) ?? [];
    expect(values.length).toBe(5);
    const outputs = [
      await uplift(folder, PLAN_4_7),
      await uplift(folder, [...PLAN_4_7, '--json']),
      await uplift(folder, TO_4_7),
    ].map(({ output }) => output);
    const journal = Object.entries(everything(folder))
      .filter(([path]) => path.startsWith('.strapi-uplift'))
      .map(([, text]) => text);
    for (const text of [...outputs, ...journal])
      expect(values.filter((value) => holds(text, value))).toEqual([]);
  });

  test('get their values with the whole of their guide, and with no other', async ({ expect }) => {
    const added = async (...words: readonly string[]): Promise<string | undefined> => {
      const folder = copyProject('restaurants-4.6-ts');
      await uplift(folder, [...TO_4_7, ...words]);
      return envValues(readIn(folder, '.env')).get('TRANSFER_TOKEN_SALT');
    };
    expect(await added('--only', '4.7.0')).toHaveLength(24);
    expect(await added('--only', '4.7.0', '--skip', 'secrets')).toBeUndefined();
    expect(await added('--only', 'dependencies')).toBeUndefined();
  });

  test('are asked for in every environment by the names that the config has for them', async ({ expect }) => {
    const folder = copyProject('menus-4.6-environments', {
      'config/admin.js':
        "module.exports = ({ env }) => ({ transfer: { token: { salt: env('CMS_SALT') } } });\n",
    });
    const { stdout } = await uplift(folder, PLAN_4_7);
    expect(flat(stdout)).toContain('Set CMS_SALT in every environment');
  });

  test('that git tracks is a loud warning, in the plan and in the document', async ({ expect }) => {
    const folder = commitProject('blog-3.0', { '.gitignore': 'node_modules\n' });
    expect(git(folder, 'ls-files')).toContain('.env\n');
    const { stdout } = await uplift(folder, PLAN_3_1);
    expect(flat(stdout)).toContain('! git tracks .env: every secret in it is in the history');
    const { stdout: json } = await uplift(folder, [...PLAN_3_1, '--json']);
    expect(json).toContain('git tracks .env');
  });

  test('that git does not ignore is a loud warning, also when it is created', async ({ expect }) => {
    const folder = commitProject('menus-4.6-environments', { '.gitignore': 'node_modules\n' });
    const { stdout } = await uplift(folder, PLAN_4_7);
    expect(flat(stdout)).toContain(
      '! git does not ignore .env: the next commit can publish every secret in it.',
    );
  });

  test('that git ignores is nothing to warn of', async ({ expect }) => {
    const folder = commitProject('blog-3.0');
    const { stdout } = await uplift(folder, PLAN_3_1);
    expect(stdout).not.toContain('git');
  });
});

describe.concurrent('two secrets', () => {
  const jwt = "module.exports = { jwtSecret: process.env.JWT_SECRET || 'other' };\n";
  const server = (variable: string) =>
    `module.exports = ({ env }) => ({ admin: { auth: { secret: env('${variable}') } } });\n`;
  const cases: readonly (readonly [string, Changes, string])[] = [
    [
      'the same value',
      { '.env': 'ADMIN_JWT_SECRET=same-value\nJWT_SECRET=same-value\n' },
      'have the same value',
    ],
    [
      'one variable',
      { '.env': 'JWT_SECRET=some-value\n', 'config/server.js': server('JWT_SECRET') },
      'are both read from `JWT_SECRET`',
    ],
  ];

  test.for(cases)('with %s are reported, without the value', async ([, changes, words], { expect }) => {
    const folder = copyProject('blog-3.0', {
      'extensions/users-permissions/config/jwt.js': jwt,
      'config/server.js': server('ADMIN_JWT_SECRET'),
      ...changes,
    });
    const { stdout, output } = await uplift(folder, PLAN_3_1);
    expect(flat(stdout)).toContain(`administrators and of the Users & Permissions plugin ${words}`);
    expect(output).not.toMatch(/same-value|some-value/);
  });

  test('that differ are not', async ({ expect }) => {
    const folder = copyProject('blog-3.0', { '.env': 'ADMIN_JWT_SECRET=one\nJWT_SECRET=two\n' });
    const { stdout } = await uplift(folder, PLAN_3_1);
    expect(stdout).not.toContain('have the same value');
  });
});

describe.concurrent('a secret in the code', () => {
  test('is in use and stays: nothing is generated, the risk is told, the value is not', async ({
    expect,
  }) => {
    const folder = copyProject('blog-3.0', {
      'config/server.js':
        "module.exports = ({ env }) => ({\n  admin: { auth: { secret: env('ADMIN_JWT_SECRET', 'hard-coded-one') } },\n});\n",
    });
    const env = readIn(folder, '.env');
    const { stdout, output } = await uplift(folder, TO_3_1);
    expect(readIn(folder, '.env')).toBe(env);
    expect(flat(stdout)).toContain('`ADMIN_JWT_SECRET` falls back to a literal in the code.');
    expect(output).not.toContain('hard-coded-one');
  });

  test('is masked in the diff around a change', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts', {
      'config/admin.ts':
        "export default ({ env }) => ({\n  auth: {\n    secret: 'hard-coded-one',\n  },\n  apiToken: { salt: env('API_TOKEN_SALT', 'hard-coded-two') },\n});\n",
    });
    const { stdout, output } = await uplift(folder, TO_4_7);
    expect(stdout).toContain("+      salt: env('TRANSFER_TOKEN_SALT'),");
    expect(output).not.toMatch(/hard-coded/);
    expect(readIn(folder, 'config/admin.ts')).toContain("secret: 'hard-coded-one',");
  });
});

function secretIn(folder: string, variable: string): string {
  const line = readIn(folder, '.env')
    .split('\n')
    .find((text) => text.startsWith(`${variable}=`));
  return (line ?? '').slice(variable.length + 1).trim();
}

/** As it is, or encoded once more. */
function holds(text: string, value: string): boolean {
  if (value.length < 20) throw new Error(`Too short to be looked for: ${value.length}`);
  const bytes = Buffer.from(value, 'base64');
  return [
    value,
    value.slice(0, 16),
    bytes.toString('hex'),
    Buffer.from(value).toString('base64').slice(0, 20),
  ].some((form) => text.includes(form));
}
