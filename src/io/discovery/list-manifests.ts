import { join, posix } from 'node:path';
import type { LeftOut } from '../../core/batch/found-project.ts';
import { isGenerated, vendoredFolder } from './foreign-folders.ts';
import { listByGit } from './list-by-git.ts';
import { listByWalk } from './list-by-walk.ts';
import { vendoredByAttribute } from './vendored-by-attribute.ts';

export interface ListedManifest {
  /** From the root, forward slashes. */
  readonly path: string;
  /** A sentence about what makes it other people's, if anything does. */
  readonly vendored?: string;
}

export interface Manifests {
  readonly manifests: readonly ListedManifest[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Every package.json below a folder that may be a project's, in no order: by git where there is one, with each repository inside of
 * it by its own git, else by a walk. What git ignores and what other programs wrote is not among them.
 */
export function listManifests(root: string): Manifests {
  const manifests: ListedManifest[] = [];
  const leftOut: LeftOut[] = [];
  const folders = ['.'];
  // It grows: every repository that is found comes after what it was found in.
  for (const folder of folders) {
    const absolute = join(root, folder);
    const from = (path: string) => (folder === '.' ? path : posix.join(folder, path));
    const warn = (path: string, reason: string) => leftOut.push({ path, reason, level: 'warning' });

    const byGit = listByGit(absolute);
    if (byGit.kind === 'refused') {
      warn(folder, `Git could not list it, so that nothing is left out as ignored: ${byGit.reason}.`);
    }
    const listing = byGit.kind === 'listed' ? byGit : listByWalk(absolute);
    for (const { path, answer } of listing.unreadable) {
      if (isGenerated(path)) continue;
      warn(from(path), `The folder cannot be looked into: ${answer}.`);
    }
    folders.push(...listing.repositories.filter((path) => !isGenerated(path)).map(from));

    const paths = listing.manifests.filter((path) => !isGenerated(path));
    const marked = vendoredByAttribute(absolute, paths, listing.attributes);
    for (const path of paths) {
      const vendored = marked.has(path) ? '.gitattributes marks it as vendored.' : vendoredBy(from(path));
      manifests.push({ path: from(path), ...(vendored && { vendored }) });
    }
  }
  return { manifests, leftOut };
}

function vendoredBy(path: string): string | undefined {
  const folder = vendoredFolder(path);
  return folder && `It lies in a folder of vendored code: ${folder}.`;
}
