import { z } from 'zod';

const step = z.strictObject({
  container: z.string().min(1),
  run: z.string().min(1),
  env: z.record(z.string(), z.string()).exactOptional(),
  files: z.record(z.string(), z.string()).exactOptional(),
  if: z.union([z.boolean(), z.string()]).exactOptional(),
  outputs: z
    .record(
      z.string(),
      z.strictObject({ value: z.string(), format: z.enum(['json', 'yaml', 'text']).exactOptional() }),
    )
    .exactOptional(),
});

/**
 * A batch spec of Sourcegraph, as far as one step after another goes. No package on npm carries its schema.
 *
 * Source: https://sourcegraph.com/docs/batch-changes/batch-spec-yaml-reference
 */
export const batchSpec = z.strictObject({
  version: z.literal([1, 2]),
  name: z.string().regex(/^[\w.-]+$/),
  description: z.string().exactOptional(),
  on: z.array(
    z.union([
      z.strictObject({ repositoriesMatchingQuery: z.string() }),
      z.strictObject({ repository: z.string(), branch: z.string().exactOptional() }),
    ]),
  ),
  steps: z.array(step).min(1),
  changesetTemplate: z.strictObject({
    title: z.string(),
    body: z.string().exactOptional(),
    branch: z.string(),
    commit: z.strictObject({
      message: z.string(),
      author: z.strictObject({ name: z.string(), email: z.email() }).exactOptional(),
    }),
    published: z.union([z.boolean(), z.literal('draft')]).exactOptional(),
  }),
});
