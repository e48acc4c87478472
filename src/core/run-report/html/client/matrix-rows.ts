import type { ProjectRow } from './project-row.ts';

/** A line of the matrix: a project, or a workspace whose projects can be folded away. */
export type MatrixRow =
  | { readonly kind: 'project'; readonly row: ProjectRow; readonly inGroup: boolean }
  | {
      readonly kind: 'workspace';
      readonly workspace: string;
      readonly rows: readonly ProjectRow[];
      readonly folded: boolean;
    };

/** Workspace by workspace. One with a single project, or the only one, needs no line of its own. */
export function matrixRows(rows: readonly ProjectRow[], folded: ReadonlySet<string>): MatrixRow[] {
  const workspaces = new Map<string, ProjectRow[]>();
  for (const row of rows) {
    const members = workspaces.get(row.project.workspace);
    if (members) members.push(row);
    else workspaces.set(row.project.workspace, [row]);
  }
  return [...workspaces].flatMap(([workspace, members]): MatrixRow[] => {
    const inGroup = members.length > 1 && workspaces.size > 1;
    const lines = members.map((row): MatrixRow => ({ kind: 'project', row, inGroup }));
    if (!inGroup) return lines;
    const isFolded = folded.has(workspace);
    return [{ kind: 'workspace', workspace, rows: members, folded: isFolded }, ...(isFolded ? [] : lines)];
  });
}
