import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { type Changes, change, PROJECTS } from './cli/copy-project.ts';
import { readReport } from './cli/read-report.ts';
import { uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, readIn } from './cli/tree.ts';

const COMPLETE = join(PROJECTS, 'portal-4.2-ts-to-4.25', 'output');
const FIX = ['check', '--fix', '--yes', '--offline', '--skip', 'server-stopped'];

const ENV = readIn(COMPLETE, '.env').replace('<16 random bytes>', 'qS4vW8yB1eH5kN9rU2xA6g==');

/** A 4.25.24 project to which every guide has been applied, with its secrets; the install would leave no old lock file. */
function completeProject(changes: Changes = {}): string {
  const folder = tempFolder();
  cpSync(COMPLETE, folder, { recursive: true });
  change(folder, { '.env': ENV, 'package-lock.json': null });
  change(folder, changes);
  return folder;
}

/** A file of the project with one piece of it in other words. */
const edited = (path: string, from: string, to: string): Changes => {
  const text = path === '.env' ? ENV : readIn(COMPLETE, path);
  if (text.split(from).length !== 2) throw new Error(`${path} has not one ${JSON.stringify(from)}.`);
  return { [path]: text.replace(from, to) };
};
const adminWith = (from: string, to: string): Changes => edited('config/admin.ts', from, to);
const manifestWith = (from: string, to: string): Changes => edited('package.json', from, to);
const withoutVariable = (name: string): Changes => ({
  '.env': ENV.replace(new RegExp(`^${name}=.*\n`, 'm'), ''),
});

type Finding = `${string} ${string}`;

/** What is broken, how, and the step and file of every finding. */
const ROWS: readonly (readonly [string, Changes, ...Finding[]])[] = [
  [
    'auth.secret is missing',
    adminWith('\tauth: {\n\t\tsecret: env("ADMIN_JWT_SECRET"),\n\t},\n', ''),
    '4.1.8/add-admin-auth-secret config/admin.ts',
  ],
  [
    'auth.secret falls back to a literal',
    adminWith('env("ADMIN_JWT_SECRET")', 'env("ADMIN_JWT_SECRET", "0f1e2d3c4b5a")'),
    '4.1.8/add-admin-auth-secret config/admin.ts',
  ],
  [
    'auth.secret is a literal',
    adminWith('env("ADMIN_JWT_SECRET")', '"Jd5gM1hT7yU3iO9pE2rS6a=="'),
    '4.1.8/add-admin-auth-secret config/admin.ts',
  ],
  [
    'apiToken.salt is missing',
    adminWith('\tapiToken: {\n\t\tsalt: env("API_TOKEN_SALT"),\n\t},\n', ''),
    '4.1.8/add-api-token-salt config/admin.ts',
  ],
  [
    'apiToken.salt falls back to a literal',
    adminWith('env("API_TOKEN_SALT")', 'env("API_TOKEN_SALT", "0f1e2d3c4b5a")'),
    '4.1.8/add-api-token-salt config/admin.ts',
  ],
  [
    'transfer.token.salt is missing',
    adminWith('\ttransfer: {\n\t\ttoken: {\n\t\t\tsalt: env("TRANSFER_TOKEN_SALT"),\n\t\t},\n\t},\n', ''),
    '4.7.0/add-transfer-token-salt config/admin.ts',
  ],
  [
    'transfer.token.salt falls back to a literal',
    adminWith('env("TRANSFER_TOKEN_SALT")', 'env("TRANSFER_TOKEN_SALT", "0f1e2d3c4b5a")'),
    '4.7.0/add-transfer-token-salt config/admin.ts',
  ],
  [
    'app.keys is missing',
    edited('config/server.ts', '\t\tapp: {\n\t\t\tkeys: env.array("APP_KEYS"),\n\t\t},\n', ''),
    '4.0.6/add-app-keys config/server.ts',
  ],
  [
    'app.keys falls back to literals',
    edited('config/server.ts', 'env.array("APP_KEYS")', 'env.array("APP_KEYS", ["0f1e2d", "3c4b5a"])'),
    '4.0.6/add-app-keys config/server.ts',
  ],
  [
    'jwtSecret falls back to a literal',
    edited('config/plugins.ts', 'env("JWT_SECRET")', 'env("JWT_SECRET", "0f1e2d3c4b5a")'),
    '4.1.8/add-users-permissions-secret config/plugins.ts',
  ],
  [
    'the logger is not first',
    edited(
      'config/middlewares.ts',
      '\t{\n\t\tname: "strapi::logger",\n\t\tconfig: { level: "http" }, // see the runbook\n\t},\n\t"strapi::errors",\n',
      '\t"strapi::errors",\n\t"strapi::logger",\n',
    ),
    '4.15.5/move-logger-first config/middlewares.ts',
  ],
  [
    'the session is missing',
    edited('config/middlewares.ts', '\t"strapi::session",\n', ''),
    '4.0.6/add-session-middleware config/middlewares.ts',
  ],
  [
    'the path of SQLite leads into dist',
    edited('config/database.ts', '"..", "..", ', '"..", '),
    '4.3.0/add-folder-to-sqlite-path config/database.ts',
  ],
  ...['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'JWT_SECRET', 'TRANSFER_TOKEN_SALT'].map(
    (variable) => [`${variable} is not in .env`, withoutVariable(variable), 'secrets .env'] as const,
  ),
  [
    'one package is behind',
    manifestWith('"@strapi/plugin-i18n": "~4.25.24"', '"@strapi/plugin-i18n": "4.24.5"'),
    'dependencies package.json',
  ],
  [
    'one package is ahead',
    manifestWith('"@strapi/plugin-i18n": "~4.25.24"', '"@strapi/plugin-i18n": "4.26.1"'),
    'dependencies package.json',
  ],
  [
    'a local plugin is behind',
    edited('src/plugins/badges/package.json', '"4.25.24"', '"4.2.3"'),
    'dependencies src/plugins/badges/package.json',
  ],
  [
    'sqlite3 is there besides',
    manifestWith('"better-sqlite3": "8.6.0"', '"better-sqlite3": "8.6.0",\n    "sqlite3": "5.0.2"'),
    '4.3.8/use-better-sqlite3 package.json',
  ],
  [
    'sqlite3 is there instead',
    manifestWith('"better-sqlite3": "8.6.0"', '"sqlite3": "5.0.2"'),
    '4.3.8/use-better-sqlite3 package.json',
  ],
  [
    'a package of the admin panel is not declared',
    manifestWith('    "react-dom": "^18.0.0",\n', ''),
    '4.18.0/declare-admin-peers package.json',
  ],
  [
    'engines.node lets in an older Node.js',
    manifestWith('"node": ">=18.0.0 <=20.x.x"', '"node": ">=14.19.1 <=16.x.x"'),
    'dependencies package.json',
  ],
  ['.nvmrc names an older Node.js', { '.nvmrc': 'v16\n' }, '4.15.0/set-node-version .nvmrc'],
];

