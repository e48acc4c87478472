import { existsSync } from 'node:fs';
import { basename, posix } from 'node:path';
import type { Discovery, LeftOut } from '../../core/batch/found-project.ts';
import { linkProjects, requestedPackages, type UnlinkedProject } from '../../core/batch/link-projects.ts';
import { ownedByApps } from '../../core/batch/owned-by-apps.ts';
import { projectKind } from '../../core/batch/project-kind.ts';
import { relativePath } from '../files/relative-path.ts';
import { createWorkspaceFinder } from '../packages/workspace-root.ts';
import { listManifests } from './list-manifests.ts';
import { readManifest } from './read-manifest.ts';

/**
 * Finds every Strapi app, plugin and package in a folder and below it, whether it is in a workspace or in none, and says what of it
 * was left out. Of each project only its package.json is read, and nothing is run but git.
 *
 * `/shop` with `apps/cms` and `plugins/menus` →
 * `{ projects: [{ path: 'apps/cms', kind: 'app', … }, { path: 'plugins/menus', kind: 'plugin', … }], leftOut: [] }`
 *
 * @param root absolute
 */
export function discoverProjects(root: string): Discovery {
  const listed = listManifests(root);
  const leftOut: LeftOut[] = [...listed.leftOut];
  const found: UnlinkedProject[] = [];
  const workspaceRootOf = createWorkspaceFinder();

  for (const { path, vendored } of listed.manifests) {
    const folder = posix.dirname(path);
    const absolute = folder === '.' ? root : `${root}/${folder}`;
    const reading = readManifest(`${absolute}/package.json`);
    if (reading.kind === 'refused' && !vendored) {
      leftOut.push({ path, reason: reading.reason, level: 'warning' });
    }
    if (reading.kind !== 'manifest') continue;
    const { manifest, usesCatalog } = reading;
    const kind = projectKind(manifest, (inner) => existsSync(`${absolute}/${inner}`));
    if (vendored) {
      if (kind === 'app') leftOut.push({ path: folder, reason: vendored, level: 'info' });
    } else if (kind) {
      const packageName =
        typeof manifest.name === 'string' && manifest.name !== '' ? manifest.name : undefined;
      const home = workspaceRootOf(absolute);
      found.push({
        path: folder,
        name: packageName ?? basename(absolute),
        kind,
        workspace: home === absolute ? folder : relativePath(root, home) || '.',
        usesCatalog,
        packageName,
        requests: requestedPackages(manifest),
      });
    }
  }

  const apps = new Set(found.flatMap(({ kind, path }) => (kind === 'app' ? path : [])));
  const owned = ownedByApps(
    found.map(({ path }) => path),
    (path) => apps.has(path),
  );
  return {
    projects: linkProjects(found.filter(({ path }) => !owned.has(path))).toSorted(byPath),
    leftOut: leftOut.sort(byPath),
  };
}

/** By code units: the same order on every machine. */
function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
