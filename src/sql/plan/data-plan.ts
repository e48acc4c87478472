import type { Step } from './step.ts';

/** What a migration does, before it does it. */
export interface DataPlan {
  /** In the order they run: entities before what points at them. */
  readonly steps: readonly Step[];
  /** What v3 has and v4 does not get, each with its reason. */
  readonly leftOut: readonly LeftOut[];
  /** What has to be decided by a person before anything is migrated. */
  readonly problems: readonly Problem[];
  /** What is worth knowing and stops nothing. */
  readonly notes: readonly string[];
}

export type LeftOut =
  | { readonly kind: 'table'; readonly table: string; readonly reason: string }
  | { readonly kind: 'column'; readonly table: string; readonly column: string; readonly reason: string };

export interface Problem {
  /** `application::article.article#tags`, `Tags`. */
  readonly where: string;
  readonly message: string;
  readonly next: string;
}
