import { singular } from 'pluralize';
import type { AttachedField, ComponentField, Field, MorphField, RelationField, Type } from './world.ts';

/** A model as Strapi 3 keeps it in core_store: key and value of `model_def_…`. */
export function v3Definition(type: Type): Readonly<Record<string, unknown>> {
  const component = type.kind === 'component';
  return {
    uid: type.uid,
    collectionName: type.table,
    ...(!component && { kind: type.kind }),
    info: { name: type.name },
    options: component
      ? { timestamps: false }
      : { increments: true, timestamps: type.timestamps ?? false, draftAndPublish: type.draft },
    ...(type.localized && { pluginOptions: { i18n: { localized: true } } }),
    attributes: {
      ...v3Attributes(type.fields),
      ...(type.creators && { created_by: CREATOR, updated_by: CREATOR }),
    },
  };
}

const CREATOR = {
  model: 'user',
  plugin: 'admin',
  configurable: false,
  writable: false,
  visible: false,
  private: true,
};

export function v3Attributes(fields: readonly Field[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map((field) => [field.name, attribute(field)]));
}

function attribute(field: Field): Readonly<Record<string, unknown>> {
  switch (field.kind) {
    case 'scalar':
      return { type: field.type, ...(field.type === 'enumeration' && { enum: ['a', 'b'] }) };
    case 'component':
      return {
        type: 'component',
        repeatable: field.repeatable,
        component: uid(field),
      };
    case 'zone':
      return { type: 'dynamiczone', components: field.components.map((one) => one.uid) };
    case 'relation':
      return relationOf(field);
    case 'morph':
      return morphOf(field);
    case 'attached':
      return attachedOf(field);
  }
}

function uid({ components }: ComponentField): string | undefined {
  return components[0]?.uid;
}

function relationOf({ relation, side }: RelationField): Readonly<Record<string, unknown>> {
  const { kind, own, ownField, other, otherField, silent, dominant, spelling, collectionName } = relation;
  const [target, via] = side === 'own' ? [other, otherField?.name] : [own, ownField.name];
  const many = kind === 'manyWay' || kind === 'manyToMany' || (kind === 'manyToOne' && side === 'other');
  const name = spelling ?? target.name;
  const join = kind === 'manyWay' || kind === 'manyToMany';
  const names = collectionName && (kind === 'manyWay' || dominant === side);
  return {
    ...(target.plugin && { plugin: target.plugin }),
    [many ? 'collection' : 'model']: name,
    ...(via !== undefined && silent !== side && { via }),
    ...(dominant === side && { dominant: true }),
    ...(names && { collectionName }),
    ...(join && { attribute: singular(name), column: 'id' }),
    ...(many && { isVirtual: true }),
  };
}

function morphOf({ many }: MorphField): Readonly<Record<string, unknown>> {
  return { [many ? 'collection' : 'model']: '*', filter: 'field' };
}

function attachedOf({ holder, via, many }: AttachedField): Readonly<Record<string, unknown>> {
  return {
    [many ? 'collection' : 'model']: holder.name,
    via: via.name,
    ...(holder.plugin && { plugin: holder.plugin }),
  };
}
