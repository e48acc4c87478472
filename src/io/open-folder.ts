import { resolve } from 'node:path';
import type { ProjectFolder } from './files/locate-file.ts';
import { findWorkspaceRoot } from './packages/workspace-root.ts';

/** A project's folder with the workspace around it: a run may have written a catalog or a lock file there. */
export function openFolder(path: string): ProjectFolder {
  const root = resolve(path);
  return { root, workspaceRoot: findWorkspaceRoot(root) };
}
