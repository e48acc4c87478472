import { z } from 'zod';
import { changesDatabase, needsSomebody } from '../report/summary.ts';
import { type Finding, findingsOf } from './findings.ts';
import type { ProjectReport } from './run-report-schema.ts';

/** Findings that are known and accepted: what `check` is silent about. */
export const baseline = z.strictObject({
  schema: z.literal('strapi-uplift/baseline@1'),
  /** Sorted by id. */
  findings: z
    .array(
      z.strictObject({
        id: z.string(),
        /** For people; not compared. */
        message: z.string(),
      }),
    )
    .readonly(),
});

export type Baseline = z.infer<typeof baseline>;
export type BaselineEntry = Baseline['findings'][number];

/** A baseline that accepts these findings. The same for the same findings, in whichever order they come. */
export function baselineOf(findings: Iterable<Pick<Finding, 'id' | 'message'>>): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const { id, message } of findings) entries.set(id, { id, message });
  const sorted = [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { schema: 'strapi-uplift/baseline@1', findings: sorted };
}

/** The project with what the baseline accepts, and `done` where only that was left. */
export function applyBaseline(project: ProjectReport, { findings }: Baseline): ProjectReport {
  const known = new Set(findings.map(({ id }) => id));
  const all = findingsOf(project);
  const accepted = all.filter(({ id }) => known.has(id)).map(({ id }) => id);
  if (accepted.length === 0) return project;
  const done = project.status === 'needs-you' && accepted.length === all.length && !needsMore(project);
  return { ...project, accepted, ...(done && { status: 'done' }) };
}

/** Whether a project needs somebody for a reason that is no finding, and that no baseline can accept. */
function needsMore({ outcome, problems, error, plan }: ProjectReport): boolean {
  if (error || (outcome !== 'changed' && outcome !== 'unchanged')) return true;
  if (problems.some(({ level }) => level === 'error')) return true;
  const steps = plan?.steps ?? [];
  const commands = steps.filter(({ kind }) => kind === 'command');
  return steps.some(changesDatabase) || (plan !== undefined && needsSomebody({ ...plan, steps: commands }));
}

/** What a baseline names and no project has any more. @param found the ids of all findings of the projects that it is for */
export function staleEntries({ findings }: Baseline, found: ReadonlySet<string>): BaselineEntry[] {
  return findings.filter(({ id }) => !found.has(id));
}
