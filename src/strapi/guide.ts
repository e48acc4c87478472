import type { DatabaseChange } from './database-change.ts';
import type { ProjectFacts } from './project-facts.ts';

/** One upgrade guide as data. The folder it stands in is named by the version it leads to. */
export interface Guide {
  readonly title: string;
  readonly url: string;
  readonly steps: readonly TransformStep[];
  readonly secrets: readonly Secret[];
  /** What the guide asks of the database. Done in the one that the user names; told by notes of the same ids otherwise. */
  readonly database?: readonly DatabaseChange[];
  /** Files that are put where none are. */
  readonly places?: readonly Placement[];
  /** What of Strapi's own has to run once its new packages are installed, before the admin panel is built. */
  readonly commands?: readonly GuideCommand[];
  /** A version on the way that has to be started once before the steps of this guide can do all they should. */
  readonly stop?: Stop;
  /** Globs of the files that the notes and conditions look into with `facts.paths` and `facts.text`. */
  readonly reads?: readonly string[];
  /** What only a person can do, told with the project's own facts. */
  notes(facts: ProjectFacts, way: Way, variablesOf: VariablesOf): readonly ManualNote[];
}

/**
 * The environment variables that the config reads for a secret of a guide once its steps are done, by the guide's name for it; none where
 * it reads none.
 */
export type VariablesOf = (secret: string) => readonly string[];

/** The versions that an upgrade leads from and to, which may be far from those of the guide. The same twice in a `check`. */
export interface Way {
  readonly from: string;
  readonly to: string;
}

/** A transform of the guide's folder and the files it is for. Patterns are globs from the project root. */
export interface TransformStep {
  readonly transform: string;
  readonly files: string;
  /** What goes wrong without it, in one sentence. */
  readonly why: string;
  /** What it may change for those who use the project, in one sentence. Left out where it changes nothing for them. */
  readonly risk?: string;
  /** Which projects it is about. All where left out. */
  readonly when?: (facts: ProjectFacts, way: Way) => boolean;
  /** What the owner of the project has to decide: the step is only done when asked for by its id. */
  readonly asks?: string;
  /** Files that are looked at to be reported, never changed. */
  readonly reportOnly?: string;
  /** A file that must exist, without its extension: made from an empty config when it does not. */
  readonly ensures?: string;
  /** A file that must exist: the transform makes it from an empty text when it does not. */
  readonly creates?: string;
  /** Files that the transform may read besides: option name → paths from the file's folder, the first that is there counts. */
  readonly companions?: Readonly<Record<string, readonly string[]>>;
  /** Takes literals out of the code, and is told what is in `.env`, where that is written in the same go. */
  readonly carries?: boolean;
  /** False where leaving the step out is a choice that `check` has to respect. */
  readonly check?: boolean;
}

/** Files that are put where none are, in the same run as the edits. None is ever written over. */
export interface Placement {
  readonly id: string;
  readonly title: string;
  /** What goes wrong without it, in one sentence. */
  readonly why: string;
  readonly risk?: string;
  /** Whether a build destroys what is copied: while a person has something to do here, none is run. */
  readonly beforeBuild?: boolean;
  /** Where the files usually go, for those who read about the guide. */
  readonly into: string;
  /** What the owner of the project has to decide, where it is a choice: the step is only done there when asked for by its id. */
  readonly asks?: (facts: ProjectFacts, way: Way) => string | undefined;
  /** What is to be put where; nothing in a project that is not concerned. Paths are relative to the project root, with forward slashes. */
  files(facts: ProjectFacts, way: Way): readonly PlacedFile[];
}

export type PlacedFile =
  /** Comes with the guide. */
  | { readonly kind: 'bytes'; readonly path: string; readonly base64: string }
  /** Another file of the project, which stays. Nothing where there is no such file. */
  | { readonly kind: 'copy'; readonly path: string; readonly of: string }
  /** Left to a person. */
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string; readonly snippet?: string };

export interface Stop {
  /** The versions that will do, all below the guide's own. */
  readonly range: string;
  /** The newest of them, for those who ask no registry. */
  readonly newest: string;
  /** What is missing where none of them was started. */
  readonly why: string;
}

export interface GuideCommand {
  readonly id: string;
  readonly title: string;
  /** Arguments of the program `strapi`. */
  readonly strapi: readonly string[];
  readonly why: string;
  readonly risk?: string;
  readonly when?: TransformStep['when'];
  /** Every file that it may write, so that undoing the upgrade brings back what was there. */
  readonly writes: readonly string[];
}

/** A variable that has to hold random bytes once a transform has made the config read it; how many is in `SECRETS`. */
export interface Secret {
  readonly variable: string;
  /** The transform that makes the config read it. */
  readonly readBy: string;
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
