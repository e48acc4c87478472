import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type CodeAction,
  CodeActionResolveRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ExecuteCommandRequest,
  ExitNotification,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../src/ast/edits.ts';
import { plan as planSchema } from '../src/core/plan.ts';
import { change, copyProject, PROJECTS } from './cli/copy-project.ts';
import { maskSecrets } from './cli/mask-secrets.ts';
import { uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, readIn } from './cli/tree.ts';
import { loadTransform, root as repository } from './fixtures/load-transform.ts';
import { applyWorkspaceEdit } from './lsp/apply-workspace-edit.ts';
import { CAPABLE, fileIn, type LanguageClient, startClient, uriOf } from './lsp/language-client.ts';

/** config/admin.ts with what the guides before 4.7 have put there, and more. */
const adminWith = (more = ''): string =>
  `export default ({ env }) => ({\n  auth: { secret: env('ADMIN_JWT_SECRET') },\n  apiToken: { salt: env('API_TOKEN_SALT') },\n${more}});\n`;
const TRANSFER = "  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },\n";
const SALT = '4.7.0/add-transfer-token-salt';
const SECRET = '3.1.0/add-admin-auth-secret';
const GUIDE_3_1 =
  'https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.0.x-to-3.1.x.html';
const GUIDE_4_7 = 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.6.1-to-4.7.0';
const BUMP = 'bump-strapi-dependencies';

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const startOf = (diagnostics: readonly Diagnostic[]): Range => {
  const [first] = diagnostics;
  if (!first) throw new Error('There is no diagnostic.');
  return first.range;
};
/** The text that a diagnostic marks. */
const marked = (text: string, { range }: Pick<Diagnostic, 'range'>): string =>
  TextDocument.create('', '', 0, text).getText(range);

/** What a transform makes of a text, asked without a server. */
function transformed(id: string, path: string, source: string, options = {}): string {
  const outcome = loadTransform(id).inspect({ path, source }, options);
  if (outcome.kind !== 'changed') throw new Error(`${id} changes nothing: ${outcome.reason}`);
  return applyEdits(source, outcome.edits);
}

/** The text of an open file after an action. */
function textAfter({ edit }: CodeAction, client: LanguageClient, file: string): string | undefined {
  if (!edit) throw new Error('The action has no edit.');
  return applyWorkspaceEdit(edit, { [file]: client.text(file) })[file];
}

async function titled(actions: Promise<readonly CodeAction[]>, kind: string): Promise<CodeAction> {
  const found = (await actions).find((action) => action.kind === kind);
  if (!found) throw new Error(`No ${kind} is offered.`);
  return found;
}

/** Answers come in order, so that what a notification has set off is over when this is. */
async function settled(client: LanguageClient, file: string): Promise<void> {
  await client.connection.sendRequest('strapiUplift/status', { uri: uriOf(file) });
}

