import type { Catalog, Table } from '../catalog.ts';
import type { NameMap } from '../name-map.ts';
import type { V3Model } from '../v3/model.ts';
import type { V4Type } from '../v4/type.ts';

/** Everything a plan is made from: both databases as they are, and what Strapi says about them. */
export interface Sides {
  readonly v3: Catalog;
  readonly v4: Catalog;
  readonly models: readonly V3Model[];
  /** Content-types, and components where the v4 project was given. */
  readonly types: ReadonlyMap<string, V4Type>;
  readonly names: NameMap;
  /** Join tables that the user named: `application::article.article#tags` → table. */
  readonly joinTables: ReadonlyMap<string, string>;
  /** The language of what has none: v3's default, else v4's. */
  readonly defaultLocale: string | undefined;
  /** Tables that the user wants left alone. */
  readonly ignoredTables: ReadonlySet<string>;
}

/** A v3 model with its place in v4. */
export interface Pair {
  readonly model: V3Model;
  readonly uid: string;
  /** Unknown for components unless the v4 project was given. */
  readonly type: V4Type | undefined;
  readonly source: Table;
  readonly target: Table;
}
