/** How much a body of Markdown tells. */
export interface Detail {
  /** Of each diff. */
  readonly lines: number;
  /** Of each list and table. */
  readonly items: number;
}
