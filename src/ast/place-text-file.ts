import { codeWords } from './code-words.ts';
import { defineTransform, type Transform } from './define-transform.ts';
import { type Note, type Outcome, warning } from './outcome.ts';
import { parse } from './parse.ts';
import { isSameCode } from './same-code.ts';
import type { Source } from './source.ts';
import { measureEol } from './style.ts';

/** A file of code that must exist with this content. */
export interface PlacedFile {
  readonly title: string;
  /** The path from the project root, forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What the file is for, as in "Creates the file: it …". */
  readonly purpose: string;
  /**
   * What other code under this name is, by the names and texts in it: `equal` does the same, `outdated` is replaced, and `other`
   * is its author's business.
   */
  judge(words: string): Judgement;
}

export type Judgement =
  | { readonly kind: 'equal' | 'other'; readonly notes?: readonly Note[] }
  | { readonly kind: 'outdated'; readonly reason: string; readonly notes: readonly Note[] };

/**
 * Makes a transform that writes a whole file where it is missing or empty: the step names the path as `files` and as `creates`.
 *
 * `` → the text; the text in another layout → already done; anything else → as `judge` says
 */
export function placeTextFile(placed: PlacedFile): Transform {
  const { title, path, text } = placed;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return defineTransform({
    title,
    example: { path, before: '' },
    snippet: () => text,
    apply(source) {
      if (source.path.split(/[\\/]/).at(-1) !== name)
        return { kind: 'not-applicable', reason: `Not ${name}.`, notes: [] };
      if (source.text.trim() === '')
        return write(source, text, `Creates the file: it ${placed.purpose}.`, []);
      return compare(source, placed);
    },
  });
}

function compare(source: Source, { path, text, purpose, judge }: PlacedFile): Outcome {
  const done = `The file is there, and ${purpose}.`;
  if (source.text === text || isSameCode(source.program, parse(path, text).program))
    return { kind: 'already-done', reason: done, notes: [] };
  const found = judge(codeWords(source.program));
  if (found.kind === 'outdated') return write(source, text, found.reason, found.notes);
  const { kind, notes = [] } = found;
  if (kind === 'equal') return { kind: 'already-done', reason: done, notes };
  const left = warning(`The name is taken: nothing else ${purpose}.`);
  return {
    kind: 'not-applicable',
    reason: 'A file of this name does something else; it is left as it is.',
    notes: [left, ...notes],
  };
}

/** The whole file, with the line ends that it has. */
function write(source: Source, text: string, reason: string, notes: readonly Note[]): Outcome {
  const edit = { start: 0, end: source.text.length, text: text.replaceAll('\n', measureEol(source.text)) };
  return { kind: 'changed', reason, edits: [edit], notes };
}