describe('what is shown of a file', () => {
  test('4.6: the step that the next guide asks for, where it would be done', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient();
    const file = fileIn(root, 'config/admin.ts');

    expect(await client.open(file)).toEqual([
      {
        range: { start: { line: 6, character: 2 }, end: { line: 6, character: 4 } },
        severity: 2,
        code: SALT,
        codeDescription: { href: GUIDE_4_7 },
        source: 'strapi-uplift',
        message:
          'Add transfer.token.salt to config/admin. Adds `transfer.token.salt`, read from TRANSFER_TOKEN_SALT.',
      },
    ]);
    expect(await client.open(fileIn(root, 'config/database.ts'))).toEqual([]);
    expect(await client.open(fileIn(root, '.env'))).toEqual([]);
  });

  test('3.0: config, plugin and translations, each with its own step', async () => {
    const root = copyProject('blog-3.0');
    const client = await startClient();
    const plugin = 'plugins/reading-list/admin/src';
    const config = fileIn(root, 'config/server.js');
    const index = fileIn(root, `${plugin}/index.js`);
    const translations = fileIn(root, `${plugin}/translations/en.json`);

    const shown = await client.open(config);
    expect(shown).toMatchObject([{ code: SECRET, codeDescription: { href: GUIDE_3_1 }, severity: 2 }]);
    expect(marked(client.text(config), shown[0] as Diagnostic)).toBe(
      "port: env.int('PORT', 1337), // behind nginx in production",
    );
    expect((await client.open(index))[0]).toMatchObject({ code: '3.1.0/add-plugin-menu-link', severity: 2 });
    // The label is asked for by the link that the index is to have; without it nothing shows the label.
    expect(await client.open(translations)).toEqual([]);
    await client.type(index, transformed('3.1.0/add-plugin-menu-link', index, client.text(index)));
    await settled(client, index);
    expect(codes(client.diagnostics(index))).toEqual([]);
    expect(codes(client.diagnostics(translations))).toEqual(['3.1.0/add-plugin-name-translation']);
  });

  test('unsaved text counts, not the one on the disk', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient();
    const file = fileIn(root, 'config/admin.ts');
    const needy = readIn(root, 'config/admin.ts');
    const done = transformed(SALT, file, needy);

    expect(codes(await client.open(file, done))).toEqual(['secrets']);
    expect(codes(await client.type(file, needy))).toEqual([SALT]);
    expect(codes(await client.type(file, `\n\n${needy}`))).toEqual([SALT]);
    expect(startOf(client.diagnostics(file)).start.line).toBe(8);
    expect(readIn(root, 'config/admin.ts')).toBe(needy);
  });

  test('a step that a project has left behind, as `check` finds it', async () => {
    const root = copyProject('restaurants-4.6-ts', {
      'package.json': '{ "name": "a", "dependencies": { "@strapi/strapi": "4.10.0" } }',
    });
    const client = await startClient();
    const file = fileIn(root, 'config/admin.ts');
    expect(codes(await client.open(file))).toEqual([SALT]);
    // It needs nothing for 4.10; the next guide leads to another version.
    expect(codes(await client.open(fileIn(root, 'package.json')))).toEqual([BUMP]);
  });

  test('package.json: every version that goes up, where it stands', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient({ targets: new Map([[root, '4.7.1']]) });
    const file = fileIn(root, 'package.json');

    const shown = await client.open(file);
    const text = client.text(file);
    const bumps = shown.filter(({ code }) => code === BUMP);
    expect(bumps.map((one) => marked(text, one))).toEqual(['4.6.1', '4.6.1', '4.6.1']);
    expect(bumps.map(({ range }) => range.start.line)).toEqual([13, 14, 15]);
    expect(bumps[0]?.message).toBe('Set the Strapi packages to one version: 4.6.1 → 4.7.1.');
    expect(bumps[0]?.codeDescription).toEqual({ href: GUIDE_4_7 });

    const fix = await titled(client.actions(file, bumps[1]?.range as Range), 'quickfix');
    const result = textAfter(fix, client, file) ?? '';
    expect(result).toBe(transformed(BUMP, file, text, { to: '4.7.1' }));
    expect(result.match(/"4\.7\.1"/g)).toHaveLength(3);
    expect(codes(await client.type(file, result))).toEqual([]);
  });

  test('text that cannot be parsed: the error, on its line', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient();
    const file = fileIn(root, 'config/admin.ts');
    const shown = await client.open(file, 'export default ({ env }) => ({\n  auth: {{,\n});\n');
    expect(shown).toMatchObject([{ severity: 1, range: { start: { line: 1 } } }]);
    expect(shown[0]?.message).toContain('Cannot be parsed: Unexpected token');

    const manifest = fileIn(root, 'package.json');
    const broken = await client.open(manifest, '{\n  "dependencies": { "@strapi/strapi": "4.6.1", }\n}\n');
    expect(broken).toMatchObject([{ severity: 1, code: BUMP, range: { start: { line: 1 } } }]);
    expect(codes(await client.type(manifest, readIn(root, 'package.json')))).toContain(BUMP);
    expect(codes(await client.type(file, readIn(root, 'config/admin.ts')))).toEqual([SALT]);
  });

  test('nothing for files outside of any Strapi app, and for what has no place on the disk', async () => {
    const folder = tempFolder();
    change(folder, { 'package.json': '{ "name": "web" }', 'config/admin.js': 'module.exports = {};\n' });
    const client = await startClient();
    expect(await client.open(fileIn(folder, 'config/admin.js'))).toEqual([]);
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'untitled:Untitled-1', languageId: 'javascript', version: 1, text: 'a' },
    });
    const uri = uriOf(fileIn(folder, 'config/admin.js'));
    expect(await client.connection.sendRequest('strapiUplift/status', { uri })).toBeNull();
    expect(client.logged).toEqual([]);
  });
});

