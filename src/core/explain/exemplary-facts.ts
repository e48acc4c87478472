import type { Guide } from '../../strapi/guide.ts';
import type { ProjectFacts } from '../../strapi/project-facts.ts';

/** A project that has one of everything a guide may speak of, so that all that stays manual is told of it. */
export function exemplaryFacts({ reads = [] }: Pick<Guide, 'reads'>): ProjectFacts {
  return {
    extensions: ['extensions'],
    environments: ['.env.production'],
    typescript: true,
    dependencies: new Map(),
    // A file is called like what it is looked for by.
    paths: (glob) => (reads.includes(glob) ? [glob] : []),
    text: () => '',
    file: () => undefined,
    databases: [{ client: 'unknown', autoMigration: true }],
  };
}
