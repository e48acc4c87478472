/** A row as a driver gives it. */
export type RawRow = Readonly<Record<string, unknown>>;

/** A row of v3 that does not come into v4. */
export interface SetAside {
  readonly id: number;
  /** Without a full stop: `role 9 does not exist`. */
  readonly reason: string;
}
