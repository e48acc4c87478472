import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import compare from 'semver/functions/compare';
import valid from 'semver/functions/valid';
import type { Transform } from '../ast/define-transform.ts';
import type { Guide } from '../strapi/guide.ts';
import { loadTransform } from './load-transform.ts';

/** The guides and transforms that this package ships. Its folders are the registry: nothing lists them. */
export interface Catalog {
  /** In the order of the versions they lead to. */
  readonly guides: readonly CatalogGuide[];
  /** `4.7.0/add-transfer-token-salt`, or the bare name of a transform that belongs to no version; sorted. */
  readonly transformIds: readonly string[];
  /** Loads a transform when it is first asked for. */
  transform(id: string): Transform;
}

export interface CatalogGuide extends Guide {
  readonly version: string;
}

/** @param folder the built transforms: `dist/transforms` */
export function loadCatalog(folder: string): Catalog {
  const require = createRequire(join(folder, 'catalog.js'));
  const load = (...path: string[]): unknown =>
    (require(join(folder, ...path)) as { default: unknown }).default;

  const names = (...path: string[]): string[] =>
    readdirSync(join(folder, ...path), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.js') && entry.name !== 'guide.js')
      .map((entry) => entry.name.slice(0, -'.js'.length))
      .sort();
  const versions = readdirSync(folder)
    .filter((name) => valid(name) !== null)
    .sort(compare);
  const transformIds = [
    ...versions.flatMap((version) => names(version).map((name) => `${version}/${name}`)),
    ...names(),
  ];

  // A language server asks after every key, and finding a file again costs more than looking at a small one.
  const loaded = new Map<string, Transform>();

  let guides: readonly CatalogGuide[] | undefined;

  return {
    transformIds,
    get guides() {
      guides ??= versions
        .filter((version) => existsSync(join(folder, version, 'guide.js')))
        .map((version) => ({ ...(load(version, 'guide.js') as Guide), version }));
      return guides;
    },
    transform(id) {
      const transform = loaded.get(id) ?? loadTransform(folder, id);
      if (!transform) throw new Error(`There is no transform ${id}.`);
      loaded.set(id, transform);
      return transform;
    },
  };
}
