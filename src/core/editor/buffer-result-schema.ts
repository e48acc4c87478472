import { z } from 'zod';

const position = z.strictObject({ line: z.int().nonnegative(), character: z.int().nonnegative() });
const range = z.strictObject({ start: position, end: position });

/** What `transform --stdin --output edits` prints: `TextEdit[]` and `Diagnostic[]` of the Language Server Protocol. */
export const bufferResultSchema = z.strictObject({
  edits: z.array(z.strictObject({ range, newText: z.string() })),
  diagnostics: z.array(
    z.strictObject({
      range,
      /** 1 error, 2 warning, 3 information. */
      severity: z.literal([1, 2, 3]),
      /** The id of the transform. */
      code: z.string(),
      codeDescription: z.strictObject({ href: z.url() }).exactOptional(),
      source: z.literal('strapi-uplift'),
      message: z.string(),
    }),
  ),
});
