import type { Edit } from '../../ast/edits.ts';
import { hashOfText, type ReverseBlock } from './reverse-blocks.ts';

/** How far from its old place a block is looked for before the whole text is. */
const NEAR = 2000;

/**
 * Finds what a run inserted in a text that was changed since, and returns the edits that take it back, in the offsets of that
 * text. `undefined` when any of it is not there any more, or stands there more than once: then nobody can say what is whose.
 */
export function findBlocks(text: string, blocks: readonly ReverseBlock[]): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  let searchedTo = 0;
  for (const block of blocks) {
    const found = findBlock(text, block);
    if (found === undefined || found < searchedTo) return undefined;
    const shift = found - block.start;
    for (const edit of block.edits) {
      edits.push({ start: edit.start + shift, end: edit.end + shift, text: edit.text });
    }
    searchedTo = found + block.length;
  }
  return edits;
}

function findBlock(text: string, block: ReverseBlock): number | undefined {
  const near = matches(text, block, Math.max(0, block.start - NEAR), block.start + NEAR);
  const [found, second] = near.length > 0 ? near : matches(text, block, 0, text.length);
  return second === undefined ? found : undefined;
}

function matches(text: string, block: ReverseBlock, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let start = from; start <= Math.min(to, text.length - block.length); start += 1) {
    if (hashOfText(text.slice(start, start + block.length)) === block.sha256) found.push(start);
  }
  return found;
}