describe('a secret without a value', () => {
  const files = { 'config/admin.ts': adminWith(TRANSFER) };

  test('is shown where the config reads it and in .env; its fix writes .env alone', async () => {
    const root = copyProject('restaurants-4.6-ts', files);
    const client = await startClient();
    const config = fileIn(root, 'config/admin.ts');
    const env = fileIn(root, '.env');

    const shown = await client.open(config);
    expect(shown).toMatchObject([{ code: 'secrets', severity: 2, codeDescription: { href: GUIDE_4_7 } }]);
    expect(marked(client.text(config), shown[0] as Diagnostic)).toBe("env('TRANSFER_TOKEN_SALT')");
    const inEnv = await client.open(env);
    expect(inEnv).toMatchObject([{ code: 'secrets' }]);
    expect(marked(client.text(env), inEnv[0] as Diagnostic)).toBe('HOST=0.0.0.0');

    const offered = await titled(client.actions(config, startOf(shown)), 'quickfix');
    // Nothing is made before the fix is taken.
    expect(offered.edit).toBeUndefined();
    const fix = await client.connection.sendRequest(CodeActionResolveRequest.type, offered);
    const written = applyWorkspaceEdit(fix.edit ?? {}, { [env]: client.text(env) });
    expect(Object.keys(written)).toEqual([env]);
    const added = (written[env] ?? '').slice(client.text(env).length);
    expect(written[env]).toBe(client.text(env) + added);
    const value = /^TRANSFER_TOKEN_SALT=(.+)\n$/.exec(added)?.[1];
    expect(Buffer.from(value ?? '', 'base64')).toHaveLength(16);
    const again = await client.connection.sendRequest(CodeActionResolveRequest.type, offered);
    expect(JSON.stringify(again)).not.toContain(value);
    expect(client.logged.join()).not.toContain(value);

    expect(await client.type(env, written[env] ?? '')).toEqual([]);
    await settled(client, config);
    expect(client.diagnostics(config)).toEqual([]);
  });

  test('makes .env where there is none, for a client that resolves nothing', async () => {
    const root = copyProject('restaurants-4.6-ts', { ...files, '.env': null });
    const client = await startClient({
      capabilities: { workspace: CAPABLE.workspace ?? {} },
      targets: new Map([[root, '4.7.0']]),
    });
    const file = fileIn(root, 'config/admin.ts');
    const shown = await client.open(file);
    expect(codes(shown)).toEqual(['secrets']);
    const fix = await titled(client.actions(file, startOf(shown)), 'quickfix');
    expect(fix.edit?.documentChanges?.[0]).toMatchObject({
      kind: 'create',
      uri: uriOf(fileIn(root, '.env')),
    });
    expect(applyWorkspaceEdit(fix.edit ?? {})[fileIn(root, '.env')]).toMatch(
      /^TRANSFER_TOKEN_SALT=\S{24}\n$/,
    );
  });

  test('is none of the file that does not read it yet', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient();
    expect(await client.open(fileIn(root, '.env'))).toEqual([]);
    expect(codes(await client.open(fileIn(root, 'config/admin.ts')))).toEqual([SALT]);
  });
});

