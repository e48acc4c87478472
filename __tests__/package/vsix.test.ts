import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { x } from 'tinyexec';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { z } from 'zod';
import { applyEdits } from '../../src/ast/edits.ts';
import { cleanEnvironment } from '../cli/clean-environment.ts';
import { copyProject } from '../cli/copy-project.ts';
import { tempFolder } from '../cli/temp-folders.ts';
import { readIn } from '../cli/tree.ts';
import { loadTransform, root } from '../fixtures/load-transform.ts';
import { readZip } from './read-zip.ts';

// What an editor installs: packed from dist as it stands (build first), unpacked where none of our packages are around.

const ID = '4.7.0/add-transfer-token-salt';

let files: ReadonlyMap<string, Buffer>;
let unpacked: string;

beforeAll(async () => {
  const vsix = join(tempFolder(), 'packed.vsix');
  const { exitCode, stdout, stderr } = await x(process.execPath, ['scripts/build-vscode.mjs', vsix], {
    nodePath: false,
    nodeOptions: { cwd: root, env: { NODE_OPTIONS: undefined } },
  });
  if (exitCode !== 0) throw new Error(`The extension cannot be packed:\n${stdout}${stderr}`);
  files = readZip(vsix);
  unpacked = tempFolder();
  for (const [path, bytes] of files) {
    const target = join(unpacked, ...path.split('/'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}, 300_000);

describe('the .vsix', () => {
  test('holds the client, the server with every transform, and what says what they are', () => {
    const paths = [...files.keys()].map((path) => path.replace(/^extension\//, ''));
    const outside = paths.filter((path) => !path.startsWith('server/'));
    expect(outside.map((path) => path.toLowerCase()).sort()).toEqual([
      '[content_types].xml',
      'changelog.md',
      'client.js',
      'extension.vsixmanifest',
      'license.txt',
      'package.json',
      'readme.md',
      'third-party-notices.txt',
    ]);
    expect(paths).toContain(`server/transforms/${ID}.js`);
    expect(paths.filter((path) => path.startsWith('server/') && !path.endsWith('.js'))).toEqual([]);
  });

  test('has the version of the command line, and starts what is in it', () => {
    const schema = z.looseObject({ version: z.string(), main: z.string(), engines: z.unknown() });
    const manifest = schema.parse(JSON.parse(textOf('extension/package.json')));
    expect(manifest.version).toBe(
      schema.pick({ version: true }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
        .version,
    );
    expect(files.has(`extension/${manifest.main.replace('./', '')}`)).toBe(true);
    expect(manifest).not.toHaveProperty('dependencies');
  });

  test('holds no path of the machine that built it', () => {
    const machine = [root, homedir()].map((path) => (path.endsWith(sep) ? path : `${path}${sep}`));
    const found = [...files].flatMap(([file, bytes]) =>
      machine.filter((path) => path.length > 3 && bytes.includes(path)).map((path) => `${file}: ${path}`),
    );
    expect(found).toEqual([]);
  });

  test('loads nothing that it does not hold', () => {
    const known = ['vscode', ...builtinModules];
    const loaded = [...files].flatMap(([file, bytes]) =>
      [...bytes.toString('utf8').matchAll(/\brequire\("([^"./][^"]*)"\)/g)]
        .map(([, name = '']) => name.replace(/^node:/, ''))
        .filter(
          (name) => !known.includes(name) && !files.has(`extension/server/node_modules/${name}/index.js`),
        )
        .map((name) => `${file}: ${name}`),
    );
    expect(loaded).toEqual([]);
  });

  test('names the licence of every package in it', () => {
    const notices = textOf('extension/THIRD-PARTY-NOTICES.txt');
    for (const name of ['@babel/parser', 'vscode-languageclient', 'vscode-jsonrpc'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});

describe('the server in the .vsix', () => {
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  let server: ChildProcessWithoutNullStreams;
  let connection: ProtocolConnection;
  let complaints = '';
  let initialized: InitializeResult;
  let project: string;
  let uri: string;
  let text: string;

  beforeAll(async () => {
    project = copyProject('restaurants-4.6-ts');
    text = readIn(project, 'config/admin.ts');
    uri = pathToFileURL(join(project, 'config', 'admin.ts')).href;
    const bin = join(unpacked, 'extension', 'server', 'bin', 'strapi-uplift.js');
    server = spawn(process.execPath, [bin, 'lsp'], { cwd: tempFolder(), env: cleanEnvironment() });
    server.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaints += chunk;
    });
    const ended = new Promise<never>((_, fail) => {
      server.once('exit', (code) => fail(new Error(`The server ended with ${code}:\n${complaints}`)));
    });
    connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => null),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (published: { uri: string; diagnostics: Diagnostic[] }) => {
        diagnostics.set(published.uri, published.diagnostics);
      },
    );
    connection.listen();
    const answer = connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(project).href, name: 'restaurants' }],
      capabilities: {},
    });
    initialized = await Promise.race([answer, ended]);
    // From here on it may end.
    ended.catch(() => undefined);
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'typescript', version: 1, text },
    });
  }, 30_000);

  afterAll(() => {
    connection.dispose();
    server.kill();
  });

  test('can give quick fixes and upgrade a project', () => {
    expect(initialized.capabilities).toHaveProperty('codeActionProvider');
    expect(initialized.capabilities.executeCommandProvider?.commands).toEqual([
      'strapiUplift.upgradeProject',
    ]);
  });

  test('says what a config file needs, and has a quick fix for it', async () => {
    const found = () => (diagnostics.get(uri) ?? []).filter(({ code }) => code === ID);
    await expect.poll(found, { timeout: 20_000 }).toHaveLength(1);
    const [diagnostic] = found();
    expect(diagnostic).toMatchObject({ source: 'strapi-uplift' });
    const actions: readonly CodeAction[] = await connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic?.range,
      context: { diagnostics: [diagnostic], only: ['quickfix'] },
    });
    expect(actions.map(({ kind }) => kind)).toContain('quickfix');
  });

  test('tells the extension what it asks for', async () => {
    const transforms: readonly unknown[] = await connection.sendRequest('strapiUplift/transforms', { uri });
    expect(transforms).toContainEqual({
      id: ID,
      title: expect.any(String),
      kind: 'changed',
      reason: expect.any(String),
    });
    expect(await connection.sendRequest('strapiUplift/status', { uri })).toMatchObject({ version: '4.6.1' });
    const { edits }: { edits: TextEdit[] } = await connection.sendRequest('strapiUplift/preview', {
      uri,
      id: ID,
    });
    const outcome = loadTransform(ID).inspect(
      { path: join(project, 'config', 'admin.ts'), source: text },
      {},
    );
    expect(outcome.kind).toBe('changed');
    if (outcome.kind === 'changed')
      expect(TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits)).toBe(
        applyEdits(text, outcome.edits),
      );
  });

  test('stops when it is told to', async () => {
    const ended = new Promise((done) => server.once('exit', done));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect(await ended).toBe(0);
    expect(complaints).toBe('');
  });
});

