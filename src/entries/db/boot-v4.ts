import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { satisfies } from 'semver';
import { z } from 'zod';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { placeName } from '../../io/migration/place-name.ts';
import { projectNodeVersion } from '../../io/system/project-node.ts';
import { runCommand } from '../../io/system/run-command.ts';
import type { Terminal } from '../terminal.ts';
import { databaseOf } from './database-of.ts';

const manifest = z.object({ version: z.string(), engines: z.object({ node: z.string() }).optional() });

/**
 * Loads Strapi and leaves again: it makes its tables and writes its first rows on the way. No HTTP server, no admin panel. Nothing
 * here may be called `strapi`, which is Strapi's own global.
 */
const LOAD = `
const create = require('@strapi/strapi');
const app = create({ appDir: process.cwd(), distDir: process.argv[1], serveAdminPanel: false, autoReload: false });
app.load().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });`;

/**
 * Starts the Strapi 4 project once, so that it makes its tables in its own database.
 *
 * @param to what `--to` says, which must be that database
 * @returns what `--to` has to be: the project
 * @throws ExpectedFailure when it is not installed, needs another Node, or does not start
 */
export async function bootV4(project: string, to: string | undefined, terminal: Terminal): Promise<string> {
  const root = resolve(project);
  const own = await databaseOf(root, '--to', undefined);
  const named = to === undefined ? own : await databaseOf(to, '--to', undefined);
  if (placeName(named) !== placeName(own))
    throw new ExpectedFailure(
      `${project} uses ${own.label}, and --to names ${named.label}.`,
      'Leave --to out, or let the project use that database. Nothing was started.',
    );
  const { version, engines } = installed(root, project);
  const node = await projectNodeVersion(root);
  if (engines && node && !satisfies(node, engines.node))
    throw new ExpectedFailure(
      `Strapi ${version} runs on Node ${engines.node}, and the one on the PATH is ${node}.`,
      'Put a Node that fits first on the PATH. Nothing was started.',
    );
  const dist = existsSync(join(root, 'tsconfig.json')) ? join(root, 'dist') : root;
  if (!existsSync(dist))
    throw new ExpectedFailure(
      `${project} is in TypeScript and not built.`,
      'Run its build once. Nothing was started.',
    );
  terminal.say(`Starting Strapi ${version} once, to make its tables in ${own.label} …`);
  const end = await runCommand(['node', '-e', LOAD, dist], root, { quiet: true, env: process.env });
  if (end.kind !== 'done')
    throw new ExpectedFailure(
      `Strapi ${version} did not start${end.kind === 'failed' ? ` (it ended with ${end.code})` : ''}.`,
      'What it says is above. Nothing was migrated.',
    );
  return root;
}

function installed(root: string, project: string): z.infer<typeof manifest> {
  const path = join(root, 'node_modules/@strapi/strapi/package.json');
  if (!existsSync(path))
    throw new ExpectedFailure(`@strapi/strapi is not installed in ${project}.`, 'Install the project first.');
  return manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
}
