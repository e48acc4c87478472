import type { ModelFacts } from '../../strapi/database-change.ts';
import { findModel } from './find-model.ts';
import type { V3Model } from './model.ts';

/** Written by Strapi, and left out by the script of the guide to 3.4.0 as well. */
const CREATORS = ['created_by', 'updated_by'];

/**
 * The relations to one entry of every content-type: what Strapi 3 calls `oneToOne`, `manyToOne` and `oneWay`. A file is none: its
 * other side is polymorphic.
 */
export function toOneRelations(models: readonly V3Model[]): ModelFacts[] {
  return models
    .filter(({ kind }) => kind !== 'component')
    .map(({ uid, attributes }) => ({
      uid,
      toOne: [...attributes].flatMap(([name, attribute]) => {
        if (attribute.kind !== 'relation' || attribute.many || CREATORS.includes(name)) return [];
        const target = findModel(models, attribute);
        const back = attribute.via === undefined ? undefined : target?.attributes.get(attribute.via);
        return target && back?.kind !== 'morph' ? [name] : [];
      }),
    }));
}
