import type { JsonValue } from './json-value.ts';

/** Something that a guide asks of the database. */
export type DatabaseChange = NullableColumn | StoredJson | RowCount;

interface Common {
  readonly id: string;
  readonly title: string;
  /** What goes wrong without it, in one sentence. */
  readonly why: string;
}

/** A column that may be NULL from this version on. */
export interface NullableColumn extends Common {
  readonly kind: 'nullable';
  readonly nullable: { readonly table: string; readonly column: string };
}

/** Values inside of JSON that Strapi 3 keeps as text in the rows of `core_store`. */
export interface StoredJson extends Common {
  readonly kind: 'stored-json';
  /** What the owner of the project has to decide: it is only done when asked for by its id. */
  readonly asks?: string;
  /** A function where they depend on the models of the project. */
  readonly values: readonly StoredValue[] | ((models: readonly ModelFacts[]) => readonly StoredValue[]);
}

/** One value, set where its row and the object that it belongs into are there. */
export interface StoredValue {
  /** The key of the row. */
  readonly key: string;
  /** The keys that lead to it. */
  readonly path: readonly string[];
  /** A list that holds all of this one's elements already is left as it is. */
  readonly value: JsonValue;
  /** Where a switch in the same row has to be true for the value to be missed. */
  readonly missedWhere?: readonly string[];
}

/** A model of Strapi 3, by what the content manager keeps of it. */
export interface ModelFacts {
  /** `application::article.article` */
  readonly uid: string;
  /** Its relations to one entry, in order; without files and polymorphic ones. */
  readonly toOne: readonly string[];
}

/** Rows that should not be there from this version on. They are counted, and never changed. */
export interface RowCount extends Common {
  readonly kind: 'count';
  readonly count:
    | { readonly of: 'nulls'; readonly table: string; readonly column: string }
    /** Rows of relation tables that say what another one says already. */
    | { readonly of: 'repeated-links' };
  /** What removes them, in one sentence. */
  readonly remedy: string;
}
