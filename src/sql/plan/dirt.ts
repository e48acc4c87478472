import type { LinkStep, LiteralStep, RowsStep, TypedStep } from './step.ts';

/*
 * What is wrong with the rows that a step reads, counted in v3. Statements guard only against what occurs, so clean data is copied
 * by plain ones.
 */

export interface RowsDirt {
  readonly rows: number;
  /** Ids in creator columns that no administrator has, by v3 column. */
  readonly dangling: ReadonlyMap<string, number>;
  /** Texts that are no JSON, in columns that v4 keeps JSON in, by v3 column. */
  readonly invalid: ReadonlyMap<string, number>;
  /** What is wrong with the polymorphic to-one relation that goes into the rows. */
  readonly toOne?: ToOneDirt;
}

export interface ToOneDirt
  extends Pick<TypedDirt, 'rows' | 'empty' | 'lostEntity' | 'unknownTypes' | 'lostItems'> {
  /** Further rows of an entity that has one already. */
  readonly surplus: number;
}

export interface LinkDirt {
  /** Pairs read. */
  readonly rows: number;
  /** One end is NULL. */
  readonly empty: number;
  /** Those whose other end is lost as well among them. */
  readonly lostOwn: number;
  readonly lostOther: number;
  readonly lostBoth: number;
  /** The same pair again. */
  readonly duplicates: number;
  /** One-to-one: pairs that only the other side's column knows, and that are taken over. */
  readonly added: number;
  /** One-to-one: ids in the other side's column that contradict the owner's. */
  readonly contradictions: number;
}

export interface TypedDirt {
  readonly rows: number;
  /** Rows that belong to another polymorphic attribute of the same table. */
  readonly elsewhere: number;
  /** Rows that name nothing. */
  readonly empty: number;
  readonly lostEntity: number;
  /** Rows by the type that v3 wrote, for types that do not go to v4. */
  readonly unknownTypes: ReadonlyMap<string, number>;
  /** Rows that point at nothing, by type. */
  readonly lostItems: ReadonlyMap<string, number>;
  readonly duplicates: number;
  /** v3's order has gaps of knowledge: ties, or no number at all. */
  readonly unordered: boolean;
}

/** A step together with what is wrong with the rows it reads. */
export type CheckedStep =
  | { readonly kind: 'rows'; readonly step: RowsStep; readonly dirt: RowsDirt }
  | { readonly kind: 'link'; readonly step: LinkStep; readonly dirt: LinkDirt }
  | { readonly kind: 'typed'; readonly step: TypedStep; readonly dirt: TypedDirt }
  | { readonly kind: 'literal'; readonly step: LiteralStep };

export type Checked<Kind extends CheckedStep['kind']> = Extract<CheckedStep, { kind: Kind }>;
