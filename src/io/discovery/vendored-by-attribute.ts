import { readFileSync, statSync } from 'node:fs';
import { errorCode } from '../files/error-code.ts';
import { runGitSync } from '../system/run-git-sync.ts';

const ATTRIBUTE = 'linguist-vendored';

/**
 * Those of the files that `.gitattributes` marks as other people's: `linguist-vendored`, by which GitHub leaves them out too
 * (https://github.com/github-linguist/linguist/blob/main/docs/overrides.md). git is asked only where one of the attribute files
 * mentions it.
 */
export function vendoredByAttribute(
  folder: string,
  paths: readonly string[],
  attributeFiles: readonly string[],
): ReadonlySet<string> {
  if (paths.length === 0 || !attributeFiles.some(mentionsAttribute)) return new Set();
  const answer = runGitSync(
    folder,
    ['check-attr', '-z', '--stdin', ATTRIBUTE],
    paths.map((path) => `${path}\0`).join(''),
  );
  // Records of three: path, attribute, value.
  const fields = answer?.out.toString().split('\0') ?? [];
  return new Set(
    fields.filter((_, index) => index % 3 === 0 && ['set', 'true'].includes(fields[index + 2] ?? '')),
  );
}

function mentionsAttribute(path: string): boolean {
  try {
    return statSync(path).isFile() && readFileSync(path, 'utf8').includes(ATTRIBUTE);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    // It is deleted, or may not be read: then git does not know it either.
    return false;
  }
}
