/** A Strapi 4 content-type or component, as its schema says. */
export interface V4Type {
  /** `api::article.article`, `plugin::upload.file`, `admin::user`, `blocks.hero`. */
  readonly uid: string;
  readonly kind: 'collectionType' | 'singleType' | 'component';
  /** Its table, verbatim. */
  readonly collectionName: string;
  readonly attributes: ReadonlyMap<string, V4Attribute>;
}

export type V4Attribute =
  | { readonly kind: 'scalar'; readonly type: string }
  | { readonly kind: 'component'; readonly component: string; readonly repeatable: boolean }
  | { readonly kind: 'dynamiczone'; readonly components: readonly string[] }
  | { readonly kind: 'media'; readonly multiple: boolean }
  | V4Relation;

export interface V4Relation {
  readonly kind: 'relation';
  readonly relation:
    | 'oneToOne'
    | 'oneToMany'
    | 'manyToOne'
    | 'manyToMany'
    | 'morphOne'
    | 'morphMany'
    | 'morphToOne'
    | 'morphToMany';
  /** The uid at the other end; none for `morphTo…`. */
  readonly target?: string;
  readonly inversedBy?: string;
  readonly mappedBy?: string;
  readonly morphBy?: string;
}
