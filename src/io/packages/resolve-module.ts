import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as TsMorph from 'ts-morph';
import type { ProjectFolder } from '../files/locate-file.ts';
import { relativePath } from '../files/relative-path.ts';

/**
 * Finds the file of the project that an import names, the way TypeScript does: extensions, index files, `paths` of tsconfig.json.
 * Packages are none of the project's files.
 *
 * `config/admin.ts`, `'./shared/admin'` → `config/shared/admin.ts`
 *
 * @returns `undefined` when it is no file of the project, or when the optional ts-morph is not installed
 */
export function resolveModule(folder: ProjectFolder, from: string, specifier: string): string | undefined {
  const ts = loadTypescript();
  if (!ts) return undefined;
  const config = ts.readConfigFile(join(folder.root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config ?? {}, ts.sys, folder.root);
  const wanted = { ...options, allowJs: true };
  const { resolvedModule } = ts.resolveModuleName(specifier, join(folder.root, from), wanted, ts.sys);
  if (!resolvedModule || resolvedModule.isExternalLibraryImport) return undefined;
  const path = relativePath(folder.root, resolvedModule.resolvedFileName);
  return /\.[cm]?[jt]s$/.test(path) && !path.endsWith('.d.ts') ? path : undefined;
}

/** Loaded only here: it takes longer than everything else in a run. */
function loadTypescript(): typeof TsMorph.ts | undefined {
  try {
    return (createRequire(__filename)('ts-morph') as typeof TsMorph).ts;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