describe('fixes', () => {
  test('the quick fix does to the text in the editor exactly what the transform does', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient();
    const file = fileIn(root, 'config/admin.ts');
    const text = `// unsaved\n${readIn(root, 'config/admin.ts')}`.replaceAll('\n', '\r\n');
    const shown = await client.open(file, text);

    const fix = await titled(client.actions(file, startOf(shown)), 'quickfix');
    expect(fix.diagnostics).toEqual(shown);
    expect(fix.edit?.documentChanges).toMatchObject([{ textDocument: { uri: uriOf(file), version: 1 } }]);
    const result = textAfter(fix, client, file) ?? '';
    expect(result).toBe(transformed(SALT, file, text));
    expect(codes(await client.type(file, result))).toEqual(['secrets']);
  });

  test('is offered on the line of the problem only, and not where other kinds are asked for', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient();
    const file = fileIn(root, 'config/admin.ts');
    await client.open(file);
    const elsewhere = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
    const kinds = async (range: Range, only?: string[]) =>
      (await client.actions(file, range, only)).map(({ kind }) => kind);
    const here = startOf(client.diagnostics(file));
    expect(await kinds(elsewhere, ['quickfix'])).toEqual([]);
    expect(await kinds(here, ['quickfix'])).toEqual(['quickfix', 'quickfix']);
    expect(await kinds(elsewhere)).toEqual([
      'source.fixAll.strapiUplift',
      'source.upgradeProject.strapiUplift',
    ]);
    expect(await kinds(here, ['source.fixAll'])).toEqual(['source.fixAll.strapiUplift']);
    expect(await kinds(here, ['refactor'])).toEqual([]);
  });

  test('all of a file in one edit', async () => {
    const root = copyProject('blog-3.0');
    const client = await startClient();
    const config = fileIn(root, 'config/server.js');
    await client.open(config);
    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const all = await titled(
      client.actions(config, nowhere, ['source.fixAll']),
      'source.fixAll.strapiUplift',
    );
    expect(textAfter(all, client, config)).toBe(transformed(SECRET, config, client.text(config)));

    // Nobody has asked for another version: what runs on every save leaves the versions alone.
    const manifest = fileIn(root, 'package.json');
    await client.open(manifest);
    expect(await client.actions(manifest, nowhere, ['source.fixAll'])).toEqual([]);
  });

  test('all of package.json where the user has named the version', async () => {
    const root = copyProject('blog-3.0');
    const client = await startClient({ targets: new Map([[root, '3.1.7']]) });
    const file = fileIn(root, 'package.json');
    await client.open(file);
    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const all = await titled(client.actions(file, nowhere, ['source.fixAll']), 'source.fixAll.strapiUplift');
    expect(textAfter(all, client, file)).toBe(transformed(BUMP, file, client.text(file), { to: '3.1.7' }));
  });
});

