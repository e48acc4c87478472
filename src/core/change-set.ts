import type { Edit } from '../ast/edits.ts';

/** One file as it is to be written. All changes of a run form one change set: written together or not at all. */
export interface FileChange {
  /** Relative to the project root, forward slashes; begins with `../` for a file of the surrounding workspace. */
  readonly path: string;
  /** What the plan was made from; `null` when the file does not exist yet. */
  readonly before: string | null;
  readonly after: string;
  /**
   * The way from `before` (or from an empty text) to `after`: each pass holds the edits of one step, in the offsets of
   * the text that the pass before it left. It is what lets a run be undone without keeping a copy of the file.
   */
  readonly passes: readonly (readonly Edit[])[];
  /** Permission bits of a file that is created; an existing file keeps its own. */
  readonly mode?: number;
}
