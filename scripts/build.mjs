// Builds what the package ships: one bundled CommonJS file per transform and guide, and the bundled bin.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const transforms = readdirSync('transforms', { recursive: true })
  .map((file) => join('transforms', file))
  .filter((file) => file.endsWith('.ts'));

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  legalComments: 'none',
  // Loaded from node_modules when (and only when) they are needed; the rest of what we use is bundled.
  external: ['@babel/parser', 'jscodeshift', 'ts-morph'],
};

rmSync('dist', { recursive: true, force: true });
await Promise.all([build({ ...shared, entryPoints: transforms, outbase: '.', outdir: 'dist' })]);
