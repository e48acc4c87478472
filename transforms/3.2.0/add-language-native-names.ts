/**
 * The admin panel of Strapi 3.2 shows each language by its own name, which it imports as `languageNativeNames` from
 * admin/src/translations/index.js: a project that replaces the file has to export them too.
 * https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.1.x-to-3.2.x.html
 * `export default { en, fr };` → the same below `export const languageNativeNames = { en: 'English', fr: 'Français' };`
 */
import type { Node, ObjectExpression } from '@babel/types';
import { defineTransform } from '../../src/ast/define-transform.ts';
import { insertEntries } from '../../src/ast/insert-entries.ts';
import { insertStatementBefore } from '../../src/ast/insert-statement.ts';
import type { NeedsYou, Note, Outcome } from '../../src/ast/outcome.ts';
import { info, warning } from '../../src/ast/outcome.ts';
import { code, type Entry, object, printBlock } from '../../src/ast/print-value.ts';
import { createSource, lineAt, type Source } from '../../src/ast/source.ts';
import { staticKey } from '../../src/ast/static-key.ts';
import type { Style } from '../../src/ast/style.ts';
import { nativeName } from '../../src/strapi/language-native-names.ts';

import { findNames } from './add-language-native-names/find-names.ts';
import { findTranslations } from './add-language-native-names/find-translations.ts';

const NAMES = 'languageNativeNames';

export default defineTransform({
  title: 'Export the own names of the languages beside the translations of the admin panel',
  example: {
    path: 'admin/src/translations/index.js',
    before: `import en from './en.json';
import fr from './fr.json';

const trads = {
  en,
  fr,
};

export default trads;
`,
  },
  snippet: () => snippet(createSource('example.js', ''), ['en', 'fr']),
  apply(source) {
    if (!/(^|[\\/])translations[\\/]index\.[jt]sx?$/.test(source.path))
      return { kind: 'not-applicable', reason: 'Not the index of the translations.', notes: [] };
    const names = findNames(source.program);
    if (names.kind === 'elsewhere')
      return {
        kind: 'already-done',
        reason: `\`${NAMES}\` is exported.`,
        notes: [
          info(
            `The names themselves are not in this file: it needs one for each language.`,
            lineOf(source, names.node),
          ),
        ],
      };
    const translations = findTranslations(source.program);
    if (translations.kind === 'refused') {
      if (names.kind === 'object') return alreadyThere(source, names.object, [], translations.reason);
      return needsYou(source, translations.reason, [], translations.node);
    }
    const { languages } = translations;
    if (names.kind === 'refused') {
      const refused = needsYou(source, names.reason, languages, names.node);
      return names.isHere ? { ...refused, snippet: exportOf(source) } : refused;
    }
    return names.kind === 'object'
      ? complete(source, names.object, languages)
      : add(source, languages, translations.statement);
  },
});

/** No names yet: all of them, in a statement above the export of the translations. */
function add(source: Source, languages: readonly string[], statement: Node): Outcome {
  return {
    kind: 'changed',
    reason: `Adds \`${NAMES}\` with ${count(languages)}.`,
    edits: [insertStatementBefore(source, statement, snippet(source, languages, source.style.eol))],
    notes: languages.filter(isUnknown).map((language) => noName(language, lineOf(source, statement))),
  };
}

/** Names that are there stay as they are. */
function complete(source: Source, names: ObjectExpression, languages: readonly string[]): Outcome {
  const present = new Set(names.properties.map(staticKey));
  const missing = languages.filter((language) => !present.has(language));
  const spread = names.properties.find((member) => staticKey(member) === undefined);
  if (missing.length === 0 || spread) return alreadyThere(source, names, spread ? missing : []);
  return {
    kind: 'changed',
    reason: `Adds ${count(missing)} to \`${NAMES}\`.`,
    edits: insertEntries(
      source,
      names,
      missing.map((language) => entryFor(source, language)),
    ),
    notes: missing.filter(isUnknown).map((language) => noName(language, lineOf(source, names))),
  };
}

function alreadyThere(
  source: Source,
  names: ObjectExpression,
  unseen: readonly string[],
  unread?: string,
): Outcome {
  const line = lineOf(source, names);
  const notes: Note[] = names.properties.flatMap((member) => {
    const language = staticKey(member);
    const standsIn =
      member.type === 'ObjectProperty' &&
      member.value.type === 'StringLiteral' &&
      member.value.value === language &&
      isUnknown(language);
    return standsIn ? [noName(language, lineOf(source, member))] : [];
  });
  if (unseen.length > 0)
    notes.push(
      info(
        `Whether ${unseen.join(', ')} ${unseen.length === 1 ? 'has a name' : 'have names'} cannot be told from this file.`,
        line,
      ),
    );
  if (unread)
    notes.push(info(`Whether each language has a name cannot be told: ${lowerFirst(unread)}`, line));
  return { kind: 'already-done', reason: `\`${NAMES}\` is exported.`, notes };
}

function needsYou(source: Source, reason: string, languages: readonly string[], node?: Node): NeedsYou {
  return {
    kind: 'needs-you',
    reason,
    notes: [],
    snippet: snippet(source, languages.length > 0 ? languages : ['en', 'fr']),
    ...(node && { line: lineOf(source, node) }),
  };
}

function snippet(source: Source, languages: readonly string[], eol: Style['eol'] = '\n'): string {
  const style = { ...source.style, eol };
  const entry: Entry = { key: NAMES, value: object(...languages.map((one) => entryFor(source, one))) };
  const printed = printBlock(entry, '', { style, quotedKeys: false }).replace(/^[^:]+: /, '');
  return `export const ${NAMES} = ${printed}${style.semicolons ? ';' : ''}`;
}

/** A language without a known name is shown by its code, which is better than an empty line in the menu. */
function entryFor({ style }: Source, language: string): Entry {
  const name = nativeName(language) ?? language;
  return {
    key: language,
    value: code(style.quote + name.replaceAll(style.quote, `\\${style.quote}`) + style.quote),
  };
}

const exportOf = ({ style }: Source): string => `export { ${NAMES} }${style.semicolons ? ';' : ''}`;

const isUnknown = (language: string): boolean => nativeName(language) === undefined;

const noName = (language: string, line: number): Note =>
  warning(`What \`${language}\` calls itself is not known: write its name in place of the code.`, line);

const count = (languages: readonly string[]): string =>
  `the ${languages.length === 1 ? 'name' : 'names'} of ${languages.join(', ')}`;

const lineOf = ({ text }: Source, node: Node): number => lineAt(text, node.start ?? 0);

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
