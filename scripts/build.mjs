// Builds what the package ships: one bundled CommonJS file per transform and guide, and the bin with its commands.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle } from './bundle.mjs';

const transforms = readdirSync('transforms', { recursive: true })
  .map((file) => join('transforms', file))
  // A transform's private steps are in a folder of its name; only the files of a version's folder are transforms.
  .filter((file) => /^transforms[\\/](?:\d+\.\d+\.\d+[\\/])?[\w-]+\.ts$/.test(file));

// Each is loaded by the bin when it is needed, and only then.
const commands = [
  'authoring-commands',
  'program',
  'db-commands',
  'project-commands',
  'explain-command',
  'list-command',
  'lsp-command',
  'plain-transform',
  'report-command',
  'stdin-command',
  'transform-command',
];

const shared = {
  ...bundle,
  // Loaded from node_modules when (and only when) they are needed; the rest of what we use is bundled.
  external: [
    '@babel/parser',
    'better-sqlite3',
    'jscodeshift',
    'mysql2',
    'mysql2/promise',
    'pg',
    'pg-copy-streams',
    'ts-morph',
  ],
};

rmSync('dist', { recursive: true, force: true });
await Promise.all([
  build({ ...shared, entryPoints: transforms, outbase: '.', outdir: 'dist' }),
  build({
    ...shared,
    entryPoints: commands.map((name) => `src/entries/${name}.ts`),
    outdir: 'dist/bin',
    minify: true,
  }),
  build({
    ...shared,
    entryPoints: ['src/entries/strapi-uplift.ts'],
    outdir: 'dist/bin',
    // Runs on any Node, to say which one is needed.
    target: 'es2015',
    external: ['./program.js', './plain-transform.js'],
    banner: { js: '#!/usr/bin/env node' },
  }),
  // What shows the HTML report, in the browser.
  build({
    ...bundle,
    entryPoints: { client: 'src/core/run-report/html/client/main.ts' },
    outdir: 'dist/report',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
  }),
]);
