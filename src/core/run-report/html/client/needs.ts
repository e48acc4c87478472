import type { Step } from '../../../plan.ts';
import type { ProjectReport } from '../../run-report-schema.ts';
import { isAccepted } from './cell-end.ts';

/** Something in a project that somebody has to do or to decide. */
export interface Need {
  readonly kind: 'failure' | 'problem' | 'file' | 'todo' | 'command';
  readonly title: string;
  readonly text: string;
  readonly next?: string;
  /** What to paste. */
  readonly snippet?: string;
  readonly url?: string;
  readonly step?: string;
  readonly file?: string;
  readonly line?: number;
}

/** What a project needs of somebody, in the order of its steps. */
export function needsOf(project: ProjectReport): Need[] {
  const { plan, problems, error, databases = [] } = project;
  return [
    ...(error
      ? [
          {
            kind: 'failure' as const,
            title: 'Failed',
            text: error.message,
            ...(error.next && { next: error.next }),
          },
        ]
      : []),
    ...databases
      .filter(({ status }) => status === 'failed')
      .map(({ database }) => ({
        kind: 'failure' as const,
        title: 'The database could not be changed',
        text: database,
      })),
    ...problems.map(({ check, level, message, next }) => ({
      kind: level === 'error' ? ('failure' as const) : ('problem' as const),
      title: `Check “${check}”`,
      text: message,
      next,
    })),
    ...(plan?.steps ?? []).flatMap((step) => needsOfStep(step, project)),
  ];
}

function needsOfStep(step: Step, project: ProjectReport): Need[] {
  const { id, title } = step;
  const guide = 'guide' in step ? step.guide : undefined;
  const url = project.plan?.guides.find(({ version }) => version === guide)?.url;
  const common = { title, step: id, ...(url !== undefined && { url }) };
  switch (step.kind) {
    case 'edit':
    case 'place':
      return step.files.flatMap((file): Need[] => {
        if (file.kind !== 'needs-you' || isAccepted(project, id, file.path)) return [];
        return [{ kind: 'file', ...common, text: file.reason, file: file.path, ...placed(file) }];
      });
    case 'secrets':
      return step.files.flatMap(({ path, decisions }) =>
        decisions.flatMap((decision): Need[] => {
          const { kind, variable, reason } = decision;
          if (kind !== 'needs-you' || isAccepted(project, `${id}/${variable}`, path)) return [];
          return [
            {
              kind: 'file',
              ...common,
              text: reason.includes(variable) ? reason : `${variable}: ${reason}`,
              file: path,
              ...placed(decision),
            },
          ];
        }),
      );
    case 'database':
      if (step.outcome !== 'needs-you' || isAccepted(project, id, 'package.json')) return [];
      return [{ kind: 'todo', ...common, text: step.reason }];
    case 'command': {
      const result = project.commands.find((command) => command.id === id);
      const command = (result?.argv ?? step.argv).join(' ');
      const folder = (result?.cwd ?? step.cwd) === '.' ? 'the project' : (result?.cwd ?? step.cwd);
      if (result?.status === 'failed') {
        const code = result.code === undefined ? '' : ` with exit code ${result.code}`;
        const text = `The command failed${code}.${result.reason ? ` ${result.reason}` : ''}`;
        return [{ kind: 'failure', ...common, text, snippet: command }];
      }
      const because = result?.status === 'printed' ? result.reason : step.printedBecause;
      if (result?.status !== 'printed' && because === undefined) return [];
      return [
        {
          kind: 'command',
          ...common,
          text: [`Run in ${folder}.`, because ?? ''].join(' ').trim(),
          snippet: command,
        },
      ];
    }
    case 'manual': {
      if (step.level === 'info' || isAccepted(project, id, 'package.json')) return [];
      const { text, snippet, files = [] } = step;
      return [
        {
          kind: 'todo',
          ...common,
          ...(step.url !== undefined && { url: step.url }),
          text,
          ...(snippet !== undefined && { snippet }),
          ...(files.length > 0 && { file: files.join(', ') }),
        },
      ];
    }
  }
}

function placed({ line, snippet }: { readonly line?: number; readonly snippet?: string }) {
  return { ...(line !== undefined && { line }), ...(snippet !== undefined && { snippet }) };
}

/** The same need in several places. */
export interface NeedGroup {
  readonly need: Need;
  readonly places: readonly { readonly project: ProjectReport; readonly need: Need }[];
}

/** Needs with the same words come together, the most frequent first, in the order of their urgency. */
export function groupNeeds(
  rows: Iterable<{ readonly project: ProjectReport; readonly needs: readonly Need[] }>,
): NeedGroup[] {
  const groups = new Map<string, { need: Need; places: { project: ProjectReport; need: Need }[] }>();
  for (const { project, needs } of rows) {
    for (const need of needs) {
      const { kind, title, text, next, snippet, step } = need;
      const key = JSON.stringify([kind, step, title, text, next, snippet]);
      const group = groups.get(key) ?? { need, places: [] };
      group.places.push({ project, need });
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.places.length - a.places.length);
}
