/** What comes of reading something that a person or another program wrote. */
export type Parsed<T> = { readonly kind: 'ok'; readonly value: T } | Problem;

export interface Problem {
  readonly kind: 'problem';
  /** The place, as exact as it is known: `core_store row model_def_blocks.hero, at attributes.title.type`. */
  readonly where: string;
  /** What is wrong there, without a full stop: `expected a string`. */
  readonly message: string;
}