describe('the upgrade of the whole project', () => {
  test.each([
    ['blog-3.0', '3.1.7'],
    ['restaurants-4.6-ts', '4.7.1'],
    ['menus-4.6-environments', '4.7.1'],
    ['articles-3.0-windows', '3.1.7'],
  ] as const)('%s: the edits of the plan, to be confirmed, and nothing written', async (sample, to) => {
    const root = copyProject(sample);
    const before = everything(root);
    const client = await startClient({ targets: new Map([[root, to]]) });
    const file = fileIn(root, 'package.json');
    await client.open(file);
    const offered = await titled(
      client.actions(file, startOf(client.diagnostics(file)), ['source']),
      'source.upgradeProject.strapiUplift',
    );
    expect(offered.title).toBe(`Upgrade the whole project to Strapi ${to}…`);
    const { command = '', arguments: given = [] } = offered.command ?? {};
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given });

    const [{ edit, label } = { edit: {}, label: '' }] = client.applied;
    expect(label).toMatch(new RegExp(`^Upgrade from Strapi \\S+ to ${to}$`));
    expect(Object.values(edit.changeAnnotations ?? {})).toEqual([{ label, needsConfirmation: true }]);
    for (const change of edit.documentChanges ?? []) {
      const annotated = 'kind' in change ? [change] : change.edits;
      for (const one of annotated) expect(one).toHaveProperty('annotationId');
    }
    const written = applyWorkspaceEdit(edit);
    const { stdout } = await uplift(root, ['plan', '--to', to, '--offline', '--json']);
    const plan = planSchema.parse(JSON.parse(stdout));
    expect(Object.keys(written).sort()).toEqual(
      Object.keys(plan.files)
        .map((path) => fileIn(root, path))
        .sort(),
    );

    // The same program, writing: the files that the edit promises, but for the random values.
    expect(everything(root)).toEqual(before);
    const upgrade = ['upgrade', '--to', to, '--yes', '--offline', '--no-install', '--allow-dirty'];
    await uplift(root, [...upgrade, '--skip', 'server-stopped']);
    for (const path of Object.keys(plan.files)) {
      const old = before[path] === undefined ? '' : readFileSync(join(copyProject(sample), path), 'utf8');
      const now = written[fileIn(root, path)] ?? '';
      expect(maskSecrets(now, old), path).toBe(maskSecrets(readIn(root, path), old));
    }
  });

  test('an editor takes the byte order mark off a file: the edits fit what is left', async () => {
    const text = 'export default {};\n';
    const root = copyProject('restaurants-4.6-ts', { 'config/admin.ts': `\uFEFF${text}` });
    const client = await startClient();
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'strapiUplift.upgradeProject',
      arguments: [{ uri: uriOf(root) }],
    });
    const file = fileIn(root, 'config/admin.ts');
    const [{ edit } = { edit: {} }] = client.applied;
    expect(applyWorkspaceEdit(edit, { [file]: text })[file]).toBe(transformed(SALT, file, text));
  });

  test('takes what is open as it is in the editor', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient();
    const file = fileIn(root, 'config/admin.ts');
    const text = `// unsaved\n${readIn(root, 'config/admin.ts')}`;
    await client.open(file, text);
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'strapiUplift.upgradeProject',
      arguments: [{ uri: uriOf(root) }],
    });
    const [{ edit } = { edit: {} }] = client.applied;
    expect(applyWorkspaceEdit(edit, { [file]: text })[file]).toBe(transformed(SALT, file, text));
    expect(edit.documentChanges).toContainEqual(
      expect.objectContaining({ textDocument: { uri: uriOf(file), version: 1 } }),
    );
  });

  test('says so where there is nothing to do, and refuses what it does not understand', async () => {
    const folder = tempFolder();
    const client = await startClient();
    const run = (given: unknown[]) =>
      client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: 'strapiUplift.upgradeProject',
        arguments: given,
      });
    expect(await run([{ uri: uriOf(folder) }])).toBeNull();
    expect(client.messages).toEqual(['This is no part of a Strapi project whose version is known.']);
    await expect(run([])).rejects.toThrow('strapiUplift.upgradeProject takes { uri }.');
    expect(client.applied).toEqual([]);
  });
});

