import merge from 'lodash/merge';
import { listFiles } from './list-files.ts';
import { loadPath } from './load-path.ts';
import { readDefinition } from './read-definition.ts';
import type { JsonObject } from './read-json-object.ts';

/** A model as the files of one name have it together. */
export interface ModelFiles {
  /** The keys under which Strapi puts it: `['users-permissions', 'models', 'user']`. */
  readonly at: readonly string[];
  readonly definition: JsonObject;
  /** The file that messages name. */
  readonly where: string;
  /** Files of it that are code, with the line that would have to run. */
  readonly code: readonly string[];
}

/**
 * Reads the models behind a pattern. Files that differ in their extensions only are one model, merged in the order of their names, as
 * Strapi's `loadFiles` does: `article.js` and `article.settings.json`.
 *
 * @param shown what messages put before the paths
 */
export async function readModels(folder: string, pattern: string, shown = ''): Promise<ModelFiles[]> {
  const levels = pattern.split('/').length;
  const groups = new Map<string, string[]>();
  for (const path of await listFiles(folder, pattern)) {
    const at = loadPath(path);
    // `User.config.js` is loaded into the model: no part of it that matters here. A dot in a folder's name hides it from Strapi.
    if (at.length === levels) groups.set(at.join('.'), [...(groups.get(at.join('.')) ?? []), path]);
  }
  return Promise.all([...groups].map(([key, paths]) => readModel(folder, key.split('.'), paths, shown)));
}

async function readModel(
  folder: string,
  at: readonly string[],
  paths: readonly string[],
  shown: string,
): Promise<ModelFiles> {
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: shown + path,
      ...(await readDefinition(folder, path, shown + path)),
    })),
  );
  const read = files.filter((file) => file.kind === 'read');
  return {
    at,
    definition: merge({}, ...read.map(({ value }) => value)),
    where: (read.at(-1) ?? files.at(-1))?.path ?? '',
    code: files.flatMap((file) => (file.kind === 'code' ? [`${file.path}:${file.line}`] : [])),
  };
}
