import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type * as Esbuild from 'esbuild';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { errorCode } from '../files/error-code.ts';

/**
 * Loads the compiler from where the module lies or from beside this program. Only who writes transforms needs it.
 *
 * @throws ExpectedFailure with the command that installs it
 */
export async function findEsbuild(file: string): Promise<typeof Esbuild> {
  const path = resolveFrom(file) ?? resolveFrom(__filename);
  if (path === undefined)
    throw new ExpectedFailure(
      'esbuild, which compiles TypeScript and ES modules, is not installed.',
      'Run `npm install --save-dev esbuild`.',
    );
  const loaded: { default: typeof Esbuild } = await import(pathToFileURL(path).href);
  return loaded.default;
}

function resolveFrom(file: string): string | undefined {
  try {
    return createRequire(file).resolve('esbuild');
  } catch (error) {
    if (errorCode(error) === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
