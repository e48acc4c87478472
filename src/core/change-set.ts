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
  /** What was removed is, or may be, a secret: the journal keeps it so that only the values that took its place open it. */
  readonly sealedBy?: SealedBy;
}

/** Variables of an environment file with the values that a run leaves there. Must not be logged. */
export interface SealedBy {
  readonly file: string;
  readonly values: ReadonlyMap<string, string>;
}

/** One file that is put where none is, written with the changes of its run or not at all. */
export interface PlacedContent {
  /** Like that of a `FileChange`. */
  readonly path: string;
  readonly content: Uint8Array;
  /** The file that it is a copy of. Something else may delete that one later, and undoing has to bring it back then. */
  readonly copyOf?: string;
  /** Permission bits: those of what it is a copy of. */
  readonly mode?: number;
}
