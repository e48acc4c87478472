import { moveElementFirst } from '../list/move-element-first.ts';
import type { Outcome } from '../outcome.ts';
import { refusedOutcome } from '../refused-outcome.ts';
import type { Source } from '../source.ts';
import { findConfigList } from './find-config-list.ts';
import { cannotDecide, quoted } from './list-outcome.ts';

/**
 * Makes the entry of a name the first one of the list that a config file exports; the others keep their order.
 *
 * `['strapi::errors', { name: 'strapi::logger' }]` with `strapi::logger` → `[{ name: 'strapi::logger' }, 'strapi::errors']`
 *
 * @throws SyntaxFailure
 */
export function moveListEntryFirst(source: Source, name: string): Outcome {
  const snippet = `${quoted(source, name)},`;
  const search = findConfigList(source);
  if (search.kind === 'refused') return refusedOutcome(source, search, snippet);
  const { array, entries } = search.list;
  const index = entries.findIndex((entry) => entry.kind === 'named' && entry.name === name);
  if (index === 0) return { kind: 'already-done', reason: `\`${name}\` comes first.`, notes: [] };
  const unclear = entries.find((entry) => entry.kind === 'unclear');
  if (unclear) return cannotDecide(source, unclear, snippet);
  if (index === -1)
    return { kind: 'not-applicable', reason: `The list has no \`${name}\` to move.`, notes: [] };

  const entry = entries[index]?.node ?? array;
  const edits = moveElementFirst(source, array, index);
  if (edits) return { kind: 'changed', reason: `Moves \`${name}\` to the front.`, edits, notes: [] };
  const reason = `\`${name}\` is written in a way that it cannot be moved from safely. Put it first:`;
  return refusedOutcome(
    source,
    { reason, node: entry },
    `${source.text.slice(entry.start ?? 0, entry.end ?? 0)},`,
  );
}
