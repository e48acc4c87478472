import { ENV_FILE } from '../../strapi/env-files.ts';
import type { Project, ProjectFile } from '../project.ts';

/**
 * A project as an editor shows it: what is open there wins over what was read from the disk. A new file is part of it once it is
 * saved; only then is it known to be one that a step looks at.
 */
export function withBuffers(project: Project, buffers: ReadonlyMap<string, string>): Project {
  const files = new Map<string, ProjectFile>(project.files);
  const take = (path: string): void => {
    const text = buffers.get(path);
    const file = text === undefined ? project.files.get(path) : { kind: 'text' as const, text };
    if (file) files.set(path, file);
  };
  for (const path of buffers.keys()) if (files.has(path) || path === ENV_FILE) take(path);
  return {
    ...project,
    files,
    read(path) {
      if (!files.has(path) && project.read(path)) take(path);
      return files.get(path);
    },
  };
}
