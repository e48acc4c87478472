/*
 * Made-up content: what a Strapi 3 project means, however a database stores it. The writers of both versions and the reader of
 * version 4 work from it, by the rules of Strapi itself and without a line of the product.
 */

export interface World {
  /** Strapi's own types first. */
  readonly types: readonly Type[];
  readonly relations: readonly Relation[];
  readonly attachments: readonly Attachment[];
  /** The v4 project is at hand: what is called otherwise in components can be told. */
  readonly project: boolean;
}

export interface Type {
  /** v3's uid: `application::blog.htmlbody2`, `blocks.hero`. */
  readonly uid: string;
  /** v3's model: `htmlbody2`. */
  readonly name: string;
  /** `users-permissions`, `upload`, `admin`. */
  readonly plugin?: string;
  readonly kind: 'collectionType' | 'singleType' | 'component';
  /** v3's table. */
  readonly table: string;
  readonly timestamps: readonly [string, string] | undefined;
  /** Its rows name who made them. */
  readonly creators: boolean;
  readonly draft: boolean;
  readonly localized: boolean;
  /** Its tables are there already: Strapi's own. */
  readonly system: boolean;
  readonly v4: V4Names;
  /** In the order of the model, which names columns of join tables. */
  fields: Field[];
  readonly rows: Row[];
}

export interface V4Names {
  readonly uid: string;
  /** What v4 calls columns of link tables after. */
  readonly singular: string;
  readonly table: string;
}

export type Field = ScalarField | ComponentField | RelationField | MorphField | AttachedField;

interface Named {
  readonly name: string;
  /** `undefined` where v4 has no such attribute. */
  v4: string | undefined;
}

export interface ScalarField extends Named {
  readonly kind: 'scalar';
  readonly type: string;
  readonly unique?: boolean;
  readonly required?: boolean;
}

export interface ComponentField extends Named {
  readonly kind: 'component' | 'zone';
  readonly repeatable: boolean;
  readonly components: readonly Type[];
}

export interface RelationField extends Named {
  readonly kind: 'relation';
  readonly relation: Relation;
  readonly side: 'own' | 'other';
}

/** `collection: '*'` or `model: '*'`. */
export interface MorphField extends Named {
  readonly kind: 'morph';
  readonly many: boolean;
}

/** The other side of a `MorphField`; files are attached so. */
export interface AttachedField extends Named {
  readonly kind: 'attached';
  readonly many: boolean;
  readonly holder: Type;
  readonly via: MorphField;
}

export interface Relation {
  readonly kind: RelationKind;
  readonly own: Type;
  readonly ownField: RelationField;
  readonly other: Type;
  readonly otherField?: RelationField;
  /** Sides that do not say `via`, though there is another one. */
  readonly silent?: 'own' | 'other';
  readonly dominant?: 'own' | 'other';
  /** The target as the model writes it; v3 does not mind the case, but calls a column so. */
  readonly spelling?: string;
  readonly collectionName?: string;
  readonly v4: {
    readonly owner: 'own' | 'other';
    readonly relation: 'oneToOne' | 'oneToMany' | 'manyToOne' | 'manyToMany';
    readonly twoSided: boolean;
    /** v4 has no such relation at all. */
    readonly gone?: boolean;
  };
  readonly links: Link[];
}

export type RelationKind = 'oneWay' | 'manyWay' | 'oneToOne' | 'manyToOne' | 'manyToMany';

export interface Link {
  /** Of the row in the join table. */
  readonly id: number;
  readonly own: number;
  readonly other: number;
  /** One-to-one: which of the two columns know of it. */
  readonly known?: 'own' | 'other' | 'both';
}

/** A row that names the type at its other end: a component of an entity, a comment on anything, a file of an entity. */
export interface Attachment {
  readonly id: number;
  readonly holder: Type;
  readonly via: ComponentField | MorphField;
  readonly holderId: number;
  readonly item: Type;
  readonly itemId: number;
  /** For morphs the attribute of the item, for components that of the holder. */
  readonly field: string;
  readonly order: number;
}

export interface Row {
  readonly id: number;
  readonly values: Map<string, Stored>;
  readonly created: Stored;
  readonly updated: Stored;
  readonly createdBy: number | null;
  readonly updatedBy: number | null;
}

/** A value as both versions keep it on SQLite. */
export type Stored = string | number | bigint | null;
