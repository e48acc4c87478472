import snakeCase from 'lodash/snakeCase';
import { singular } from 'pluralize';
import type { Table } from '../catalog.ts';
import type { NameMap } from '../name-map.ts';
import type { V3Model } from '../v3/model.ts';
import type { LeftOut } from './data-plan.ts';
import type { Pair, Sides } from './sides.ts';
import type { ToOne, TypedStep, TypeName } from './step.ts';

const CREATORS: ReadonlySet<string> = new Set(['created_by', 'updated_by']);

export interface PlannedTyped {
  readonly steps: readonly TypedStep[];
  /** Polymorphic to-one relations, by the v3 uid of the type whose rows keep them. */
  readonly toOnes: ReadonlyMap<string, ToOne>;
  /** v3 tables that are spoken for. */
  readonly tables: ReadonlySet<string>;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
}

/** Components, dynamic zones and polymorphic relations, files among them: rows that name the table they point at. */
export function typedSteps(sides: Sides, pairs: ReadonlyMap<string, Pair>): PlannedTyped {
  const steps: TypedStep[] = [];
  const toOnes = new Map<string, ToOne>();
  const tables = new Set<string>();
  const leftOut: LeftOut[] = [];
  const notes: string[] = [];
  for (const model of sides.models) {
    const pair = pairs.get(model.uid);
    const components = sides.v3.tables.get(`${model.collectionName}_components`);
    if (components && hasComponents(model)) {
      tables.add(components.name);
      const to = pair && sides.v4.tables.get(`${pair.target.name}_components`);
      if (pair && to) steps.push(componentStep(sides, pairs, pair, components, to.columns.has('id')));
      else if (components.rows > 0)
        leftOut.push({
          kind: 'table',
          table: components.name,
          reason: `${pair ? `${pair.uid} has no components in v4` : `${model.uid} does not go to v4`}`,
        });
    }
    const morph = sides.v3.tables.get(`${model.collectionName}_morph`);
    const attributes = [...model.attributes].filter(([, { kind }]) => kind === 'morph');
    if (!morph || attributes.length === 0) continue;
    tables.add(morph.name);
    let naming = attributes.map(([attribute]) => `${attribute}_id`);
    for (const [attribute] of attributes) {
      const placed = pair && morphOf(sides, pairs, pair, attribute, morph.name, naming);
      if (placed) naming = [];
      if (placed?.kind === 'typed') steps.push(placed);
      else if (placed) {
        toOnes.set(model.uid, placed.toOne);
        if (morph.rows > 0) notes.push(noOrder(model.uid, attribute));
      } else
        leftOut.push({
          kind: 'column',
          table: morph.name,
          column: `${attribute}_id`,
          reason: pair
            ? `${pair.uid} has no polymorphic relation "${attribute}" in v4`
            : `${model.uid} does not go to v4`,
        });
    }
  }
  return { steps, toOnes, tables, leftOut, notes };
}

/** Source: `@strapi/database` 4, metadata/relations.js: two columns of the entity, and none for an order. */
function noOrder(uid: string, attribute: string): string {
  return `v4 keeps no order for “${attribute}” of ${uid}: lists seen from the other end come by id.`;
}

function hasComponents({ attributes }: V3Model): boolean {
  return [...attributes.values()].some(({ kind }) => kind === 'component' || kind === 'dynamiczone');
}

function componentStep(
  sides: Sides,
  pairs: ReadonlyMap<string, Pair>,
  { model, target }: Pair,
  from: Table,
  id: boolean,
): TypedStep {
  const components = [...pairs.values()].filter(({ model }) => model.kind === 'component');
  const fields = renames(sides.names, model);
  return {
    kind: 'typed',
    from: from.name,
    to: `${target.name}_components`,
    id,
    entity: { from: entityColumn(from, model), to: 'entity_id', parent: model.collectionName },
    item: { id: 'component_id', type: 'component_type', toId: 'component_id', toType: 'component_type' },
    field: { from: 'field', to: 'field' },
    order: { from: 'order', to: 'order', within: 'entity' },
    types: components.map((component) => ({ ...typeName(component), fields })),
    naming: ['component_id'],
    unique: true,
  };
}

/** `article_id`: where PostgreSQL cut the name, the foreign key tells. */
function entityColumn(table: Table, { collectionName }: V3Model): string {
  const name = `${singular(collectionName)}_id`;
  if (table.columns.has(name)) return name;
  return table.foreignKeys.find((key) => key.table === collectionName)?.columns[0] ?? name;
}

type PlacedMorph = TypedStep | { readonly kind: 'to-one'; readonly toOne: ToOne };

function morphOf(
  sides: Sides,
  pairs: ReadonlyMap<string, Pair>,
  pair: Pair,
  attribute: string,
  from: string,
  naming: readonly string[],
): PlacedMorph | undefined {
  const { model, target } = pair;
  const name = sides.names.attributeOf(model.uid, attribute);
  if (name === undefined) return undefined;
  const owner = `${model.collectionName}_id`;
  // Everything that has rows in a table of its own can be pointed at.
  const types: TypeName[] = [...pairs.values()].map((other) => ({
    ...typeName(other),
    fields: renames(sides.names, other.model),
  }));
  const to = sides.v4.tables.get(snakeCase(`${target.name}_${name}_morphs`));
  if (!to) {
    if (!target.columns.has('target_id') || !target.columns.has('target_type')) return undefined;
    return {
      kind: 'to-one',
      toOne: { table: from, owner, id: `${attribute}_id`, type: `${attribute}_type`, types, naming },
    };
  }
  const toId = `${snakeCase(name)}_id`;
  const toType = `${snakeCase(name)}_type`;
  const entity = to.foreignKeys.find(({ table }) => table === target.name)?.columns[0];
  if (entity === undefined || !to.columns.has(toId) || !to.columns.has(toType)) return undefined;
  const relation = model.attributes.get(attribute);
  return {
    kind: 'typed',
    from,
    to: to.name,
    id: to.columns.has('id'),
    entity: { from: owner, to: entity, parent: model.collectionName },
    item: { id: `${attribute}_id`, type: `${attribute}_type`, toId, toType },
    field: { from: relation?.kind === 'morph' ? relation.filter : 'field', to: 'field' },
    order: { from: 'order', to: 'order', within: 'item' },
    types,
    naming,
    unique: false,
  };
}

function typeName({ model, uid }: Pair): Omit<TypeName, 'fields'> {
  return { v3: model.collectionName, v4: uid, table: model.collectionName };
}

/** Attributes that rows can belong to (components, files, relations) and that are called something else in v4. */
function renames(names: NameMap, model: V3Model): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [attribute, { kind }] of model.attributes) {
    if (kind === 'scalar' || CREATORS.has(attribute)) continue;
    const name = names.attributeOf(model.uid, attribute);
    if (name !== undefined && name !== attribute) found.set(attribute, name);
  }
  return found;
}
