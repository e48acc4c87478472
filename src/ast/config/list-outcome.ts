import type { NeedsYou } from '../outcome.ts';
import { refusedOutcome } from '../refused-outcome.ts';
import type { Source } from '../source.ts';
import type { ListEntry } from './find-config-list.ts';

export function cannotDecide(
  source: Source,
  { node, reason }: Extract<ListEntry, { kind: 'unclear' }>,
  snippet: string,
): NeedsYou {
  return refusedOutcome(
    source,
    { reason: `${reason}, so the list cannot be told from this file.`, node },
    snippet,
  );
}

/** As a string of the file's own style. */
export function quoted({ style }: Source, name: string): string {
  return style.quote + name + style.quote;
}
