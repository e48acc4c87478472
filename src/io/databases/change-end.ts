/** How a change of a database ended. */
export type ChangeEnd =
  | { readonly kind: 'changed' }
  /** It was as wanted already. */
  | { readonly kind: 'unchanged' }
  /** The database is as it was before. */
  | { readonly kind: 'refused'; readonly error: unknown }
  /** The connection was lost at a moment from which on it cannot be told whether the change was made. */
  | { readonly kind: 'unknown'; readonly error: unknown };

/** How long others may hold a table or a row, so that a forgotten transaction does not hold us forever. */
export const LOCK_SECONDS = 30;
