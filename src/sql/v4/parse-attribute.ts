import { z } from 'zod';
import { checkShape } from '../check-shape.ts';
import type { Parsed } from '../parsed.ts';
import type { V4Attribute, V4Relation } from './type.ts';

const attribute = z.object({ type: z.string() });
const component = z.object({ component: z.string(), repeatable: z.boolean().nullish() });
const dynamiczone = z.object({ components: z.array(z.string()) });
const media = z.object({ multiple: z.boolean().nullish() });

const name = z.string().nullish();
const base = { target: z.string(), inversedBy: name, mappedBy: name, morphBy: name };
const relation = z.discriminatedUnion(
  'relation',
  [
    z.object({
      relation: z.enum(['oneToOne', 'oneToMany', 'manyToOne', 'manyToMany', 'morphOne', 'morphMany']),
      ...base,
    }),
    z.object({ relation: z.enum(['morphToOne', 'morphToMany']), ...base, target: name }),
  ],
  // Said of `relation` only: below it, each field has its own words.
  'expected a kind of relation, such as `oneToMany` or `morphToOne`',
);

/** @param at where the attribute stands in its schema: `['attributes', 'title']` */
export function parseV4Attribute(value: unknown, where: string, at: readonly string[]): Parsed<V4Attribute> {
  const checked = checkShape(attribute, value, where, at);
  if (checked.kind === 'problem') return checked;
  const { type } = checked.value;
  switch (type) {
    case 'component':
      return convert(checkShape(component, value, where, at), ({ component, repeatable }) => ({
        kind: 'component',
        component,
        repeatable: repeatable ?? false,
      }));
    case 'dynamiczone':
      return convert(checkShape(dynamiczone, value, where, at), ({ components }) => ({
        kind: 'dynamiczone',
        components,
      }));
    case 'media':
      return convert(checkShape(media, value, where, at), ({ multiple }) => ({
        kind: 'media',
        multiple: multiple ?? false,
      }));
    case 'relation':
      return convert(checkShape(relation, value, where, at), relationOf);
    default:
      return { kind: 'ok', value: { kind: 'scalar', type } };
  }
}

function relationOf({
  relation: kind,
  target,
  inversedBy,
  mappedBy,
  morphBy,
}: z.infer<typeof relation>): V4Relation {
  return {
    kind: 'relation',
    relation: kind,
    ...(target && { target }),
    ...(inversedBy && { inversedBy }),
    ...(mappedBy && { mappedBy }),
    ...(morphBy && { morphBy }),
  };
}

function convert<From>(parsed: Parsed<From>, to: (from: From) => V4Attribute): Parsed<V4Attribute> {
  return parsed.kind === 'problem' ? parsed : { kind: 'ok', value: to(parsed.value) };
}
