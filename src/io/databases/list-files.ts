import { globby } from 'globby';

/**
 * The files behind a pattern, relative to the folder with forward slashes, in the order in which Strapi loads them. A folder may be
 * called `build` or `dist` here: an API's name is free.
 */
export async function listFiles(folder: string, pattern: string): Promise<string[]> {
  const paths = await globby(pattern, { cwd: folder, gitignore: false, expandDirectories: false });
  return paths.sort((a, b) => a.localeCompare(b, 'en'));
}
