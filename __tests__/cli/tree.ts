import { lstatSync, readdirSync, readFileSync, readlinkSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** Every file, folder and link with its mode: content as text where it is one. The journal is left out. */
export function treeOf(folder: string): Readonly<Record<string, string>> {
  return walk(folder, (path, stats) => {
    if (stats.isSymbolicLink()) return `→ ${readlinkSync(path)}`;
    const mode = process.platform === 'win32' ? '' : `${(stats.mode & 0o777).toString(8)} `;
    return stats.isDirectory() ? `${mode}folder` : `${mode}${readFileSync(path).toString('latin1')}`;
  });
}

/** As `treeOf`, with git's own files, the journal and the times of the last change: for what must touch nothing at all. */
export function everything(folder: string): Readonly<Record<string, string>> {
  return walk(
    folder,
    (path, stats) => {
      const times = `${stats.mtimeMs} ${stats.mode.toString(8)} ${stats.ino}`;
      return stats.isFile() ? `${times} ${readFileSync(path).toString('latin1')}` : times;
    },
    [],
  );
}

/** Relative paths of the files, sorted, forward slashes. */
export function filesOf(folder: string): string[] {
  return Object.entries(treeOf(folder))
    .filter(([, content]) => !/^(?:\d+ )?folder$/.test(content))
    .map(([path]) => path)
    .sort();
}

/** Every text below a folder, one after another. */
export function textsIn(folder: string): string {
  return Object.values(everything(folder)).join('\n');
}

export function readIn(folder: string, path: string): string {
  return readFileSync(join(folder, ...path.split('/')), 'utf8');
}

function walk(
  root: string,
  describe: (path: string, stats: Stats) => string,
  without = ['.git', '.strapi-uplift'],
): Record<string, string> {
  const tree: Record<string, string> = {};
  const visit = (folder: string): void => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (without.includes(name)) continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      const stats = lstatSync(join(root, path));
      tree[path] = describe(join(root, path), stats);
      if (stats.isDirectory()) visit(path);
    }
  };
  visit('');
  return tree;
}
