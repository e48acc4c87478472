import { z } from 'zod';
import { integer } from './row-shapes.ts';

/** A row of v3's `core_store` or of v4's `strapi_core_store_settings`: their columns are the same. */
export const coreStoreRow = z.object({
  id: integer,
  key: z.string().nullish(),
  value: z.string().nullish(),
  /** What `value` holds as JSON text: `object`, `string`, `number`, `boolean`. */
  type: z.string().nullish(),
  environment: z.string().nullish(),
  tag: z.string().nullish(),
});

export type CoreStoreRow = z.infer<typeof coreStoreRow>;
