import type { Plan } from './plan.ts';
import { type Project, textOf } from './project.ts';

/** What a plan was made from, by path; `null` for a file that it creates. */
export function textsOf(project: Project, plan: Plan): Map<string, string | null> {
  return new Map(Object.keys(plan.files).map((path) => [path, textOf(project, path) ?? null]));
}
