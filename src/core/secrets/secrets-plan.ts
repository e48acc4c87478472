import type { Path } from '../../ast/config/config-place.ts';
import type { AlreadyDone, NeedsYou, NotApplicable, Note, VariableRead } from '../../ast/outcome.ts';

import type { Carried } from '../run-transform.ts';

/** Where the project, as its config stands after the code changes, takes a secret from. */
export type SecretSource =
  /** Nobody has looked, or nothing reads it yet: the variable that the guide names is taken. */
  | { readonly kind: 'unknown' }
  /** `literal` is what the code falls back to, where it is known. Compared here, never told. */
  | { readonly kind: 'variables'; readonly reads: readonly VariableRead[]; readonly literal?: string }
  /** The secret stands in the code itself; empty when nobody read it out. Compared here, never told. */
  | { readonly kind: 'literal'; readonly value: string };

/** A secret that a guide on the way asks for. */
export interface SecretNeed {
  /** The guide's name for it. */
  readonly variable: string;
  readonly bytes: number;
  /** Values joined by commas; 1 when left out. `APP_KEYS` has 4. */
  readonly count?: number;
  readonly encoding: 'base64';
  readonly source: SecretSource;
  /** Literals that leave the code for the variables that `source` reads. */
  readonly carries?: readonly Carried[];
}

/** What git does with the `.env` file. `open`: neither ignored nor tracked, so that the next `git add .` takes it. */
export type GitState = 'no-git' | 'ignored' | 'open' | 'tracked';

export interface SecretsInput {
  readonly needs: readonly SecretNeed[];
  /** `text` is `null` when the file does not exist. */
  readonly env: { readonly path: string; readonly text: string | null; readonly git: GitState };
  /** The example files that exist. */
  readonly examples: readonly { readonly path: string; readonly text: string }[];
  /** Where the administrators' and the end users' tokens get their secrets from: the two must differ. */
  readonly admin?: SecretSource | undefined;
  readonly usersPermissions?: SecretSource | undefined;
}

/** What will be done, without any value: it can be printed, stored and run later. */
export type SecretStep =
  | {
      readonly kind: 'generate';
      readonly variable: string;
      readonly bytes: number;
      readonly count: number;
      readonly encoding: 'base64';
    }
  /** The value that Strapi's own templates write into example files: known to everybody. */
  | { readonly kind: 'placeholder'; readonly variable: string }
  /** The literal that stands in the code at this place: read when the plan is carried out, never told. */
  | {
      readonly kind: 'carry';
      readonly variable: string;
      readonly from: { readonly path: string; readonly property: Path };
    };

/** How one variable ends in one file: the kinds of `Outcome`, with the step in the place of the edits. */
export type SecretDecision = { readonly variable: string } & (
  | {
      readonly kind: 'changed';
      readonly reason: string;
      readonly notes: readonly Note[];
      readonly step: SecretStep;
    }
  | AlreadyDone
  | NotApplicable
  | NeedsYou
);

export interface SecretFilePlan {
  readonly path: string;
  /** The most urgent of its decisions: needs-you, changed, already-done, not-applicable. */
  readonly kind: SecretDecision['kind'];
  readonly reason: string;
  /** About the file as a whole; what is about one variable stands at its decision. */
  readonly notes: readonly Note[];
  readonly decisions: readonly SecretDecision[];
  /** Whether the file has to be created. */
  readonly creates: boolean;
}

/** Holds no secret, neither an old nor a new one. */
export interface SecretsPlan {
  readonly files: readonly SecretFilePlan[];
}
