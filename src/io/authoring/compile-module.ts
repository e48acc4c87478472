import { dirname, resolve } from 'node:path';
import type { BuildFailure, Message } from 'esbuild';
import { findEsbuild } from './find-esbuild.ts';
import { LoadFailure } from './load-failure.ts';

/** A module and what it imports as one CommonJS text, which is on no disk. */
export interface CompiledModule {
  /** The path that it would have. */
  readonly path: string;
  readonly code: string;
  /** JSON of the source map. */
  readonly map: string;
  readonly files: readonly string[];
}

/**
 * Compiles a module the way the package's own transforms are.
 *
 * @throws LoadFailure when it or something it imports is wrong; ExpectedFailure without a compiler.
 */
export async function compileModule(file: string): Promise<CompiledModule> {
  const { build } = await findEsbuild(file);
  const files = new Set([file]);
  const path = `${file}.compiled.js`;
  try {
    const { outputFiles } = await build({
      entryPoints: [file],
      outfile: path,
      write: false,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      mainFields: ['module', 'main'],
      external: ['@babel/parser', 'jscodeshift', 'ts-morph'],
      sourcemap: 'external',
      sourcesContent: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'collect-files',
          setup(build) {
            // Also those that are not there yet, so that their coming is noticed.
            build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
              if (!isOfPackage(resolveDir)) files.add(resolve(resolveDir, path));
              return undefined;
            });
            build.onLoad({ filter: /.*/, namespace: 'file' }, ({ path }) => {
              if (!isOfPackage(path)) files.add(path);
              return undefined;
            });
          },
        },
      ],
    });
    const textOf = (end: string): string => outputFiles.find((one) => one.path.endsWith(end))?.text ?? '';
    return { path, code: textOf('.js'), map: textOf('.map'), files: [...files] };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    const [first] = error.errors;
    throw new LoadFailure(file, first?.text ?? error.message, placeOf(file, first), [...files], error);
  }
}

function placeOf(file: string, message: Message | undefined): string | undefined {
  if (!message?.location) return undefined;
  const { file: at, line, column } = message.location;
  // esbuild names files from the folder that the process works in.
  return `${at === '' ? file : resolve(at)}:${line}:${column + 1}`;
}

function isOfPackage(path: string): boolean {
  return dirname(path).split(/[\\/]/).includes('node_modules');
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}
