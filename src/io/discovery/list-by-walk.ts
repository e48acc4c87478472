import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import type { FolderListing } from './folder-listing.ts';
import { GENERATED_FOLDERS } from './foreign-folders.ts';

/** Lists a folder where no git helps. Links are not followed, so nothing is found twice and nothing goes round. */
export function listByWalk(root: string): FolderListing {
  const manifests: string[] = [];
  const repositories: string[] = [];
  const unreadable: { path: string; answer: string }[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = entriesOf(join(root, folder));
    if (typeof entries === 'string') {
      unreadable.push({ path: folder || '.', answer: entries });
      continue;
    }
    if (folder !== '' && entries.some(({ name }) => name === '.git')) {
      repositories.push(folder);
      continue;
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!GENERATED_FOLDERS.has(entry.name)) open.push(path);
      } else if (entry.name === 'package.json') manifests.push(path);
    }
  }
  return { manifests, repositories, unreadable, attributes: [] };
}

/** What is in a folder, or what the system answered. */
function entriesOf(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code !== 'ENOENT') return code;
    // It was there a moment ago. A name that is not UTF-8 cannot be asked for again.
    return folder.includes('\ufffd') ? 'its name is not UTF-8' : [];
  }
}