describe('the project around the files', () => {
  test('another target in the settings is shown at once', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const targets = new Map([[root, '4.6.2']]);
    const client = await startClient({ targets });
    const file = fileIn(root, 'config/admin.ts');
    expect(await client.open(file)).toEqual([]);
    targets.set(root, '4.7.1');
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await expect.poll(() => codes(client.diagnostics(file))).toEqual([SALT]);
    const status = { root, version: '4.6.1', target: '4.7.1' };
    const uri = uriOf(file);
    expect(await client.connection.sendRequest('strapiUplift/status', { uri })).toMatchObject(status);
    targets.set(root, '4.7.x');
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await expect.poll(() => codes(client.diagnostics(file))).toEqual([]);
    expect(client.messages).toEqual([expect.stringContaining('`4.7.x`, which is no exact version')]);
  });

  test('a client that cannot be asked sends its settings', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient({
      capabilities: {},
      initializationOptions: { strapiUplift: { target: '4.6.2' } },
    });
    const file = fileIn(root, 'config/admin.ts');
    expect(await client.open(file)).toEqual([]);
    const settings = { strapiUplift: { target: '4.7.1' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    await expect.poll(() => codes(client.diagnostics(file))).toEqual([SALT]);
    const fix = await titled(client.actions(file, startOf(client.diagnostics(file))), 'quickfix');
    expect(Object.keys(fix.edit?.changes ?? {})).toEqual([uriOf(file)]);
  });

  test('two roots of two majors, each with its own version', async () => {
    const [v3, v4] = [copyProject('blog-3.0'), copyProject('restaurants-4.6-ts')];
    const client = await startClient({ targets: new Map([[v4, '4.7.1']]) });
    const [server, admin] = [fileIn(v3, 'config/server.js'), fileIn(v4, 'config/admin.ts')];
    expect(codes(await client.open(server))).toEqual([SECRET]);
    expect(codes(await client.open(admin))).toEqual([SALT]);
    const status = (file: string) =>
      client.connection.sendRequest('strapiUplift/status', { uri: uriOf(file) });
    expect(await status(server)).toEqual({ root: v3, version: '3.0.6', target: '3.1.0', needed: 4 });
    expect(await status(admin)).toEqual({ root: v4, version: '4.6.1', target: '4.7.1', needed: 3 });
  });

  test('an app in a workspace, and a plugin in an app', async () => {
    const workspace = copyProject('city-guide-4.6-pnpm');
    const root = fileIn(workspace, 'apps/cms');
    change(root, {
      'src/plugins/map/package.json': '{ "peerDependencies": { "@strapi/strapi": "^4.0.0" } }',
      'src/plugins/map/server/index.js': 'module.exports = {};\n',
    });
    const client = await startClient();
    const file = fileIn(root, 'src/plugins/map/server/index.js');
    await client.open(file);
    expect(await client.connection.sendRequest('strapiUplift/status', { uri: uriOf(file) })).toMatchObject({
      root,
      version: '4.6.1',
    });
  });

  test('a version that changes on the disk is seen', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient({ targets: new Map([[root, '4.6.2']]) });
    const file = fileIn(root, 'config/admin.ts');
    expect(await client.open(file)).toEqual([]);
    const [watched] = client.registrations.filter(
      ({ method }) => method === 'workspace/didChangeWatchedFiles',
    );
    expect(JSON.stringify(watched?.registerOptions)).toContain('package-lock.json');

    const manifest = fileIn(root, 'package.json');
    writeFileSync(manifest, readIn(root, 'package.json').replaceAll('4.6.1', '4.7.0'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(manifest), type: 2 }],
    });
    await expect.poll(() => codes(client.diagnostics(file))).toEqual([SALT]);
  });

  test('a saved package.json is read again; one that is broken leaves the project what it was', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient({ targets: new Map([[root, '4.6.2']]) });
    const [file, manifest] = [fileIn(root, 'config/admin.ts'), fileIn(root, 'package.json')];
    await client.open(file);
    const text = readIn(root, 'package.json');
    await client.open(manifest);
    const broken = '{ "dependencies": { "@strapi/strapi" } }';
    await client.type(manifest, broken);
    writeFileSync(manifest, broken);
    await client.save(manifest);
    const uri = uriOf(file);
    expect(await client.connection.sendRequest('strapiUplift/status', { uri })).toMatchObject({
      version: '4.6.1',
    });
    expect(client.diagnostics(manifest)).toMatchObject([{ severity: 1, code: BUMP }]);

    await client.type(manifest, text.replaceAll('4.6.1', '4.7.0'));
    writeFileSync(manifest, client.text(manifest));
    await client.save(manifest);
    await expect.poll(() => codes(client.diagnostics(file))).toEqual([SALT]);
  });

  test('a new file is looked at once it is saved', async () => {
    const root = copyProject('restaurants-4.6-ts', { 'config/admin.ts': null });
    const client = await startClient();
    const file = fileIn(root, 'config/admin.ts');
    expect(await client.open(file, adminWith())).toEqual([]);
    const uri = uriOf(file);
    expect(await client.connection.sendRequest('strapiUplift/transforms', { uri })).toEqual([]);
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'strapiUplift.upgradeProject',
      arguments: [{ uri }],
    });
    expect(client.messages).toEqual([`Save ${uri} first: the upgrade would create this file.`]);
    writeFileSync(file, client.text(file));
    await client.save(file);
    await expect.poll(() => codes(client.diagnostics(file))).toEqual([SALT]);
  });

  test('a config that only passes on another file is asked for nothing; the other one is', async () => {
    const root = tempFolder();
    cpSync(join(PROJECTS, 'guides-4.6-shared-config', 'input'), root, { recursive: true });
    const client = await startClient();
    expect(await client.open(fileIn(root, 'config/admin.ts'))).toEqual([]);
    const file = fileIn(root, 'config/shared/admin.ts');
    const shown = await client.open(file);
    expect(codes(shown)).toEqual([SALT]);
    const fix = await titled(client.actions(file, startOf(shown)), 'quickfix');
    expect(textAfter(fix, client, file)).toBe(transformed(SALT, 'config/admin.ts', client.text(file)));
  });

  test('what was in a closed buffer no longer counts', async () => {
    const root = copyProject('restaurants-4.6-ts', {
      'config/admin.ts': adminWith(TRANSFER),
    });
    const client = await startClient();
    const [config, env] = [fileIn(root, 'config/admin.ts'), fileIn(root, '.env')];
    await client.open(config);
    await client.open(env, `${readIn(root, '.env')}TRANSFER_TOKEN_SALT=abc\n`);
    await settled(client, config);
    expect(client.diagnostics(config)).toEqual([]);
    await client.close(env);
    await expect.poll(() => codes(client.diagnostics(config))).toEqual(['secrets']);
    expect(client.diagnostics(env)).toEqual([]);
  });
});

