/** A question to the target whose answer is known beforehand. */
export interface Check {
  /** The v4 table. */
  readonly table: string;
  /** Gives one row with the columns of `expect`. */
  readonly sql: string;
  readonly expect: readonly Expectation[];
}

export interface Expectation {
  /** The column of the answer. */
  readonly column: string;
  readonly value: number;
  /** What is wrong if it is another number: `rows differ in "title"`. */
  readonly otherwise: string;
  readonly kind: 'count' | 'content' | 'relation' | 'reference' | 'order';
}

export interface CheckResult {
  readonly table: string;
  readonly kind: Expectation['kind'];
  readonly expected: number;
  readonly found: number;
  readonly otherwise: string;
}
