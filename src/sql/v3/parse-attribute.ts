import { z } from 'zod';
import { checkShape } from '../check-shape.ts';
import type { Parsed } from '../parsed.ts';
import type { V3Attribute } from './model.ts';

const attribute = z.object({
  type: z.string().nullish(),
  model: z.string().nullish(),
  collection: z.string().nullish(),
});

const component = z.object({ component: z.string(), repeatable: z.boolean().nullish() });
const dynamiczone = z.object({ components: z.array(z.string()) });
const relation = z.object({
  plugin: z.string().nullish(),
  via: z.string().nullish(),
  dominant: z.boolean().nullish(),
  collectionName: z.string().nullish(),
  filter: z.string().nullish(),
});

/** @param at where the attribute stands in its model: `['attributes', 'title']` */
export function parseV3Attribute(value: unknown, where: string, at: readonly string[]): Parsed<V3Attribute> {
  const checked = checkShape(attribute, value, where, at);
  if (checked.kind === 'problem') return checked;
  const { type, model, collection } = checked.value;
  // A type wins over a relation beside it: mount-models.js leaves such attributes alone.
  if (type === 'component') return parseComponent(value, where, at);
  if (type === 'dynamiczone') {
    const zone = checkShape(dynamiczone, value, where, at);
    return zone.kind === 'problem'
      ? zone
      : { kind: 'ok', value: { kind: 'dynamiczone', components: zone.value.components.map(uidOf) } };
  }
  if (type) return { kind: 'ok', value: { kind: 'scalar', type } };
  const target = collection || model;
  if (target) return parseRelation(target, Boolean(collection), value, where, at);
  const place = `${where}, at ${at.join('.')}`;
  return { kind: 'problem', where: place, message: 'expected a `type`, a `model` or a `collection`' };
}

function parseComponent(value: unknown, where: string, at: readonly string[]): Parsed<V3Attribute> {
  const checked = checkShape(component, value, where, at);
  if (checked.kind === 'problem') return checked;
  const { component: name, repeatable } = checked.value;
  return {
    kind: 'ok',
    value: { kind: 'component', component: uidOf(name), repeatable: repeatable ?? false },
  };
}

function parseRelation(
  target: string,
  many: boolean,
  value: unknown,
  where: string,
  at: readonly string[],
): Parsed<V3Attribute> {
  const checked = checkShape(relation, value, where, at);
  if (checked.kind === 'problem') return checked;
  const { plugin, via, dominant, collectionName, filter } = checked.value;
  // `field` is what Strapi's own queries take for it.
  if (target === '*') return { kind: 'ok', value: { kind: 'morph', many, filter: filter || 'field' } };
  return {
    kind: 'ok',
    value: {
      kind: 'relation',
      model: target,
      ...(plugin && { plugin }),
      many,
      ...(via && { via }),
      dominant: dominant ?? false,
      ...(collectionName && { collectionName }),
    },
  };
}

/** Strapi 3 makes uids from lower-cased paths, and lower-cases what it looks up. */
function uidOf(component: string): string {
  return component.toLowerCase();
}
