/**
 * The label of a plugin's link in the menu of Strapi 3.1 is translated under the key `plugin.name`.
 * https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.0.x-to-3.1.x.html
 * `{}` → `{ "plugin.name": "Articles" }`
 */
import { companionOf } from '../../src/ast/companion.ts';
import { defineTransform } from '../../src/ast/define-transform.ts';
import { insertJsonEntry } from '../../src/ast/json/json-entry.ts';
import { jsonProperty, readJson } from '../../src/ast/json/json-text.ts';
import type { NeedsYou, Note, Outcome } from '../../src/ast/outcome.ts';
import { lineAt, type Source } from '../../src/ast/source.ts';
import { pluginDisplayName } from './add-plugin-name-translation/display-name.ts';
import { showsName } from './add-plugin-name-translation/shows-name.ts';

/** The admin panel puts the plugin's id and a dot before every key when it loads the file. */
const KEY = 'plugin.name';
const SNIPPET = `"${KEY}": "My plugin"`;

export default defineTransform({
  title: 'Add the name of each plugin to its English translations',
  example: {
    path: 'plugins/reading-list/admin/src/translations/en.json',
    before: '{\n  "page.title": "Reading list"\n}\n',
  },
  snippet: () => SNIPPET,
  apply(source, { options }) {
    if (!/(^|[\\/])en\.json$/.test(source.path))
      return notApplicable('Not the English translations, en.json.');
    const index = companionOf(options, 'index');
    if (index !== undefined && !showsName(index))
      return notApplicable(`Nothing refers to it: the plugin's index shows no \`${KEY}\`.`);
    return addName(source, options.displayName, companionOf(options, 'package'));
  },
});

function addName(source: Source, displayName: unknown, packageText: unknown): Outcome {
  const root = readJson(source.text);
  if (root.kind !== 'object') return needsYou('The file holds no object.');
  const existing = jsonProperty(root, KEY);
  if (existing) {
    const { value, start } = existing;
    const message = `\`${KEY}\` is no text that could be shown.`;
    const shown = value.kind === 'string' && value.value.trim() !== '';
    const notes: Note[] = shown ? [] : [{ level: 'warning', message, line: lineAt(source.text, start) }];
    return { kind: 'already-done', reason: `\`${KEY}\` is there.`, notes };
  }

  const prefixed = root.properties.find(({ key }) => key.endsWith(`.${KEY}`));
  const written = prefixed?.value.kind === 'string' ? prefixed.value.value : undefined;
  const name = pluginDisplayName({ displayName, written, packageText, path: source.path });
  if (name === undefined)
    return needsYou("The plugin's name is not known: pass it as --displayName=… or add the line by hand.");
  return {
    kind: 'changed',
    reason: `Adds \`${KEY}\`, the label of the plugin's link.`,
    edits: [insertJsonEntry(source.text, root, KEY, name)],
    notes: prefixed ? [prefixNote(prefixed.key, lineAt(source.text, prefixed.start))] : [],
  };
}

function prefixNote(key: string, line: number): Note {
  const message = `\`${key}\` is not found: Strapi puts the plugin's id before the key itself.`;
  return { level: 'warning', message, line };
}

const needsYou = (reason: string): NeedsYou => ({
  kind: 'needs-you',
  reason,
  notes: [],
  line: 1,
  snippet: SNIPPET,
});

const notApplicable = (reason: string): Outcome => ({ kind: 'not-applicable', reason, notes: [] });
