import { z } from 'zod';
import { parseTemplate } from './read-template.ts';

/** The scripts of the jobs in gitlab-ci.yml, and the variables that are set for either. */
export function gitlabScripts(): {
  readonly shard: string;
  readonly merge: string;
  readonly variables: Readonly<Record<string, string>>;
} {
  const job = z.object({
    script: z.array(z.string()),
    variables: z.record(z.string(), z.string()).optional(),
  });
  const document = z
    .object({
      '.strapi-uplift': z.object({ variables: z.record(z.string(), z.string()) }),
      'strapi-uplift shard': job,
      'strapi-uplift merge': job,
    })
    .parse(parseTemplate('gitlab-ci.yml'));
  const merge = document['strapi-uplift merge'];
  return {
    shard: document['strapi-uplift shard'].script.join('\n'),
    merge: merge.script.join('\n'),
    variables: {
      ...document['.strapi-uplift'].variables,
      ...merge.variables,
      UPGRADE_STRAPI_TO: '4.7.1',
    },
  };
}
