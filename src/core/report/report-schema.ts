import { z } from 'zod';
import { plan, problem } from '../plan.ts';

export const commandResult = z.strictObject({
  id: z.string(),
  argv: z.array(z.string()),
  cwd: z.string(),
  status: z.enum(['done', 'failed', 'printed']),
  /** Exit code of a failed command. */
  code: z.int().exactOptional(),
  reason: z.string().exactOptional(),
});

export const databaseResult = z.strictObject({
  /** The step of the plan. */
  id: z.string(),
  /** Where it is, without a password. */
  database: z.string(),
  /** `left`: undone, but for the database, which `--force` left as it is. */
  status: z.enum(['changed', 'already-done', 'failed', 'taken-back', 'as-before', 'left']),
});

/** What a step does, without a project. */
export const explainedStep = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Absent for a step that every upgrade has. */
  guide: z.strictObject({ version: z.string(), title: z.string(), url: z.string() }).exactOptional(),
  does: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('edit'),
      /** Globs from the project root. */
      files: z.string(),
      /** Looked at, never edited. */
      reportOnly: z.string().exactOptional(),
      /** Made where it is missing; a config file without its extension. */
      makes: z.string().exactOptional(),
      /** Literals that leave the code go into `.env` first. */
      carries: z.boolean().exactOptional(),
      example: z
        .strictObject({
          path: z.string(),
          before: z.string(),
          after: z.string(),
          /** What the transform says of it. */
          reason: z.string(),
          /** What a person is given to paste, where the transform does not edit. */
          snippet: z.string().exactOptional(),
        })
        .exactOptional(),
    }),
    z.strictObject({ kind: z.literal('command'), argv: z.array(z.string()).readonly() }),
    z.strictObject({
      kind: z.literal('place'),
      /** Where files are put where none are. */
      into: z.string(),
    }),
    z.strictObject({
      kind: z.literal('database'),
      /** Rows are counted, and nothing is changed. */
      counts: z.boolean(),
    }),
  ]),
  /** What goes wrong without it. */
  why: z.string(),
  /** What it may change for those who use the project. */
  risk: z.string().exactOptional(),
  /** What its owner has to decide: it is only done when asked for. */
  asks: z.string().exactOptional(),
});

/** What `--json` prints: one document, whatever happens. */
export const report = z.strictObject({
  schema: z.literal('strapi-uplift/report@1'),
  command: z.enum(['plan', 'upgrade', 'check', 'undo', 'list', 'explain', 'transform', 'report merge']),
  /** As the exit code: 0 `done`, 1 `needs-you`, 2 `failed`. */
  status: z.enum(['done', 'needs-you', 'failed']),
  dryRun: z.boolean(),
  /** The name of the run that `undo` takes back; absent when nothing was written. */
  run: z.string().exactOptional(),
  plan: plan.exactOptional(),
  problems: z.array(problem),
  commands: z.array(commandResult),
  /** What became of the database, where a step is about one. */
  databases: z.array(databaseResult).exactOptional(),
  /** Files that `undo` took back. */
  restored: z.array(z.string()).exactOptional(),
  /** Answers of `list`. */
  transforms: z.array(z.strictObject({ id: z.string(), title: z.string() })).exactOptional(),
  /** Answers of `explain`. */
  explained: z.array(explainedStep).exactOptional(),
  /** Answers of `transform`. */
  files: z.array(z.strictObject({ path: z.string(), kind: z.string(), reason: z.string() })).exactOptional(),
  error: z.strictObject({ message: z.string(), next: z.string().exactOptional() }).exactOptional(),
});

export type CommandResult = z.infer<typeof commandResult>;
export type DatabaseResult = z.infer<typeof databaseResult>;
export type Report = z.infer<typeof report>;
export type ExplainedStep = z.infer<typeof explainedStep>;
