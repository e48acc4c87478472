import type { V3Model } from '../../src/sql/v3/model.ts';
import type { V4Type } from '../../src/sql/v4/type.ts';

/** A model of Strapi 3 with timestamps as they are by default, and text attributes. */
export function v3Model(
  uid: string,
  { attributes = [], ...rest }: Partial<Omit<V3Model, 'attributes'>> & { attributes?: string[] } = {},
): V3Model {
  const isComponent = !uid.includes('::');
  return {
    uid,
    kind: isComponent ? 'component' : 'collectionType',
    name: /[^.:]+$/.exec(uid)?.[0] ?? '',
    collectionName: uid,
    timestamps: isComponent ? undefined : ['created_at', 'updated_at'],
    attributes: new Map(attributes.map((name) => [name, { kind: 'scalar', type: 'string' }])),
    ...rest,
  };
}

/** A type of Strapi 4 with the attributes that each has, and further text attributes. */
export function v4Type(
  uid: string,
  { attributes = [], collectionName = uid }: { attributes?: string[]; collectionName?: string } = {},
): V4Type {
  const isComponent = !uid.includes('::');
  const own = isComponent ? [] : ['createdAt', 'updatedAt', 'createdBy', 'updatedBy'];
  return {
    uid,
    kind: isComponent ? 'component' : 'collectionType',
    collectionName,
    attributes: new Map([...attributes, ...own].map((name) => [name, { kind: 'scalar', type: 'string' }])),
  };
}
