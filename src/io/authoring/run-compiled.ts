import { createRequire, SourceMap } from 'node:module';
import { dirname, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import type { CompiledModule } from './compile-module.ts';
import { LoadFailure } from './load-failure.ts';
import type { LoadedModule } from './load-module.ts';

/**
 * Runs a compiled module as if it stood at the file that it comes from: what it requires is found from there.
 *
 * @throws LoadFailure when it throws.
 */
export function runCompiled(file: string, { path, code, map, files }: CompiledModule): LoadedModule {
  const placeOf = (error: unknown): string | undefined => originalPlace(error, path, map);
  const module: { exports: unknown } = { exports: {} };
  const names = ['exports', 'require', 'module', '__filename', '__dirname'];
  try {
    const run = compileFunction(code, names, { filename: path });
    run(module.exports, createRequire(file), module, file, dirname(file));
  } catch (error) {
    throw new LoadFailure(file, String(error), placeOf(error), files, error);
  }
  return { exports: module.exports, files: () => files, placeOf };
}

/** The first line of the stack that is in the compiled text, as a place in the sources. */
function originalPlace(error: unknown, path: string, map: string): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = stack.indexOf(`${path}:`);
  const [, line, column] = /^:(\d+):(\d+)/.exec(stack.slice(at + path.length)) ?? [];
  if (at === -1 || line === undefined || column === undefined) return undefined;
  const entry = new SourceMap(JSON.parse(map)).findEntry(Number(line) - 1, Number(column) - 1);
  if (!('originalSource' in entry)) return undefined;
  const source = resolve(dirname(path), entry.originalSource);
  return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}