describe('what our extension asks for', () => {
  test('the transforms that look at a file, and what one would do', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient();
    const ask = <T>(what: string, path: string, rest = {}): Promise<T> =>
      client.connection.sendRequest(`strapiUplift/${what}`, { uri: uriOf(fileIn(root, path)), ...rest });
    const file = fileIn(root, 'config/admin.ts');
    await client.open(file, `// unsaved\n${readIn(root, 'config/admin.ts')}`);

    const title = 'Add transfer.token.salt to config/admin';
    const listed = await ask<{ id: string; kind: string }[]>('transforms', 'config/admin.ts');
    expect(listed.find(({ id }) => id === SALT)).toEqual({
      id: SALT,
      title,
      kind: 'changed',
      reason: expect.stringContaining('TRANSFER_TOKEN_SALT'),
    });
    // What is behind the project is there as well, and done.
    expect(listed.filter(({ id }) => id !== SALT).map(({ kind }) => kind)).toEqual([
      'already-done',
      'already-done',
    ]);
    expect(await ask('transforms', 'package.json')).toContainEqual(
      expect.objectContaining({ id: BUMP, kind: 'changed' }),
    );
    // A guide of another major looks at a file of this name.
    const ids = (await ask<{ id: string }[]>('transforms', 'config/server.ts')).map(({ id }) => id);
    expect(ids).toContain('4.0.6/add-app-keys');
    expect(ids).not.toContain(SECRET);
    const preview = (id: string) => ask<{ edits: TextEdit[] }>('preview', 'config/admin.ts', { id });
    const { edits } = await preview(SALT);
    const document = TextDocument.create('', '', 0, client.text(file));
    expect(TextDocument.applyEdits(document, edits)).toBe(transformed(SALT, file, client.text(file)));
    expect(await preview(SECRET)).toEqual({ edits: [] });

    await client.type(file, TextDocument.applyEdits(document, edits));
    const after = await ask<{ kind: string }[]>('transforms', 'config/admin.ts');
    expect(after.map(({ kind }) => kind)).toEqual(['already-done', 'already-done', 'already-done']);
    expect(await preview(SALT)).toEqual({ edits: [] });
  });
});

