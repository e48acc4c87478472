import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder in which a package is installed for a project, there or further up, as Node would find it. */
export function findPackage(root: string, name: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (dirname(folder) === folder) return undefined;
  }
}
