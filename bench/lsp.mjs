// @ts-check
// What somebody who types waits for: from a key in a file of 6 kB to what the language server says of the text.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { median } from './rounds.mjs';

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {number} median milliseconds
 * @property {number} p95 milliseconds
 * @property {number} [target] the highest p95 that is accepted
 * @property {string} [wrong]
 */

export const title = 'one key, from didChange to publishDiagnostics';
/** Keys that are counted, after as many that only warm the server up. */
export const rounds = 500;

const BYTES = 6000;
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'dist', 'bin', 'strapi-uplift.js');

/**
 * @param {string} folder
 * @param {{ rounds: number }} options
 * @returns {Promise<{ rows: readonly Row[] }>}
 */
export async function run(folder, { rounds }) {
  if (!existsSync(bin)) throw new Error('There is no dist/: run `npm run build` first.');
  const project = join(folder, 'project');
  cpSync(join(root, '__testfixtures__', 'projects', 'restaurants-4.6-ts', 'input'), project, {
    recursive: true,
  });
  const rows = [];
  for (const [name, path] of [
    ['config/admin.ts', 'config/admin.ts'],
    ['package.json', 'package.json'],
  ])
    rows.push(await type(name ?? '', project, join(project, path ?? ''), rounds));
  return { rows };
}

/**
 * @param {string} name
 * @param {string} project
 * @param {string} file
 * @param {number} rounds
 * @returns {Promise<Row>}
 */
async function type(name, project, file, rounds) {
  const text = enlarged(readFileSync(file, 'utf8'), name);
  writeFileSync(file, text);
  const uri = pathToFileURL(file).href;
  const server = spawn(process.execPath, [bin, 'lsp'], { cwd: project, stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  /** @type {(diagnostics: number) => void} */
  let published = () => undefined;
  connection.onNotification(PublishDiagnosticsNotification.type, (sent) => {
    if (sent.uri === uri) published(sent.diagnostics.length);
  });
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(project).href,
    capabilities: {},
    initializationOptions: { strapiUplift: { target: '4.7.1' } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const answer = () =>
    new Promise((/** @type {(diagnostics: number) => void} */ done) => {
      published = done;
    });
  const opened = answer();
  const language = name.endsWith('.json') ? 'json' : 'typescript';
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: language, version: 0, text },
  });
  const expected = await opened;
  const times = [];
  let wrong = expected > 0 ? '' : 'it finds nothing in the file';
  for (let key = 1; key <= 2 * rounds; key++) {
    const answered = answer();
    const start = performance.now();
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: key },
      contentChanges: [{ text: `${text}${' '.repeat(key)}\n` }],
    });
    const found = await answered;
    if (key > rounds) times.push(performance.now() - start);
    if (found !== expected) wrong ||= `it finds ${found} things instead of ${expected}`;
  }
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  connection.dispose();
  const sorted = times.toSorted((a, b) => a - b);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
  return { name, median: median(times), p95, target: 10, ...(wrong && { wrong }) };
}

/**
 * @param {string} text
 * @param {string} name
 */
function enlarged(text, name) {
  if (name.endsWith('.json')) {
    const manifest = JSON.parse(text);
    manifest.scripts = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [`task-${index}`, `node scripts/${index}.js`]),
    );
    return `${JSON.stringify(manifest, null, 2)}\n`.padEnd(BYTES);
  }
  let added = '';
  for (let index = 0; added.length + text.length < BYTES; index++)
    added += `const role${index} = { name: 'Role ${index}', may: ['read', 'write'], hours: (day) => (day > 5 ? 0 : 8) };\n`;
  return `${text}${added}`;
}

/** @param {{ rows: readonly Row[] }} results */
export function show({ rows }) {
  return rows
    .map(({ name, median, p95, target = 0, wrong }) =>
      [
        `${name.padEnd(28)}median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms  ${target} ${p95 <= target ? 'met' : 'MISSED'}`,
        ...(wrong ? [`  ! not comparable: ${wrong}`] : []),
      ].join('\n'),
    )
    .join('\n');
}
