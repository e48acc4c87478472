import type { NameMap } from '../name-map.ts';
import type { V3Model } from '../v3/model.ts';

/**
 * Renames an attribute of a type, or of the components within it, as permissions name them.
 *
 * `seo.metaTitle` of `application::article.article` → the new name of its `seo`, and that of the component's `metaTitle`
 *
 * @returns `undefined` where v4 does not have it
 */
export function mapFieldPath(
  uid: string,
  path: string,
  names: NameMap,
  models: readonly V3Model[],
): string | undefined {
  const mapped: string[] = [];
  let owner: string | undefined = uid;
  for (const segment of path.split('.')) {
    const name: string | undefined = owner && names.attributeOf(owner, segment);
    if (name === undefined) return undefined;
    mapped.push(name);
    const attribute = models.find((model) => model.uid === owner)?.attributes.get(segment);
    owner = attribute?.kind === 'component' ? attribute.component : undefined;
  }
  return mapped.join('.');
}
