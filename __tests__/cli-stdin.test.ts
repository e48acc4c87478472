import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../src/ast/edits.ts';
import { bufferResultSchema } from '../src/core/editor/buffer-result-schema.ts';
import { cleanEnvironment } from './cli/clean-environment.ts';
import { BIN } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { loadTransform } from './fixtures/load-transform.ts';

const ID = '4.7.0/add-transfer-token-salt';
const CONFIG = "module.exports = ({ env }) => ({\n  auth: { secret: env('ADMIN_JWT_SECRET') },\n});\n";

interface Filtered {
  readonly code: number | null;
  readonly out: Buffer;
  readonly text: string;
  readonly said: string;
}

/** Runs `transform` as an editor does, in a folder that is no project. */
function filter(input: string | Buffer, args: readonly string[]): Filtered {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'transform', ...args], {
    cwd: tempFolder(),
    env: cleanEnvironment(),
    input,
  });
  return { code: status, out: stdout, text: stdout.toString('utf8'), said: stderr.toString('utf8') };
}

function resultFor(source: string, path = 'config/admin.js'): string {
  const outcome = loadTransform(ID).inspect({ path, source }, {});
  return outcome.kind === 'changed' ? applyEdits(source, outcome.edits) : source;
}

const STDIN = [ID, '--stdin', '--filename', 'config/admin.js'];

describe('transform --stdin', () => {
  test.each([
    ['plain', CONFIG],
    ['Windows line ends', CONFIG.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${CONFIG}`],
    ['no last newline', CONFIG.trimEnd()],
    ['more than a pipe holds', `// ${'👍'.repeat(60_000)}\n${CONFIG}`],
  ])('prints the result and nothing else: %s', (_, source) => {
    const { code, text, said } = filter(source, STDIN);
    expect([code, said]).toEqual([0, '']);
    expect(text).toBe(resultFor(source));
    expect(text).not.toBe(source);
    // What it prints is done.
    expect(filter(text, STDIN)).toMatchObject({ code: 0, text, said: '' });
  });

  test('writes a config into a file that has none', () => {
    const { code, text } = filter('', STDIN);
    expect(code).toBe(0);
    expect(text).toBe(
      "module.exports = ({ env }) => ({\n  transfer: {\n    token: {\n      salt: env('TRANSFER_TOKEN_SALT'),\n    },\n  },\n});\n",
    );
  });

  test.each([
    ['a file that it is not for', CONFIG, [ID, '--stdin', '--filename', 'config/middlewares.js'], 0],
    ['a syntax error', 'module.exports = ({ env }) => ({\r\n\tauth: ', STDIN, 2],
    ['a config that only a person can change', 'module.exports = makeConfig();\n', STDIN, 1],
    ['what is not UTF-8', Buffer.from([0x61, 0xff, 0xfe, 0x0a]), STDIN, 2],
    ['an unknown transform', CONFIG, ['4.7.0/add-transfer-token', ...STDIN.slice(1)], 2],
    ['no name for the text', CONFIG, [ID, '--stdin'], 2],
  ])('gives back byte for byte %s', (_, source, args, expected) => {
    const { code, out, said } = filter(source, args);
    expect(out.equals(Buffer.from(source)), said).toBe(true);
    expect(code, said).toBe(expected);
    if (expected > 0) expect(said).not.toBe('');
  });

  test('says what is wrong on standard error', () => {
    expect(filter('module.exports = ({', STDIN).said).toMatch(
      /config\/admin\.js:1\n.*Cannot be parsed[\s\S]*> 1 \|/,
    );
    expect(filter(CONFIG, ['4.7.0/add-transfer-token', ...STDIN.slice(1)]).said).toContain(
      `Did you mean ${ID}?`,
    );
    expect(filter(CONFIG, [ID, '--stdin']).said).toContain('--filename');
    const { said } = filter('module.exports = makeConfig();\n', STDIN);
    expect(said).toMatch(/transfer: \{\s+token: \{\s+salt: process\.env\.TRANSFER_TOKEN_SALT/);
  });

  test('passes options on', () => {
    const manifest = '{ "dependencies": { "@strapi/strapi": "4.6.1" } }\n';
    const bump = ['bump-strapi-dependencies', '--stdin', '--filename', 'package.json'];
    expect(filter(manifest, [...bump, '--to', '4.7.1']).text).toContain('"@strapi/strapi": "4.7.1"');
    expect(filter(manifest, bump)).toMatchObject({ code: 1, text: manifest });
    expect(filter(manifest, [...bump, '--option', 'to=4.7.1']).text).toContain('"@strapi/strapi": "4.7.1"');
  });

  test('waits for a text that comes in pieces', async () => {
    const child = spawn(process.execPath, [BIN, 'transform', ...STDIN], {
      cwd: tempFolder(),
      env: cleanEnvironment(),
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    const ended = new Promise((done) => child.on('close', done));
    for (const piece of [CONFIG.slice(0, 10), CONFIG.slice(10, 40), CONFIG.slice(40)]) {
      child.stdin.write(piece);
      await new Promise((next) => setTimeout(next, 60));
    }
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(text).toBe(resultFor(CONFIG));
  });

  test('refuses what does not go with it', () => {
    for (const args of [
      [...STDIN, 'config/admin.js'],
      [...STDIN, '--write'],
      [...STDIN, '--json'],
      [...STDIN, '--output', 'html'],
      [ID, '--filename', 'config/admin.js', 'config/admin.js'],
      [ID, '--output', 'edits', 'config/admin.js'],
    ]) {
      const { code, out, said } = filter(CONFIG, args);
      expect([code, out.length], args.join(' ')).toEqual([2, 0]);
      expect(said).toContain('error:');
    }
  });
});

describe('transform --stdin --output edits', () => {
  const edits = (source: string, args: readonly string[] = STDIN) => {
    const { code, text, said } = filter(source, [...args, '--output', 'edits']);
    return { code, said, ...bufferResultSchema.parse(JSON.parse(text)) };
  };

  test('prints edits for the buffer, and what to show in it', () => {
    const { code, said, edits: found, diagnostics } = edits(CONFIG);
    expect([code, said]).toEqual([0, '']);
    expect(found).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      {
        severity: 2,
        code: ID,
        codeDescription: { href: expect.stringContaining('migration-guide-4.6.1-to-4.7.0') },
      },
    ]);
  });

  test('prints none where there is nothing to do', () => {
    expect(edits(resultFor(CONFIG))).toEqual({ code: 0, said: '', edits: [], diagnostics: [] });
  });

  test('shows a syntax error as one', () => {
    expect(edits('module.exports = ({')).toMatchObject({
      code: 2,
      edits: [],
      diagnostics: [{ severity: 1, range: { start: { line: 0 } } }],
    });
  });

  test('is a document also when the command fails', () => {
    const { code, said, ...document } = edits(CONFIG, ['no/such', ...STDIN.slice(1)]);
    expect(code).toBe(2);
    expect(said).toContain('There is no transform no/such.');
    expect(document).toEqual({ edits: [], diagnostics: [] });
  });

  test('works on a path that is nowhere', () => {
    const args = [ID, '--stdin', '--filename', join('/no', 'such', 'folder', 'config', 'admin.ts')];
    expect(edits('export default ({ env }) => ({\n  auth: {},\n});\n', args).edits).toHaveLength(1);
  });
});
