/** A row as a driver gives it. */
export type RawRow = Readonly<Record<string, unknown>>;

/** A row of v3 that does not come into v4. */
export interface SetAside {
  readonly id: number;
  /** What of the row it is about, where rows differ in that only: `application.article.count`. */
  readonly subject?: string;
  /** Without a full stop: `role 9 does not exist`, `the action is gone in v4`. */
  readonly reason: string;
}
