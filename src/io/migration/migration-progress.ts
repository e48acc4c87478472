import type { Statement } from '../../sql/statements/script.ts';

/** What a run is doing right now, and what it has just done. */
export type MigrationProgress =
  | { readonly kind: 'phase'; readonly phase: MigrationPhase }
  | { readonly kind: 'staged'; readonly table: string; readonly rows: number }
  | { readonly kind: 'statement'; readonly statement: Statement; readonly rows: number }
  | { readonly kind: 'checked'; readonly done: number; readonly of: number }
  /** What was brought to the target is still there: the next run removes it. */
  | { readonly kind: 'not-removed'; readonly place: string; readonly reason: string };

/** `staging` only where v3 is on another server. */
export type MigrationPhase = 'staging' | 'copying' | 'verifying';
