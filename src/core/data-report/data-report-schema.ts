import { z } from 'zod';

const side = z.strictObject({
  /** Without a password. */
  database: z.string(),
  engine: z.enum(['postgres', 'mysql', 'sqlite']),
  version: z.string(),
  schema: z.string(),
  tables: z.int(),
  rows: z.int(),
});

const setAside = z.strictObject({
  rows: z.int(),
  reason: z.string(),
  /** A few ids of v3. */
  ids: z.array(z.number()),
  /** What the rows are about, where that tells more: `application.article.count`. */
  subjects: z.array(z.string()).exactOptional(),
});

/** What `db … --json` prints: one document, whatever happens. */
export const dataReport = z.strictObject({
  schema: z.literal('strapi-uplift/data-report@1'),
  command: z.enum(['inspect', 'plan', 'migrate', 'verify']),
  /** As the exit code: 0 `done`, 1 `needs-you`, 2 `failed`. */
  status: z.enum(['done', 'needs-you', 'failed']),
  from: side.exactOptional(),
  to: side.exactOptional(),
  /** `same-server`: the statements read v3 where it is. `apart`: it is brought to the target first. */
  place: z.enum(['same-server', 'apart', 'streamed']).exactOptional(),
  /** The zone whose wall time v4's columns hold. */
  timezone: z.string().exactOptional(),
  /** Where every row goes: `read` and `added` are `written` and the rows set aside. */
  tables: z
    .array(
      z.strictObject({
        from: z.string(),
        to: z.string(),
        read: z.int(),
        written: z.int(),
        added: z.int(),
        /** In a few words: `3 columns renamed`. */
        change: z.string(),
        setAside: z.array(setAside),
      }),
    )
    .exactOptional(),
  /** Tables and columns of v3 that v4 has no place for. */
  leftOut: z
    .array(
      z.strictObject({
        table: z.string(),
        column: z.string().exactOptional(),
        /** Rows of the table, or values in the column. */
        rows: z.int(),
        reason: z.string(),
      }),
    )
    .exactOptional(),
  notes: z.array(z.string()).exactOptional(),
  /** What has to be decided first. */
  problems: z
    .array(z.strictObject({ where: z.string(), message: z.string(), next: z.string() }))
    .exactOptional(),
  /** The exact statements, where they were asked for. */
  statements: z.array(z.string()).exactOptional(),
  /** What the verification asked and what it got. */
  checks: z
    .array(
      z.strictObject({
        table: z.string(),
        kind: z.enum(['count', 'content', 'relation', 'reference', 'order']),
        expected: z.number(),
        found: z.number(),
        otherwise: z.string(),
      }),
    )
    .exactOptional(),
  /** Whether everything was taken back after it had run. */
  rehearsed: z.boolean().exactOptional(),
  milliseconds: z
    .strictObject({ staging: z.number(), copying: z.number(), verifying: z.number() })
    .exactOptional(),
  /** Answers of `inspect`: every table with its rows. */
  inspected: z
    .array(
      z.strictObject({
        database: z.string(),
        strapi: z.string(),
        tables: z.array(z.strictObject({ name: z.string(), rows: z.int(), columns: z.int() })),
      }),
    )
    .exactOptional(),
  error: z.strictObject({ message: z.string(), next: z.string().exactOptional() }).exactOptional(),
});

export type DataReport = z.infer<typeof dataReport>;
