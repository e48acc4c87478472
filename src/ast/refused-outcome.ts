import type { Node } from '@babel/types';
import type { NeedsYou } from './outcome.ts';
import { lineAt, type Source } from './source.ts';

/** Why a file alone does not tell, where, and in which other file it may stand. */
export interface Refusal {
  readonly reason: string;
  readonly node?: Node;
  readonly importedFrom?: string;
}

/** A refusal as the end of a file, with what to paste there by hand. */
export function refusedOutcome(
  source: Source,
  { reason, node, importedFrom }: Refusal,
  snippet: string,
): NeedsYou {
  const offset = node?.start;
  return {
    kind: 'needs-you',
    reason,
    notes: [],
    snippet,
    ...(typeof offset === 'number' && { line: lineAt(source.text, offset) }),
    ...(importedFrom && { importedFrom }),
  };
}
