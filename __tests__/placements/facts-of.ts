import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileFinder } from '../../src/io/files/find-files.ts';
import { readFileFacts } from '../../src/io/files/read-file-facts.ts';
import type { Guide } from '../../src/strapi/guide.ts';
import type { ProjectFacts } from '../../src/strapi/project-facts.ts';

/** What a guide can ask of the project in a folder. */
export function factsOf(guide: Guide, root: string, typescript = true): ProjectFacts {
  const { matches } = createFileFinder([...(guide.reads ?? []), '.env'])(root);
  const read = new Set([...matches.values()].flat());
  return {
    extensions: [],
    environments: [],
    typescript,
    dependencies: new Map(),
    paths: (glob) => matches.get(glob) ?? [],
    text: (path) => (read.has(path) ? readFileSync(join(root, path), 'utf8') : undefined),
    file: (path) => readFileFacts({ root }, path),
    databases: [],
  };
}
