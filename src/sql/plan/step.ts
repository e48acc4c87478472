import type { Column } from '../catalog.ts';

/**
 * One statement of the migration, as data: what it reads from v3, what it writes to v4. Tables are bare names: which side they are
 * on is known from the field.
 */
export type Step = RowsStep | LinkStep | TypedStep | LiteralStep;

/** Rows of a v3 table become rows of a v4 table, with their ids. */
export interface RowsStep {
  readonly kind: 'rows';
  readonly from: string;
  readonly to: string;
  readonly columns: readonly ColumnCopy[];
  /** v4's `morphToOne` keeps the other end in the entity's own row. */
  readonly toOne?: ToOne;
}

export interface ColumnCopy {
  readonly to: Column;
  readonly value: ColumnSource;
}

export type ColumnSource =
  | { readonly kind: 'column'; readonly from: Column }
  /** An id without a foreign key in v3: written as NULL where `parent` has no such row. */
  | { readonly kind: 'reference'; readonly from: Column; readonly parent: string }
  | { readonly kind: 'constant'; readonly value: string | boolean }
  | { readonly kind: 'to-one'; readonly part: 'id' | 'type' };

export interface ToOne {
  readonly table: string;
  /** The column of `table` that holds the entity's id. */
  readonly owner: string;
  readonly id: string;
  readonly type: string;
  readonly types: readonly TypeName[];
  /** As in `TypedStep`. */
  readonly naming: readonly string[];
}

/** Pairs of ids become rows of a link table. */
export interface LinkStep {
  readonly kind: 'link';
  readonly source: LinkSource;
  readonly to: string;
  /** The link table has an `id` (since 4.5): filled with the id of the v3 row. */
  readonly id: boolean;
  readonly own: LinkEnd;
  readonly other: LinkEnd;
  readonly orders: readonly LinkOrder[];
}

export interface LinkEnd {
  /** The column of the link table. */
  readonly column: string;
  /** The v3 table that has to hold the id. */
  readonly parent: string;
}

export interface LinkOrder {
  readonly column: string;
  /** Counted from 1 within each id of this end. */
  readonly within: 'own' | 'other';
}

export type LinkSource =
  /** A column of the own table holds the other id. */
  | { readonly kind: 'column'; readonly table: string; readonly column: string; readonly echo?: TableColumn }
  /** The same, but of the other table: a link table that v4 gave to the other side. */
  | {
      readonly kind: 'back-column';
      readonly table: string;
      readonly column: string;
      readonly echo?: TableColumn;
    }
  | { readonly kind: 'join'; readonly table: string; readonly own: string; readonly other: string }
  /**
   * One-to-one: both sides hold a column. The own one decides; what only the other side says is added where it contradicts
   * nothing.
   */
  | {
      readonly kind: 'pair';
      readonly table: string;
      readonly column: string;
      readonly backTable: string;
      readonly backColumn: string;
    };

/** A one-to-one of which only one side names the other: the column of the silent side, which v3 writes and does not read. */
export interface TableColumn {
  readonly table: string;
  readonly column: string;
}

/** Rows that point at rows of several tables: components of an entity, polymorphic relations, files of an entity. */
export interface TypedStep {
  readonly kind: 'typed';
  readonly from: string;
  readonly to: string;
  readonly id: boolean;
  readonly entity: { readonly from: string; readonly to: string; readonly parent: string };
  readonly item: {
    readonly id: string;
    readonly type: string;
    readonly toId: string;
    readonly toType: string;
  };
  readonly field: { readonly from: string; readonly to: string };
  /** Counted from 1 in v3's order within one list: of the entity for components, of the item for polymorphic relations. */
  readonly order: { readonly from: string; readonly to: string; readonly within: 'entity' | 'item' };
  readonly types: readonly TypeName[];
  /**
   * Where all of these are NULL, a row names nothing, and this step accounts for it: of several attributes that share a table the
   * first does. None for the others.
   */
  readonly naming: readonly string[];
  /** v4 refuses the same (entity, item, field) twice: component tables do, polymorphic ones do not. */
  readonly unique: boolean;
}

export interface TypeName {
  /** What v3 writes: the collectionName. */
  readonly v3: string;
  /** What v4 writes: the uid. */
  readonly v4: string;
  /** The v3 table of that type. */
  readonly table: string;
  /** Attributes that have another name in v4. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A few rows whose content is rewritten: permissions and settings. */
export interface LiteralStep {
  readonly kind: 'literal';
  /** The v3 table that they come from. */
  readonly from: string;
  /** The column of it, where the rows come from one: `role`. */
  readonly column?: string;
  readonly to: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Literal[])[];
  /** Rows that v4 already has and that these replace, by id; everything if the table is only ours to fill. */
  readonly replaces: readonly number[] | 'all';
  /** Rows of v3 behind them, and those that were left out. */
  readonly read: number;
  readonly setAside: readonly { readonly id: number; readonly subject?: string; readonly reason: string }[];
  /** Rows that are written although no row of v3 is behind them: v4's own, carried over. */
  readonly kept: number;
}

export type Literal =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  /** A value that is copied as it is: `created_at` of the row with this id. */
  | { readonly kind: 'copied'; readonly from: Column; readonly id: number };
