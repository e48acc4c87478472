import { change } from './copy-project.ts';
import { tempFolder } from './temp-folders.ts';

/** A new folder with these texts, by path with forward slashes. */
export function writeFiles(texts: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  change(folder, texts);
  return folder;
}
