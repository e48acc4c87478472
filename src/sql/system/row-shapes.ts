import { z } from 'zod';
import { parseJson } from '../parse-json.ts';

/** What the drivers make of an integer: a number, or digits where they do not trust numbers. */
export const integer = z
  .union([z.int(), z.bigint(), z.string().regex(/^\d+$/)], 'expected a whole number')
  .transform(Number);

/** PostgreSQL has booleans; MySQL and SQLite have 0 and 1. */
export const flag = z
  .union([z.boolean(), z.literal([0, 1]), z.literal(['0', '1'])], 'expected true or false')
  .transform((value) => value === true || Number(value) === 1);

/** PostgreSQL's driver reads JSON columns itself; in MySQL and SQLite they are text. NULL is `undefined`. */
export function jsonColumn<T>(shape: z.ZodType<T>) {
  return z
    .unknown()
    .transform((value, context): unknown => {
      if (typeof value !== 'string') return value ?? undefined;
      const parsed = parseJson(value, '');
      if (parsed.kind === 'ok') return parsed.value ?? undefined;
      // Not the parser's own words: they quote the value, which may be a secret.
      context.addIssue({ code: 'custom', message: 'not valid JSON' });
      return z.NEVER;
    })
    .pipe(shape.optional())
    .optional();
}
