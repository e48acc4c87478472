import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Blog, db, openBlog } from './cli/blog.ts';
import { change } from './cli/copy-project.ts';
import { readDataReport } from './cli/read-data-report.ts';
import type { Ran, Run } from './cli/run-cli.ts';
import { writeFiles } from './cli/write-files.ts';
import { root } from './fixtures/load-transform.ts';

/** A Strapi that makes its tables by copying a file, and tells how it was started. */
const STRAPI = `
const { copyFileSync, mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
module.exports = (options) => ({
  async load() {
    console.log('Strapi says hello');
    writeFileSync(join(process.cwd(), 'started.json'), JSON.stringify(options));
    mkdirSync(join(process.cwd(), '.tmp'), { recursive: true });
    copyFileSync(join(process.cwd(), 'tables.db'), join(process.cwd(), '.tmp/data.db'));
  },
});`;

const MANIFEST = {
  name: '@strapi/strapi',
  version: '4.7.0',
  main: 'index.js',
  engines: { node: '>=14.19.1' },
};

/** A Strapi 4 project that was never started, and the blog of Strapi 3. */
async function withProject(
  use: (
    blog: Blog,
    project: string,
    boot: (args?: readonly string[], run?: Run) => Promise<Ran>,
  ) => Promise<void>,
): Promise<void> {
  const blog = await openBlog();
  const project = writeFiles({
    'package.json': '{ "dependencies": { "@strapi/strapi": "4.7.0" } }',
    'config/database.js':
      "const path = require('path');\nmodule.exports = ({ env }) => ({ connection: { client: 'sqlite', connection: { filename: path.join(__dirname, '..', env('DATABASE_FILENAME', '.tmp/data.db')) } } });",
    'node_modules/@strapi/strapi/package.json': JSON.stringify(MANIFEST),
    'node_modules/@strapi/strapi/index.js': STRAPI,
  });
  copyFileSync(blog.v4.url, join(project, 'tables.db'));
  // The Node of this machine starts it, not one that only knows its version.
  const boot = (args: readonly string[] = [], run: Run = { realTools: true }): Promise<Ran> =>
    db('migrate', ['--from', blog.v3.url, '--boot', project, '--yes', ...args], run);
  try {
    await use(blog, project, boot);
  } finally {
    await blog.close();
  }
}

function refused(ran: Ran, project: string, ...words: readonly RegExp[]): void {
  expect(ran.code, ran.output).toBe(2);
  for (const word of words) expect(ran.stderr).toMatch(word);
  expect(ran.stderr).toMatch(/^✖ .+\n {2}\S/m);
  expect(ran.stderr).not.toMatch(/\n\s+at .*(?:strapi-uplift|db-commands)/);
  expect(existsSync(join(project, 'started.json'))).toBe(false);
}

describe('--boot', () => {
  test('starts the project once, without a server, and migrates into its database', () =>
    withProject(async (blog, project, boot) => {
      const ran = await boot();
      expect(ran.code, ran.output).toBe(1);
      expect(ran.stdout).toContain('Starting Strapi 4.7.0 once');
      expect(ran.stdout).toMatch(/Migrated and verified: \d+ rows/);
      expect(ran.output).toContain('Strapi says hello');
      const data = join(project, '.tmp/data.db');
      expect((await db('verify', ['--from', blog.v3.url, '--to', data])).code).toBe(0);
      // It is not fresh any more.
      expect((await boot(['--replace'])).code).toBe(1);
    }));

  test('with --json keeps what Strapi says out of the document', () =>
    withProject(async (_, project, boot) => {
      const ran = await boot(['--json']);
      expect(ran.code, ran.output).toBe(1);
      expect(readDataReport(ran).to?.database).toBe(join(project, '.tmp/data.db'));
    }));

  test('takes a --to that is the database of the project, however it is written', () =>
    withProject(async (_, project, boot) => {
      const file = join(project, '.tmp/data.db');
      for (const to of [
        project,
        file,
        `sqlite:${file}`,
        `${project}/config/../.tmp/data.db`,
        relative(root, file),
      ])
        expect((await boot(['--to', to])).code, to).toBe(1);
    }));

  test('a --to that is another database is refused', () =>
    withProject(async (blog, project, boot) => {
      refused(
        await boot(['--to', blog.v4.url]),
        project,
        /data\.db, and --to names .*v4-empty\.db/,
        /Leave --to out/,
      );
    }));

  test('a project that is not there, not installed, of another Strapi or not built is refused', () =>
    withProject(async (blog, project, boot) => {
      const gone = join(project, 'gone');
      refused(
        await db('migrate', ['--from', blog.v3.url, '--boot', gone, '--yes'], { realTools: true }),
        project,
        /gone/,
        /folder|project/,
      );
      rmSync(join(project, 'node_modules/@strapi'), { recursive: true });
      refused(await boot(), project, /@strapi\/strapi is not installed/, /Install the project/);
      change(project, {
        'node_modules/@strapi/strapi/package.json': JSON.stringify(MANIFEST),
        'node_modules/@strapi/strapi/index.js': STRAPI,
        'tsconfig.json': '{}',
      });
      refused(await boot(), project, /TypeScript and not built/);
    }));

  test('a Node that does not fit is named', () =>
    withProject(async (_, project, boot) => {
      refused(await boot([], { node: '12.22.1' }), project, /4\.7\.0 runs on Node >=14\.19\.1.*12\.22\.1/);
    }));

  test('a Strapi that does not start is shown, and nothing is migrated', () =>
    withProject(async (_, project, boot) => {
      for (const [text, words] of [
        [
          "module.exports = () => ({ load: async () => { throw new Error('No such plugin'); } });",
          /No such plugin/,
        ],
        ["throw new Error('No such module');", /No such module/],
        ['module.exports = () => ({ load: async () => process.exit(3) });', /ended with 3/],
      ] as const) {
        change(project, { 'node_modules/@strapi/strapi/index.js': text });
        const ran = await boot();
        expect(ran.code, ran.output).toBe(2);
        expect(ran.stderr).toMatch(words);
        expect(ran.stderr).toContain('Strapi 4.7.0 did not start');
        expect(ran.stderr).toContain('Nothing was migrated');
        expect(readDataReport(await boot(['--json'])).status).toBe('failed');
      }
    }));
});