describe('the client in the .vsix, in a VS Code of paper', () => {
  const seen = z.object({
    status: z.string(),
    commands: z.array(z.string()),
    codes: z.array(z.string()),
    picks: z.array(z.string()),
    messages: z.array(z.object({ kind: z.string(), text: z.string() })),
    diffs: z.array(z.object({ title: z.string(), text: z.string() })),
    reviews: z.array(z.object({ path: z.string(), label: z.string() })),
    closed: z.int(),
    text: z.string(),
  });

  test.for(['Apply', 'Cancel'])(
    'lets choose a transform, shows the diff, does as told (%s), and has an upgrade reviewed',
    async (press) => {
      const project = copyProject('restaurants-4.6-ts');
      const path = join(project, 'config', 'admin.ts');
      const before = readIn(project, 'config/admin.ts');
      const driver = join(root, '__tests__', 'package', 'vscode', 'use-extension.cjs');
      const args = [driver, join(unpacked, 'extension'), project, path, ID, press];
      const { exitCode, stdout, stderr } = await x(process.execPath, args, {
        nodePath: false,
        timeout: 60_000,
        nodeOptions: { cwd: tempFolder(), env: { NODE_OPTIONS: undefined } },
      });
      expect(exitCode, stderr).toBe(0);
      const { text, ...rest } = seen.parse(JSON.parse(stdout));
      const outcome = loadTransform(ID).inspect({ path, source: before }, {});
      const after = outcome.kind === 'changed' ? applyEdits(before, outcome.edits) : '';
      expect(rest).toEqual({
        status: 'Strapi 4.6.1 → 4.7.0',
        commands: ['strapiUplift.applyTransform', 'strapiUplift.upgrade', 'strapiUplift.upgradeProject'],
        codes: expect.arrayContaining([ID]),
        picks: [ID],
        messages: [{ kind: 'information', text: expect.stringContaining('admin.ts') }],
        diffs: [{ title: expect.stringContaining('admin.ts'), text: after }],
        closed: 1,
        reviews: expect.arrayContaining([
          { path: join(project, 'package.json'), label: 'Upgrade from Strapi 4.6.1 to 4.7.0' },
          { path: join(project, '.env'), label: 'Upgrade from Strapi 4.6.1 to 4.7.0' },
        ]),
      });
      expect(text).toBe(press === 'Apply' ? after : before);
    },
  );
});

function textOf(path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`There is no ${path}.`);
  return bytes.toString('utf8');
}
