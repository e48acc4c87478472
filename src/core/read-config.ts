import type { Path } from '../ast/config/config-place.ts';
import { type ConfigValue, readValue } from '../ast/config/config-value.ts';
import { findConfigValue } from '../ast/config/find-config-value.ts';
import { envValues } from '../ast/env-text.ts';
import { keepLast } from '../ast/keep-last.ts';
import { SyntaxFailure } from '../ast/parse.ts';
import { createSource } from '../ast/source.ts';
import { type Project, textOf } from './project.ts';

/**
 * Reads one value of a config as syntax, from the first of its files that exists (`.ts`, `.js`, `.json`), never by running it.
 *
 * `readConfig(project, 'config/server', ['port'])` → the variable PORT with the fallback 1337
 */
export function readConfig(project: Project, name: string, path: Path): ConfigValue | undefined {
  const file = configFile(project, name);
  if (!file) return undefined;
  try {
    const search = findConfigValue(sourceOf(`${file.path}\n${file.text}`), path);
    const [place] = search.kind === 'found' ? search.places : [];
    return place?.kind === 'present' ? readValue(place.value, place.scope) : undefined;
  } catch (error) {
    // A file that cannot be parsed is reported by the step that would edit it.
    if (error instanceof SyntaxFailure) return undefined;
    throw error;
  }
}

/** A config is asked for one value after another, and parsed once. */
const sourceOf = keepLast(8, (file) => {
  const end = file.indexOf('\n');
  return createSource(file.slice(0, end), file.slice(end + 1));
});

/** The text that a config value has with this project's `.env`: what Strapi would read, as far as the source tells. */
export function readConfigText(project: Project, name: string, path: Path): string | undefined {
  const value = readConfig(project, name, path);
  if (value?.kind === 'literal') return value.text;
  if (value?.kind !== 'variable') return undefined;
  return envValues(textOf(project, '.env') ?? '').get(value.variable.name) || value.fallbackText;
}

export function configFile(project: Project, name: string): { path: string; text: string } | undefined {
  for (const extension of ['ts', 'js', 'json']) {
    const path = `${name}.${extension}`;
    const text = textOf(project, path);
    // In JSON as in JavaScript an object literal is a config, once it is exported.
    if (text !== undefined) return { path, text: extension === 'json' ? `module.exports = ${text}` : text };
  }
  return undefined;
}
