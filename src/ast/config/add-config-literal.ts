import { defineTransform, type Transform } from '../define-transform.ts';
import { insertEntry } from '../insert-entry.ts';
import { type Outcome, warning } from '../outcome.ts';
import { entryAt, printBlock, type Value } from '../print-value.ts';
import { refusedOutcome } from '../refused-outcome.ts';
import { createSource, lineAt, type Source } from '../source.ts';
import { putIntoConfig } from './blank-config.ts';
import { isJsonConfig, notConfigFile } from './config-file.ts';
import type { Path } from './config-place.ts';
import { readValue } from './config-value.ts';
import { findConfigValue } from './find-config-value.ts';
import { jsonAsScript } from './json-as-script.ts';

/** A value that a config is to have at a property path, as it is written. */
export interface WantedLiteral {
  readonly path: Path;
  readonly value: Value;
}

/**
 * A transform that adds one plain value to the base config file of a name, unless something is there already.
 *
 * `{ host: 'x' }` with `webhooks.populateRelations` and `false` → `{ host: 'x', webhooks: { populateRelations: false } }`
 */
export function addConfigLiteral(wanted: WantedLiteral & { readonly file: string }): Transform {
  return defineTransform({
    title: `Set ${wanted.path.join('.')} in config/${wanted.file}`,
    example: {
      path: `config/${wanted.file}.js`,
      before: "module.exports = ({ env }) => ({\n  url: env('PUBLIC_URL'),\n});\n",
    },
    snippet: () => literalSnippet(createSource('example.js', ''), wanted),
    apply(source) {
      const reason = notConfigFile(source, wanted.file);
      if (reason) return { kind: 'not-applicable', reason, notes: [] };
      if (!isJsonConfig(source)) return putIntoConfig(source, (config) => putConfigLiteral(config, wanted));
      const outcome = putConfigLiteral(jsonAsScript(source), wanted);
      if (outcome.kind !== 'changed') return outcome;
      const snippet = literalSnippet(source, wanted, { ...JSON_STYLE });
      return { kind: 'needs-you', reason: 'Add it to the JSON by hand:', notes: [], line: 1, snippet };
    },
  });
}

/**
 * Puts a value at a property path of the config that a file exports, unless something is there already.
 *
 * @throws SyntaxFailure
 */
export function putConfigLiteral(source: Source, wanted: WantedLiteral): Outcome {
  const name = `\`${wanted.path.join('.')}\``;
  const search = findConfigValue(source, wanted.path);
  if (search.kind === 'refused') return refusedOutcome(source, search, literalSnippet(source, wanted));
  const [place] = search.places;
  if (place?.kind === 'absent') {
    const edits = insertEntry(source, place.object, entryAt(place.missing, wanted.value));
    return { kind: 'changed', reason: `Sets ${name}.`, edits, notes: [] };
  }
  const notes = search.places.flatMap((present) => {
    if (present.kind !== 'present') return [];
    const value = readValue(present.value, present.scope);
    const line = lineAt(source.text, present.value.start ?? 0);
    return value.kind === 'nothing'
      ? [warning(`${name} is \`${value.text}\`, which is as good as missing.`, line)]
      : [];
  });
  return { kind: 'already-done', reason: `${name} is set.`, notes };
}

const JSON_STYLE = { quote: '"', trailingComma: false, indent: '  ' } as const;

/** The lines to paste where no tool can decide. */
function literalSnippet(source: Source, wanted: WantedLiteral, json?: typeof JSON_STYLE): string {
  const style = { ...createSource('example.js', json ? '' : source.text).style, eol: '\n' as const, ...json };
  const entry = entryAt(wanted.path, wanted.value);
  return `${printBlock(entry, '', { style, quotedKeys: json !== undefined })}${json ? '' : ','}`;
}
