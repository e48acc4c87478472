import { z } from 'zod';

/**
 * A plan: everything an upgrade will do, as a value that can be printed, stored, reviewed and run later. It holds no
 * secret: generated values exist only while they are written.
 */

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const edit = z.strictObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() });

const note = z.strictObject({
  level: z.enum(['info', 'warning']),
  message: z.string(),
  line: z.int().exactOptional(),
});

/** Something that stands in the way of writing, and how to get past it. */
export const problem = z.strictObject({
  /** The name that `--skip` takes, for checks that may be skipped. */
  check: z.string(),
  level: z.enum(['error', 'warning']),
  message: z.string(),
  next: z.string(),
});

const placed = { line: z.int().exactOptional(), snippet: z.string().exactOptional() };

const common = { path: z.string(), reason: z.string(), notes: list(note) };

const alreadyDone = z.strictObject({ kind: z.literal('already-done'), ...common });

const needsYou = z.strictObject({
  kind: z.literal('needs-you'),
  ...common,
  ...placed,
  frame: z.string().exactOptional(),
});

/** How one file ends in one step. */
const fileResult = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('changed'),
    ...common,
    edits: list(edit),
    /** Variables whose literals the edits take out of the code: their values in `.env` stand for what is removed. */
    takesOut: list(z.string()).exactOptional(),
  }),
  alreadyDone,
  z.strictObject({ kind: z.literal('not-applicable'), ...common }),
  needsYou,
]);

/** One file that is put where none is. */
const placement = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('changed'),
    ...common,
    source: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('bytes'), base64: z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/) }),
      /** Of a file of the project, which has to be what it was when the plan was made. */
      z.strictObject({ kind: z.literal('copy'), of: z.string() }),
    ]),
    /** Bytes. */
    size: z.int().min(0),
    sha256: z.string(),
  }),
  alreadyDone,
  needsYou,
]);

/** One variable in one file of environment variables: what will be written, never its value. */
const secretDecision = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('changed'),
    variable: z.string(),
    reason: z.string(),
    notes: list(note),
    step: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('generate'),
        variable: z.string(),
        bytes: z.int().min(16),
        count: z.int().min(1),
        encoding: z.literal('base64'),
      }),
      z.strictObject({ kind: z.literal('placeholder'), variable: z.string() }),
      /** The literal that stands in the code, read when the plan is run. */
      z.strictObject({
        kind: z.literal('carry'),
        variable: z.string(),
        from: z.strictObject({
          path: z.string(),
          property: z.tuple([z.string()], z.string()).readonly(),
        }),
      }),
    ]),
  }),
  z.strictObject({
    kind: z.literal('already-done'),
    variable: z.string(),
    reason: z.string(),
    notes: list(note),
  }),
  z.strictObject({
    kind: z.literal('not-applicable'),
    variable: z.string(),
    reason: z.string(),
    notes: list(note),
  }),
  z.strictObject({
    kind: z.literal('needs-you'),
    variable: z.string(),
    reason: z.string(),
    notes: list(note),
    ...placed,
  }),
]);

const secretFile = z.strictObject({
  path: z.string(),
  kind: z.enum(['changed', 'already-done', 'not-applicable', 'needs-you']),
  reason: z.string(),
  notes: list(note),
  decisions: list(secretDecision),
  creates: z.boolean(),
});

export const step = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('edit'),
    id: z.string(),
    title: z.string(),
    guide: z.string().exactOptional(),
    /** What goes wrong without it. */
    why: z.string().exactOptional(),
    /** What it may change for those who use the project. */
    risk: z.string().exactOptional(),
    files: list(fileResult),
  }),
  z.strictObject({
    kind: z.literal('place'),
    id: z.string(),
    title: z.string(),
    guide: z.string(),
    /** What goes wrong without it. */
    why: z.string(),
    /** What it may change for those who use the project. */
    risk: z.string().exactOptional(),
    files: list(placement),
  }),
  z.strictObject({
    kind: z.literal('secrets'),
    id: z.string(),
    title: z.string(),
    files: list(secretFile),
  }),
  z.strictObject({
    kind: z.literal('database'),
    id: z.string(),
    title: z.string(),
    guide: z.string(),
    engine: z.enum(['postgres', 'mysql', 'sqlite']),
    /** Where it is, without a password. */
    database: z.string(),
    /** `counted`: looked at and left alone. `needs-you`: what a check found. */
    outcome: z.enum(['changed', 'already-done', 'counted', 'needs-you']),
    reason: z.string(),
    notes: list(note),
    /** What is run; on SQLite in one transaction with foreign keys switched off. Empty when it is done already. */
    statements: list(z.string()),
  }),
  z.strictObject({
    kind: z.literal('command'),
    id: z.string(),
    title: z.string(),
    argv: list(z.string()),
    /** Relative to the project root: the workspace root for an install. */
    cwd: z.string(),
    guide: z.string().exactOptional(),
    /** What goes wrong without it. */
    why: z.string().exactOptional(),
    /** What it may change for those who use the project. */
    risk: z.string().exactOptional(),
    /** The files that it may write, which undo brings back. */
    writes: list(z.string()).exactOptional(),
    /** Why it is only printed; absent when the upgrade runs it. */
    printedBecause: z.string().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('manual'),
    id: z.string(),
    title: z.string(),
    guide: z.string().exactOptional(),
    level: z.enum(['todo', 'info']),
    /** What its owner has to decide: a step that `--with` does. */
    asks: z.string().exactOptional(),
    text: z.string(),
    files: list(z.string()).exactOptional(),
    snippet: z.string().exactOptional(),
    url: z.string().exactOptional(),
  }),
]);

export const plan = z.strictObject({
  schema: z.literal('strapi-uplift/plan@1'),
  project: z.strictObject({
    name: z.string(),
    from: z.string(),
    fromSource: z.string(),
    to: z.string(),
    packageManager: z.string(),
  }),
  guides: list(
    z.strictObject({ version: z.string(), title: z.string(), url: z.string(), automated: z.boolean() }),
  ),
  /** Things to know about the project that belong to no step. */
  notes: list(note),
  steps: list(step),
  /** What stood in the way when the plan was made. Looked for again when it is run. */
  problems: list(problem).exactOptional(),
  /** SHA-256 of every file that the plan changes or reads a value from, or `null` for a file that it creates. */
  files: z.record(z.string(), z.string().nullable()),
});

export type Problem = z.infer<typeof problem>;
export type Plan = z.infer<typeof plan>;
export type Step = z.infer<typeof step>;
export type FileResult = z.infer<typeof fileResult>;
export type EditStep = Extract<Step, { kind: 'edit' }>;
export type PlaceStep = Extract<Step, { kind: 'place' }>;
export type SecretsStep = Extract<Step, { kind: 'secrets' }>;
export type DatabaseStep = Extract<Step, { kind: 'database' }>;
export type CommandStep = Extract<Step, { kind: 'command' }>;
export type ManualStep = Extract<Step, { kind: 'manual' }>;
