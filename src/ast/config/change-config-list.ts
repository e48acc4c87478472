import { companionOf } from '../companion.ts';
import { applyEdits } from '../edits.ts';
import type { Outcome } from '../outcome.ts';
import { SyntaxFailure } from '../parse.ts';
import { createSource, lineAt, type Source } from '../source.ts';
import { isJsonConfig, notConfigFile } from './config-file.ts';
import { isEnvironmentFile } from './environment-file.ts';
import { type ConfigList, findConfigList, type ListSearch } from './find-config-list.ts';
import { overlayEntries, shownNames } from './overlay-entries.ts';

/** What a list in the config of a name is to be like. */
export interface WantedList {
  /** `middlewares` for config/middlewares.js. */
  readonly file: string;
  /** The entry to paste where no tool can decide. */
  readonly snippet: string;
  change(source: Source): Outcome;
  /** What is wrong with a list of these names, as part of a sentence; undefined where it is as wanted. */
  lacks(names: readonly (string | undefined)[]): string | undefined;
}

/**
 * Changes the list in the base config file of a name. The file of an environment is only held against it: one list is merged over the
 * other position by position.
 *
 * @param options `companions.base` is the text of the base config, for the file of an environment; with `companions` and no `base` there
 *   is none, and the list of the environment stands alone
 */
export function changeConfigList(
  source: Source,
  options: Readonly<Record<string, unknown>>,
  wanted: WantedList,
): Outcome {
  if (isEnvironmentFile(source.path, wanted.file))
    return inspectOverride(source, companionOf(options, 'base'), wanted, options.companions !== undefined);
  const reason = notConfigFile(source, wanted.file);
  if (reason) return { kind: 'not-applicable', reason, notes: [] };
  return isJsonConfig(source) ? inspectJson(source, wanted) : wanted.change(source);
}

/** Strapi 4 copies what it reads from JSON into a plain object (`templateConfiguration`), and refuses that where a list has to be. */
function inspectJson(source: Source, { file, change }: WantedList): Outcome {
  const script = asScript(source);
  const outcome = change(script);
  if (outcome.kind === 'needs-you') return outcome;
  const text = outcome.kind === 'changed' ? applyEdits(script.text, outcome.edits) : script.text;
  return {
    kind: 'needs-you',
    reason: `A list in JSON arrives as an object and is refused at start. Turn it into config/${file}.js:`,
    notes: [],
    line: 1,
    snippet: text.replaceAll(/\r\n?/g, '\n'),
  };
}

/** @param isKnown whether the base would have been given if there were one */
function inspectOverride(
  source: Source,
  base: string | undefined,
  wanted: WantedList,
  isKnown: boolean,
): Outcome {
  const over = findConfigList(isJsonConfig(source) ? asScript(source) : source);
  const under = base === undefined ? undefined : searchBase(wanted.file, base);
  const start = over.kind === 'found' ? (over.list.array.start ?? 0) : 0;
  const isAlone = isKnown && base === undefined;
  const where = isAlone
    ? `There is no config/${wanted.file} that this list would be merged with`
    : `The list is merged over config/${wanted.file} position by position`;
  const needsYou = (reason: string): Outcome => ({
    kind: 'needs-you',
    reason: `${where}${reason}`,
    notes: [],
    line: lineAt(source.text, Math.min(start, source.text.length)),
    snippet: wanted.snippet,
  });
  const unclear = [over, under].find(
    (search) =>
      search && (search.kind === 'refused' || search.list.entries.some(({ kind }) => kind === 'unclear')),
  );
  if (unclear || over.kind === 'refused' || under?.kind === 'refused') {
    const which = unclear === over ? 'this file' : `config/${wanted.file}`;
    return needsYou(`, and what stands in ${which} is decided at run time. See that the result is right.`);
  }

  const merged = overlayEntries(entriesOf(under?.list), entriesOf(over.list));
  const lack = wanted.lacks(merged.names);
  const troubles = [...(lack ? [lack] : []), ...merged.troubles];
  if (troubles.length === 0)
    return {
      kind: 'already-done',
      reason: isAlone
        ? 'The list is right.'
        : `Merged over config/${wanted.file} position by position, the list is right.`,
      notes: [],
    };
  if (isAlone) return needsYou(`, and ${troubles.join(', and ')} in it. Correct it here.`);
  return needsYou(
    `, which makes: ${shownNames(merged.names)}. There, ${troubles.join(', and ')}. Write the whole list, in the order of config/${wanted.file}.`,
  );
}

/** What cannot be parsed is told where it stands, not here. */
function searchBase(file: string, text: string): ListSearch {
  try {
    return findConfigList(createSource(`${file}.ts`, text));
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    return { kind: 'refused', reason: error.message };
  }
}

function entriesOf(list: ConfigList | undefined): ConfigList['entries'] {
  return list?.entries ?? [];
}

function asScript({ path, text }: Source): Source {
  const list = text.replace(/^\uFEFF/, '').trimEnd();
  return createSource(path.replace(/json$/, 'js'), `module.exports = ${list};`);
}
