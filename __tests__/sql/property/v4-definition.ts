import type { AttachedField, Field, MorphField, RelationField, Type } from './world.ts';

/** A content-type or component as Strapi 4 keeps it: in its settings, in the files of the project. */
export function v4Definition(type: Type): Readonly<Record<string, unknown>> {
  return {
    ...(type.kind !== 'component' && { kind: type.kind }),
    collectionName: type.v4.table,
    info: { singularName: type.v4.singular, displayName: type.name },
    options: { draftAndPublish: type.draft },
    pluginOptions: type.localized ? { i18n: { localized: true } } : {},
    attributes: {
      ...v4Attributes(type.fields),
      ...(type.kind !== 'component' && {
        createdAt: { type: 'datetime' },
        updatedAt: { type: 'datetime' },
        createdBy: CREATOR,
        updatedBy: CREATOR,
      }),
    },
  };
}

const CREATOR = {
  type: 'relation',
  relation: 'oneToOne',
  target: 'admin::user',
  configurable: false,
  useJoinTable: false,
};

export function v4Attributes(fields: readonly Field[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field) => (field.v4 === undefined ? [] : [[field.v4, attribute(field)]])),
  );
}

function attribute(field: Field): Readonly<Record<string, unknown>> {
  switch (field.kind) {
    case 'scalar':
      return { type: field.type };
    case 'component':
      return { type: 'component', repeatable: field.repeatable, component: field.components[0]?.v4.uid };
    case 'zone':
      return { type: 'dynamiczone', components: field.components.map((one) => one.v4.uid) };
    case 'relation':
      return relationOf(field);
    case 'morph':
      return morphOf(field);
    case 'attached':
      return attachedOf(field);
  }
}

const TURNED = {
  oneToOne: 'oneToOne',
  oneToMany: 'manyToOne',
  manyToOne: 'oneToMany',
  manyToMany: 'manyToMany',
} as const;

function relationOf({ relation, side }: RelationField): Readonly<Record<string, unknown>> {
  const { own, ownField, other, otherField, v4 } = relation;
  const [target, back] = side === 'own' ? [other, otherField] : [own, ownField];
  const owns = v4.owner === side;
  return {
    type: 'relation',
    relation: owns ? v4.relation : TURNED[v4.relation],
    target: target.v4.uid,
    ...(v4.twoSided && { [owns ? 'inversedBy' : 'mappedBy']: back?.v4 }),
  };
}

function morphOf({ many }: MorphField): Readonly<Record<string, unknown>> {
  return { type: 'relation', relation: many ? 'morphToMany' : 'morphToOne' };
}

function attachedOf({ holder, via, many }: AttachedField): Readonly<Record<string, unknown>> {
  if (holder.plugin === 'upload') return { type: 'media', multiple: many };
  return {
    type: 'relation',
    relation: many ? 'morphMany' : 'morphOne',
    target: holder.v4.uid,
    morphBy: via.v4,
  };
}
