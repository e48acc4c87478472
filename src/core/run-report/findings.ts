import { posix } from 'node:path';
import type { Edit } from '../../ast/edits.ts';
import type { ProjectReport } from './run-report-schema.ts';

/** One thing that a project still needs, at one file: what a checker reports. */
export interface Finding {
  /** The same as long as the step and the file are: what a baseline holds. Unique within the run. */
  readonly id: string;
  /** The id of the step. */
  readonly rule: string;
  readonly title: string;
  /** From the folder of the run. */
  readonly path: string;
  readonly line?: number;
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

/** What a report says that a project still needs, in the order of its steps. */
export function findingsOf(project: ProjectReport): Finding[] {
  const accepted = new Set(project.accepted ?? []);
  const make = (
    rule: string,
    path: string,
    finding: Omit<Finding, 'id' | 'rule' | 'path' | 'accepted'>,
  ): Finding => {
    const at = posix.join(project.path, path);
    const id = `${rule}:${at}`;
    return { id, rule, path: at, ...finding, accepted: accepted.has(id) };
  };
  return (project.plan?.steps ?? []).flatMap((step): Finding[] => {
    const { id, title } = step;
    switch (step.kind) {
      case 'edit':
        return step.files.flatMap((file): Finding[] => {
          if (file.kind === 'changed')
            return [
              make(id, file.path, { title, level: 'warning', message: file.reason, edits: file.edits }),
            ];
          if (file.kind !== 'needs-you') return [];
          const { line, snippet, reason } = file;
          const placed = { ...(line !== undefined && { line }), ...(snippet !== undefined && { snippet }) };
          return [make(id, file.path, { title, level: 'error', message: reason, ...placed })];
        });
      case 'secrets':
        return step.files.flatMap(({ path, decisions }) =>
          decisions.flatMap((decision): Finding[] => {
            const rule = `${id}/${decision.variable}`;
            if (decision.kind === 'changed')
              return [make(rule, path, { title, level: 'warning', message: decision.reason })];
            if (decision.kind !== 'needs-you') return [];
            return [make(rule, path, { title, level: 'error', message: decision.reason })];
          }),
        );
      case 'manual':
        return step.level === 'todo'
          ? [
              make(id, 'package.json', {
                title,
                level: 'note',
                message: step.text,
                ...(step.snippet && { snippet: step.snippet }),
              }),
            ]
          : [];
      default:
        return [];
    }
  });
}
