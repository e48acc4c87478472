import type { Step } from '../../../plan.ts';
import type { ProjectReport } from '../../run-report-schema.ts';
import { type End, endOf } from './cell-end.ts';
import { type Need, needsOf } from './needs.ts';

/** A project with what is asked of it again and again. */
export interface ProjectRow {
  readonly project: ProjectReport;
  /** How each of its steps ends, by id. */
  readonly ends: ReadonlyMap<string, End>;
  /** `3.0.6 → 3.1.7`; empty without a plan. */
  readonly version: string;
  readonly needs: readonly Need[];
  /** Everything that the search looks at, in small letters. */
  readonly searched: string;
}

export function projectRow(project: ProjectReport, written: boolean): ProjectRow {
  const { plan } = project;
  const needs = needsOf(project);
  const steps = plan?.steps ?? [];
  return {
    project,
    ends: new Map(steps.map((step) => [step.id, endOf(step, project, written)])),
    version: plan ? `${plan.project.from} → ${plan.project.to}` : '',
    needs,
    searched: [
      project.path,
      project.name,
      project.workspace,
      ...steps.flatMap((step) => [step.id, step.title, ...wordsOf(step)]),
      ...needs.flatMap(({ title, text, next = '' }) => [title, text, next]),
    ]
      .join('\n')
      .toLowerCase(),
  };
}

function wordsOf(step: Step): string[] {
  switch (step.kind) {
    case 'edit':
    case 'place':
      return step.files.flatMap(({ path, reason }) => [path, reason]);
    case 'secrets':
      return step.files.flatMap(({ path, decisions }) => [
        path,
        ...decisions.flatMap(({ variable, reason }) => [variable, reason]),
      ]);
    case 'database':
      return [step.reason];
    case 'command':
      return [step.argv.join(' ')];
    case 'manual':
      return [step.text];
  }
}
