import type { ProjectRow } from './project-row.ts';
import type { ViewState } from './view-state.ts';

/** What a project can be filtered by; one may be several of them: changed, and in need of somebody. */
export const STATUSES = {
  changed: { words: 'Changed', holds: ({ project }) => project.outcome === 'changed' },
  unchanged: { words: 'Nothing to do', holds: ({ project }) => project.outcome === 'unchanged' },
  'needs-you': { words: 'Needs you', holds: ({ project }) => project.status === 'needs-you' },
  failed: { words: 'Failed', holds: ({ project }) => project.status === 'failed' },
  'not-run': { words: 'Not run', holds: ({ project }) => project.outcome === 'not-run' },
} as const satisfies Readonly<
  Record<string, { readonly words: string; readonly holds: (row: ProjectRow) => boolean }>
>;

export type Status = keyof typeof STATUSES;
export const STATUS_NAMES = Object.keys(STATUSES) as readonly Status[];

/** The projects that are asked for. Every word of the search has to occur. */
export function filterRows(rows: readonly ProjectRow[], state: ViewState): ProjectRow[] {
  const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
  const statuses = STATUS_NAMES.filter((name) => state.status.includes(name));
  return rows.filter(
    (row) =>
      words.every((word) => row.searched.includes(word)) &&
      (statuses.length === 0 || statuses.some((name) => STATUSES[name].holds(row))) &&
      (state.version === '' || row.version === state.version) &&
      (state.kind === '' || row.project.kind === state.kind) &&
      (state.step === '' ||
        (state.end === '' ? row.ends.has(state.step) : row.ends.get(state.step) === state.end)),
  );
}