describe('the server itself', () => {
  test('ends as the protocol asks, with its exit code', async () => {
    const orderly = await startClient();
    expect(orderly.initialized.serverInfo?.name).toBe('strapi-uplift');
    expect(await orderly.stop()).toBe(0);
    const hasty = await startClient();
    await hasty.connection.sendNotification(ExitNotification.type);
    expect(await hasty.exited()).toBe(1);
  });

  test('a file on which the parser itself gives up is told, logged, and costs the others nothing', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient();
    const [admin, manifest] = [fileIn(root, 'config/admin.ts'), fileIn(root, 'package.json')];
    const deep = `export default ${'['.repeat(20_000)}`;
    const shown = await client.open(admin, deep);
    expect(shown).toMatchObject([{ message: expect.stringContaining('failed on this file') }]);
    expect(client.logged.join('\n')).toContain(`${SALT} config/admin.ts: RangeError`);
    expect(codes(await client.open(manifest))).toContain(BUMP);
    expect(codes(await client.type(admin, readIn(root, 'config/admin.ts')))).toEqual([SALT]);
    expect(await client.stop()).toBe(0);
  });

  test('a transform that throws costs the other files nothing', async () => {
    const bin = builtWith(SALT, "throw new TypeError('Not made for this.')");
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient({ bin });
    const shown = await client.open(fileIn(root, 'config/admin.ts'));
    expect(shown).toMatchObject([{ message: 'strapi-uplift failed on this file: Not made for this.' }]);
    expect(client.logged.join('\n')).toContain('TypeError: Not made for this.');
    expect(codes(await client.open(fileIn(root, 'package.json')))).toContain(BUMP);
    expect(await client.stop()).toBe(0);
  });

  test('runs nothing of the project', async () => {
    const root = copyProject('restaurants-4.6-ts', {
      'config/admin.ts': `require('fs').writeFileSync(__dirname + '/ran', '');\n${adminWith()}`,
      'config/server.ts':
        "require('fs').writeFileSync(__dirname + '/ran', '');\nexport default () => ({});\n",
    });
    const before = everything(root);
    const client = await startClient();
    expect(codes(await client.open(fileIn(root, 'config/admin.ts')))).toEqual([SALT]);
    expect(everything(root)).toEqual(before);
  });

  test('a request that nobody waits for any more is not answered', async () => {
    const root = copyProject('restaurants-4.6-ts');
    const client = await startClient();
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const source = new CancellationTokenSource();
    const uri = uriOf(fileIn(root, 'config/admin.ts'));
    const answer = client.connection.sendRequest('strapiUplift/status', { uri }, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    expect(await client.connection.sendRequest('strapiUplift/status', { uri })).toMatchObject({ root });
  });
});

/** The built program with another transform in the place of one of its own. */
function builtWith(id: string, statement: string): string {
  const folder = tempFolder();
  cpSync(join(repository, 'dist'), join(folder, 'dist'), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  mkdirSync(join(folder, 'dist', 'transforms'), { recursive: true });
  writeFileSync(
    join(folder, 'dist', 'transforms', ...`${id}.js`.split('/')),
    `exports.default = Object.assign(() => undefined, { title: 'Broken', inspect() { ${statement} } });\n`,
  );
  return join(folder, 'dist', 'bin', 'strapi-uplift.js');
}