describe.concurrent('a project at 4.25', () => {
  test('that has every guide behind it is left alone', async ({ expect }) => {
    const folder = completeProject();
    const before = everything(folder);
    const { code, stdout, output } = await uplift(folder, ['check']);
    expect(code, output).toBe(0);
    expect(stdout).toContain('Nothing is left to do.');
    const upgrade = ['upgrade', '--to', '4.25.24', '--yes', '--offline', '--skip', 'server-stopped'];
    const again = await uplift(folder, upgrade);
    expect(again.code, again.output).toBe(0);
    expect(again.stdout).toContain('Nothing to change.');
    expect(everything(folder)).toEqual(before);
  });

  test('reads JWT_SECRET without being told, so that config/plugins may be as the generator writes it', async ({
    expect,
  }) => {
    for (const text of [null, 'export default () => ({});\n']) {
      const folder = completeProject({ 'config/plugins.ts': text });
      const { code, output } = await uplift(folder, ['check']);
      expect(code, output).toBe(0);
      change(folder, withoutVariable('JWT_SECRET'));
      expect(findingsOf(await uplift(folder, ['check', '--json']))).toEqual(['secrets .env']);
    }
  });

  test.for(ROWS)('is found where %s', async ([, changes, ...findings], { expect }) => {
    const folder = completeProject(changes);
    const before = everything(folder);
    const ran = await uplift(folder, ['check', '--json']);
    expect(ran.code, ran.output).toBe(1);
    expect(findingsOf(ran)).toEqual(findings);
    expect(everything(folder)).toEqual(before);
  });

  test('is made whole again by --fix', async ({ expect }) => {
    const broken = ROWS.filter(([name]) => /literal|first|session|dist|behind|instead|engines/.test(name));
    const merged = new Map<string, string>();
    // One of several rows about the same file has to do.
    for (const [, changes] of broken)
      for (const [path, text] of Object.entries(changes)) if (text !== null) merged.set(path, text);
    const folder = completeProject(Object.fromEntries(merged));
    const fixed = await uplift(folder, FIX);
    expect(fixed.code, fixed.output).toBe(0);
    const { code, output } = await uplift(folder, ['check']);
    expect(code, output).toBe(0);
  });

  test('keeps the literal in use where there is no .env yet', async ({ expect }) => {
    const literal = adminWith('env("API_TOKEN_SALT")', 'env("API_TOKEN_SALT", "0f1e2d3c4b5a")');
    const folder = completeProject({ ...literal, '.env': null });
    expect(findingsOf(await uplift(folder, ['check', '--json']))).toEqual([
      '4.1.8/add-api-token-salt config/admin.ts',
      'secrets .env',
    ]);
    const { code, output } = await uplift(folder, FIX);
    expect(code, output).toBe(0);
    expect(readIn(folder, '.env')).toBe('API_TOKEN_SALT=0f1e2d3c4b5a\n');
    expect(readIn(folder, 'config/admin.ts')).toBe(readIn(COMPLETE, 'config/admin.ts'));
  });
});

/** Step and file of everything that is not as it should be. */
function findingsOf(ran: Parameters<typeof readReport>[0]): string[] {
  return (readReport(ran).plan?.steps ?? []).flatMap((step) => {
    if (step.kind === 'manual') return step.level === 'todo' ? [`${step.id} ${step.title}`] : [];
    if (step.kind === 'edit')
      return step.files
        .filter(({ kind }) => kind === 'changed' || kind === 'needs-you')
        .map(({ path }) => `${step.id} ${path}`);
    if (step.kind !== 'secrets') return [];
    return step.files
      .filter(({ decisions }) => decisions.some(({ kind }) => kind === 'changed' || kind === 'needs-you'))
      .map(({ path }) => `${step.id} ${path}`);
  });
}
