import { z } from 'zod';
import { dataReport } from '../data-report/data-report-schema.ts';
import { plan, problem } from '../plan.ts';
import { commandResult, databaseResult } from '../report/report-schema.ts';

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const status = z.enum(['done', 'needs-you', 'failed']);
const failure = z.strictObject({ message: z.string(), next: z.string().exactOptional() });

/** What became of one project, or would become of it. */
export const projectReport = z.strictObject({
  /** From the folder of the run, forward slashes; `.` for that folder itself. */
  path: z.string(),
  name: z.string(),
  /** `package`: neither app nor plugin, but asks for packages of Strapi. */
  kind: z.enum(['app', 'plugin', 'package']),
  /** The folder whose package manager installs for it, from the folder of the run. */
  workspace: z.string(),
  status,
  /**
   * `changed`: would be, or was, changed. `blocked`: something stands in the way, and nothing was written. `failed`: taken back.
   * `not-run`: the run ended before.
   */
  outcome: z.enum(['changed', 'unchanged', 'blocked', 'failed', 'not-run']),
  /** Absent where it could not be planned. Its paths are relative to the project. */
  plan: plan.exactOptional(),
  problems: list(problem),
  commands: list(commandResult),
  databases: list(databaseResult).exactOptional(),
  /** Unified diff of every file that is changed, from its `---` line on, without colours and with secrets masked. */
  diffs: list(z.strictObject({ path: z.string(), patch: z.string() })),
  /** Ids of findings (`findingsOf`) that the baseline accepts. */
  accepted: list(z.string()).exactOptional(),
  /** Hashes of the commits that were asked for. */
  commits: list(z.string()).exactOptional(),
  error: failure.exactOptional(),
});

/** What a run tells once it is over, of one project or of thousands: what `--report` renders. */
export const runReport = z.strictObject({
  schema: z.literal('strapi-uplift/run-report@1'),
  command: z.enum(['plan', 'upgrade', 'check', 'db inspect', 'db plan', 'db migrate', 'db verify']),
  /** As the exit code: 0 `done`, 1 `needs-you`, 2 `failed`. */
  status,
  dryRun: z.boolean(),
  /** Of strapi-uplift. */
  version: z.string(),
  /** The folder of the run, from the root of its git repository; `.` where they are the same or there is none. */
  root: z.string(),
  /** What `undo` takes back, for each machine that took part; empty when nothing was written. */
  runs: list(z.strictObject({ shard: z.string().exactOptional(), run: z.string() })),
  /** What was found and is no part of the run, and why. */
  leftOut: list(z.strictObject({ path: z.string(), reason: z.string(), level: z.enum(['warning', 'info']) })),
  /** Sorted by path. */
  projects: list(projectReport),
  /** What a migration of the data has come to. */
  data: dataReport.exactOptional(),
  error: failure.exactOptional(),
});

export type RunReport = z.infer<typeof runReport>;
export type ProjectReport = z.infer<typeof projectReport>;
