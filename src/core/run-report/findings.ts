import { posix } from 'node:path';
import type { Edit } from '../../ast/edits.ts';
import type { Plan, Step } from '../plan.ts';
import type { ProjectReport, RunReport } from './run-report-schema.ts';

/** One thing that a project still needs, at one file: what a checker reports. */
export interface Finding {
  /** The same as long as the step and the file are: what a baseline holds. Unique within the run. */
  readonly id: string;
  /** The id of the step; for a secret followed by the variable. */
  readonly rule: string;
  readonly title: string;
  /** The page of the guide that asks for it. */
  readonly url?: string;
  /** From the folder of the run. */
  readonly path: string;
  readonly line?: number;
  /** The files that it is about where it is about several, from the folder of the run. */
  readonly files?: readonly string[];
  /** `warning`: the tool can do it. `error`: a person has to. `note`: a person has to know. */
  readonly level: 'error' | 'warning' | 'note';
  readonly message: string;
  /** What to paste, where a person has to. */
  readonly snippet?: string;
  /** In the offsets of the text that the steps before it leave; absent where there is none, or where it would show a secret. */
  readonly edits?: readonly Edit[];
  /** Whether the baseline accepts it. */
  readonly accepted: boolean;
}

/** What is left to do once the run is over: `findingsOf` but for what the run has done. */
export function openFindings({ dryRun }: Pick<RunReport, 'dryRun'>, project: ProjectReport): Finding[] {
  const written = !dryRun && project.outcome === 'changed';
  return findingsOf(project).filter(({ level }) => !(written && level === 'warning'));
}

/** What a report says that a project needs, in the order of its steps, whether the run has done it or not. */
export function findingsOf(project: Pick<ProjectReport, 'path' | 'plan' | 'accepted'>): Finding[] {
  const { plan } = project;
  if (!plan) return [];
  const accepted = new Set(project.accepted ?? []);
  return plan.steps.flatMap((step) => {
    const url = urlOf(step, plan);
    return neededBy(step).map(({ rule, path, files, ...need }): Finding => {
      const at = posix.join(project.path, path);
      const id = `${rule}:${at}`;
      const about = files?.map((file) => posix.join(project.path, file));
      return {
        id,
        rule,
        title: step.title,
        ...(url && { url }),
        path: at,
        ...(about && { files: about }),
        ...need,
        accepted: accepted.has(id),
      };
    });
  });
}

type Need = Omit<Finding, 'id' | 'title' | 'url' | 'accepted'>;

function neededBy(step: Step): Need[] {
  switch (step.kind) {
    case 'edit':
    case 'place':
      return step.files.flatMap((file): Need[] => {
        const { path, reason: message } = file;
        if (file.kind === 'changed') {
          const edits = 'edits' in file ? { edits: file.edits } : {};
          return [{ rule: step.id, path, level: 'warning', message, ...edits }];
        }
        if (file.kind !== 'needs-you') return [];
        const { line, snippet } = file;
        const placed = { ...(line !== undefined && { line }), ...(snippet !== undefined && { snippet }) };
        return [{ rule: step.id, path, level: 'error', message, ...placed }];
      });
    case 'secrets':
      return step.files.flatMap(({ path, decisions }) =>
        decisions.flatMap((decision): Need[] => {
          const rule = `${step.id}/${decision.variable}`;
          const message = decision.reason;
          if (decision.kind === 'changed') return [{ rule, path, level: 'warning', message }];
          return decision.kind === 'needs-you' ? [{ rule, path, level: 'error', message }] : [];
        }),
      );
    case 'database': {
      if (step.outcome !== 'needs-you') return [];
      return [{ rule: step.id, path: 'package.json', level: 'error', message: step.reason }];
    }
    case 'manual': {
      if (step.level !== 'todo') return [];
      const { id, text, snippet, files } = step;
      const about = { ...(files?.length && { files }), ...(snippet !== undefined && { snippet }) };
      return [{ rule: id, path: 'package.json', level: 'note', message: text, ...about }];
    }
    default:
      return [];
  }
}

function urlOf(step: Step, { guides }: Plan): string | undefined {
  if (step.kind === 'manual' && step.url !== undefined) return step.url;
  const version = 'guide' in step ? step.guide : undefined;
  return guides.find((guide) => guide.version === version)?.url;
}
