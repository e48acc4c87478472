import { dirname, relative, sep } from 'node:path';
import { SyntaxFailure } from '../../ast/parse.ts';
import type { Catalog } from '../../core/catalog.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { Project } from '../../core/project.ts';
import type { ProjectFolder } from '../../io/files/locate-file.ts';
import { relativePath } from '../../io/files/relative-path.ts';
import { findApp } from '../../io/find-app.ts';
import { loadProject } from '../../io/load-project.ts';

export interface LoadedProject {
  readonly folder: ProjectFolder;
  readonly project: Project;
}

/** The projects around the open files, each read from the disk once until something there changes. */
export interface ProjectCache {
  rootOf(path: string): string | undefined;
  /** `undefined` for a file of no Strapi app, or of one that is not known. */
  projectOf(path: string): Promise<LoadedProject | undefined>;
  /** Whether a file is among those that were read. */
  knows(path: string): boolean;
  /** Something changed on the disk: the projects that it may tell something about are read again. */
  forget(path: string): void;
}

/** @param say told why a folder is no project that can be shown anything about */
export function createProjectCache(catalog: Catalog, say: (message: string) => void): ProjectCache {
  const roots = new Map<string, string | undefined>();
  const loads = new Map<string, Promise<LoadedProject | undefined>>();
  const lastGood = new Map<string, LoadedProject>();

  const rootOf = (path: string): string | undefined => {
    if (!roots.has(path)) roots.set(path, knownRoot(path, findApp(path), [...lastGood.keys()]));
    return roots.get(path);
  };
  const load = async (root: string): Promise<LoadedProject | undefined> => {
    try {
      const { folder, project } = await loadProject(root, catalog);
      const loaded = { folder, project: { ...project, resolveModule: rememberModules(project) } };
      lastGood.set(root, loaded);
      return loaded;
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error;
      say(error.message);
      // Half-typed and saved, a package.json is still that of the same project.
      if (error.cause instanceof SyntaxFailure) return lastGood.get(root);
      lastGood.delete(root);
      roots.clear();
      return undefined;
    }
  };
  return {
    rootOf,
    projectOf(path) {
      const root = rootOf(path);
      if (root === undefined) return Promise.resolve(undefined);
      const known = loads.get(root);
      if (known) return known;
      const loading = load(root);
      loads.set(root, loading);
      // A failure is told to whoever waits for it; the next one asks the disk again.
      loading.catch(() => loads.delete(root));
      return loading;
    },
    knows(path) {
      const root = rootOf(path);
      const loaded = root === undefined ? undefined : lastGood.get(root);
      return loaded?.project.files.has(relativePath(loaded.folder.root, path)) ?? false;
    },
    forget(path) {
      roots.clear();
      // A lock file may lie in the workspace around the project.
      for (const root of [...loads.keys()]) {
        if (contains(root, path) || contains(dirname(path), root)) loads.delete(root);
      }
    },
  };
}

/** A project whose package.json cannot be read at the moment is not taken for a part of the one around it. */
function knownRoot(path: string, found: string | undefined, known: readonly string[]): string | undefined {
  return known.find((root) => contains(root, path) && root.length > (found ?? '').length) ?? found;
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}

/** Finding the file behind an import takes longer than everything else that happens after a key. */
function rememberModules({ resolveModule }: Project): Project['resolveModule'] {
  const known = new Map<string, string | undefined>();
  return (from, specifier) => {
    const key = `${from} ${specifier}`;
    if (!known.has(key)) known.set(key, resolveModule(from, specifier));
    return known.get(key);
  };
}
