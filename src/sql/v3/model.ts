/** A Strapi 3 model as the database layer sees it: a content-type, a component, or one of Strapi's own. */
export interface V3Model {
  /** `application::article.article`, `plugins::upload.file`, `strapi::user`, `blocks.hero`. */
  readonly uid: string;
  readonly kind: 'collectionType' | 'singleType' | 'component';
  /** The last part of the uid: `article`. Relations name models by it. */
  readonly name: string;
  /** Its table, verbatim. */
  readonly collectionName: string;
  /** The names of the columns for creation and change; `undefined` where the model has none. */
  readonly timestamps: readonly [created: string, updated: string] | undefined;
  readonly attributes: ReadonlyMap<string, V3Attribute>;
}

export type V3Attribute =
  | { readonly kind: 'scalar'; readonly type: string }
  | { readonly kind: 'component'; readonly component: string; readonly repeatable: boolean }
  | { readonly kind: 'dynamiczone'; readonly components: readonly string[] }
  | V3Relation
  /** `collection: '*'` or `model: '*'`. */
  | { readonly kind: 'morph'; readonly many: boolean; readonly filter: string };

export interface V3Relation {
  readonly kind: 'relation';
  /** The name of the model that it points at, as written: `article`. */
  readonly model: string;
  /** The plugin of that model: `users-permissions`, `upload`, `admin`. */
  readonly plugin?: string;
  /** `collection` was written, not `model`. */
  readonly many: boolean;
  /** The attribute of the other model that is the other side. */
  readonly via?: string;
  readonly dominant: boolean;
  /** The join table, where the user named it. */
  readonly collectionName?: string;
}
