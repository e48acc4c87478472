import { parse as parseYaml, YAMLParseError } from 'yaml';
import { readTextIfAny } from './read-text-if-any.ts';

/**
 * What a JSON or YAML file holds, by its extension; `undefined` when there is no such file or it is broken. For files that
 * only add to what is known, and that somebody else complains about.
 */
export function readDataIfAny(path: string): unknown {
  const text = readTextIfAny(path);
  if (text === undefined) return undefined;
  try {
    return path.endsWith('.json') ? JSON.parse(text.replace(/^\uFEFF/, '')) : parseYaml(text);
  } catch (error) {
    // An alias without an anchor is a ReferenceError.
    if (error instanceof SyntaxError || error instanceof YAMLParseError || error instanceof ReferenceError) {
      return undefined;
    }
    throw error;
  }
}
