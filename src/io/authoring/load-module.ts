import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { parse, SyntaxFailure } from '../../ast/parse.ts';
import { compileModule } from './compile-module.ts';
import { LoadFailure } from './load-failure.ts';
import { runCompiled } from './run-compiled.ts';

export interface LoadedModule {
  readonly exports: unknown;
  /** What it has been made from so far, packages left out: absolute paths. CommonJS may require when it runs. */
  files(): readonly string[];
  /** Where in those files an error comes from: `/shop/rename.ts:12:5`. */
  placeOf(error: unknown): string | undefined;
}

/**
 * Loads a module that the user names in order to have it run, anew each time. CommonJS is what Node takes as it is; TypeScript and
 * `import` are compiled first.
 *
 * @param file absolute path.
 * @throws LoadFailure
 */
export async function loadModule(file: string): Promise<LoadedModule> {
  const required = /\.c?js$/.test(file) && !hasModuleSyntax(file) ? requireAnew(file) : undefined;
  if (required) return required;
  return runCompiled(file, await compileModule(file));
}

/** Newer Nodes would require it as well, but only once: what they have loaded of it cannot be loaded anew. */
function hasModuleSyntax(file: string): boolean {
  try {
    const { body } = parse(file, readFileSync(file, 'utf8')).program;
    return body.some(({ type }) => /^(?:Import|Export)/.test(type));
  } catch (error) {
    // Node says better what is wrong with it.
    if (error instanceof SyntaxFailure) return false;
    throw error;
  }
}

/** `undefined` for an ES module, which has to be compiled. */
function requireAnew(file: string): LoadedModule | undefined {
  const require = createRequire(file);
  for (const path of Object.keys(require.cache)) if (isOwn(path)) delete require.cache[path];
  const loaded = (): string[] => Object.keys(require.cache).filter(isOwn);
  const placeOf = (error: unknown): string | undefined => frameIn(error, dirname(file));
  try {
    const exports: unknown = require(file);
    return { exports, files: () => [file, ...loaded()], placeOf };
  } catch (error) {
    if (isOfModules(error)) return undefined;
    throw new LoadFailure(file, String(error), placeOf(error), [file, ...loaded()], error);
  }
}

/** The program's own bundles stay: they lie in `dist`, beside this one. */
function isOwn(path: string): boolean {
  return !path.includes(`${sep}node_modules${sep}`) && !path.startsWith(dirname(__filename));
}

/** `import`, `export` or a package of `"type": "module"`. */
function isOfModules(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && error.code === 'ERR_REQUIRE_ESM') return true;
  return (
    error instanceof SyntaxError &&
    /Unexpected token 'export'|Cannot use import statement|module is not defined in ES module/.test(
      error.message,
    )
  );
}

/** The first line of the stack that is within a folder. */
function frameIn(error: unknown, folder: string): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = stack.indexOf(folder + sep);
  return at === -1 ? undefined : /^[^\n)]+/.exec(stack.slice(at))?.[0];
}
