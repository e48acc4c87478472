/** Where the rows of a v3 table, or the ids in one of its columns, go. What is read is written or set aside: the sum closes. */
export interface Account {
  /** `articles`, or `articles.category` for a column that holds a relation. */
  readonly source: string;
  /** The v4 table. */
  readonly to: string;
  readonly read: number;
  readonly written: number;
  readonly setAside: readonly SetAsideRows[];
  /** Rows that v4 gets although this source does not have them: v4's own, carried over, and pairs that only the other side knew. */
  readonly added: number;
}

export interface SetAsideRows {
  readonly rows: number;
  /** Without a full stop: `"Tags" has no such row`. */
  readonly reason: string;
  /** A few of the v3 ids. */
  readonly ids: readonly number[];
  /** What these rows are about, where that tells more than ids: `application.article.count`. */
  readonly subjects?: readonly string[];
}

/** Whether every row is accounted for. */
export function closes({ read, written, added, setAside }: Account): boolean {
  const aside = setAside.reduce((sum, { rows }) => sum + rows, 0);
  return read + added === written + aside;
}
