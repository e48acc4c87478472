import { insertElement } from '../list/insert-element.ts';
import type { Outcome } from '../outcome.ts';
import { refusedOutcome } from '../refused-outcome.ts';
import type { Source } from '../source.ts';
import { findConfigList, type ListEntry } from './find-config-list.ts';
import { cannotDecide, quoted } from './list-outcome.ts';

/** An entry that a list is to have, and where: behind the first of these that is there, else before one, else at the end. */
export interface WantedEntry {
  readonly name: string;
  readonly after?: string;
  readonly before?: string;
}

/**
 * Puts a name into the list that a config file exports, unless an entry with that name is there.
 *
 * `['strapi::body', 'strapi::favicon']` with `strapi::session` after `strapi::body` →
 * `['strapi::body', 'strapi::session', 'strapi::favicon']`
 *
 * @throws SyntaxFailure
 */
export function putListEntry(source: Source, wanted: WantedEntry): Outcome {
  const snippet = `${quoted(source, wanted.name)},`;
  const search = findConfigList(source);
  if (search.kind === 'refused') return refusedOutcome(source, search, snippet);
  const { array, entries } = search.list;
  if (entries.some((entry) => isNamed(entry, wanted.name)))
    return { kind: 'already-done', reason: `The list has \`${wanted.name}\`.`, notes: [] };
  const unclear = entries.find((entry) => entry.kind === 'unclear');
  if (unclear) return cannotDecide(source, unclear, snippet);

  const { index, where } = placeOf(entries, wanted);
  const edits = insertElement(source, array, index, quoted(source, wanted.name));
  if (!edits) return refusedOutcome(source, { reason: 'The list has a hole.', node: array }, snippet);
  return { kind: 'changed', reason: `Adds \`${wanted.name}\` ${where}.`, edits, notes: [] };
}

function placeOf(
  entries: readonly ListEntry[],
  { after, before }: WantedEntry,
): { index: number; where: string } {
  const behind = after === undefined ? -1 : entries.findIndex((entry) => isNamed(entry, after));
  if (behind >= 0) return { index: behind + 1, where: `after \`${after}\`` };
  const ahead = before === undefined ? -1 : entries.findIndex((entry) => isNamed(entry, before));
  if (ahead >= 0) return { index: ahead, where: `before \`${before}\`` };
  return { index: entries.length, where: 'at the end' };
}

function isNamed(entry: ListEntry, name: string): boolean {
  return entry.kind === 'named' && entry.name === name;
}
