import type { ProjectFacts } from './project-facts.ts';

/** One upgrade guide as data. The folder it stands in is named by the version it leads to. */
export interface Guide {
  readonly title: string;
  readonly url: string;
  readonly steps: readonly TransformStep[];
  readonly secrets: readonly Secret[];
  /** What the guide asks of the database. Done in the one that the user names; told by the note of the same id otherwise. */
  readonly database?: DatabaseChange;
  /** What only a person can do, told with the project's own facts. */
  notes(facts: ProjectFacts): readonly ManualNote[];
}

/** A transform of the guide's folder and the files it is for. Patterns are globs from the project root. */
export interface TransformStep {
  readonly transform: string;
  readonly files: string;
  /** Files that are looked at to be reported, never changed. */
  readonly reportOnly?: string;
  /** A file that must exist, without its extension: made from an empty config when it does not. */
  readonly ensures?: string;
  /** Files that the transform may read besides: option name → paths from the file's folder, the first that is there counts. */
  readonly companions?: Readonly<Record<string, readonly string[]>>;
  /** False where leaving the step out is a choice that `check` has to respect. */
  readonly check?: boolean;
}

/** A variable that has to hold random bytes once a transform has made the config read it. */
export interface Secret {
  readonly variable: string;
  readonly bytes: number;
  /** The transform that makes the config read it. */
  readonly readBy: string;
}

/** A column that may be NULL from this version on. */
export interface DatabaseChange {
  readonly id: string;
  readonly title: string;
  readonly nullable: { readonly table: string; readonly column: string };
}

export interface ManualNote {
  readonly id: string;
  /** `todo`: the upgrade is not complete without it. `info`: good to know. */
  readonly level: 'todo' | 'info';
  readonly title: string;
  readonly text: string;
  /** Files of the project that this is about. */
  readonly files?: readonly string[];
  /** Exact text to run or paste. */
  readonly snippet?: string;
}

/** Gives a guide its type. */
export function defineGuide(guide: Guide): Guide {
  return guide;
}
