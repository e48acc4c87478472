import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson } from '../../ast/json/json-text.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { orSyntaxFailure } from './or-syntax-failure.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON file that has to be there and hold an object.
 *
 * @param path relative to the folder, forward slashes
 * @param shown what messages call the file
 */
export async function readJsonObject(folder: string, path: string, shown = path): Promise<JsonObject> {
  const text = await readFile(join(folder, ...path.split('/')), 'utf8');
  orSyntaxFailure(shown, () => readJson(text));
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (isObject(value)) return value;
  throw new ExpectedFailure(`${shown} holds no JSON object.`, 'Correct it first.');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
