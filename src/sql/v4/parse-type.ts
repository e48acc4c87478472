import { z } from 'zod';
import { checkShape } from '../check-shape.ts';
import type { Parsed } from '../parsed.ts';
import { parseV4Attribute } from './parse-attribute.ts';
import type { V4Attribute, V4Type } from './type.ts';

/** Only what the database depends on; a schema may say much more. */
const schema = z.object({
  collectionName: z.string(),
  kind: z.enum(['collectionType', 'singleType']).nullish(),
  attributes: z.record(z.string(), z.unknown()),
});

/**
 * Reads a schema of Strapi 4, as its file or the core store has it.
 *
 * @param where names the file or row for messages
 * @param at where the schema stands in there
 */
export function parseV4Type(
  uid: string,
  value: unknown,
  where: string,
  at: readonly string[] = [],
): Parsed<V4Type> {
  const checked = checkShape(schema, value, where, at);
  if (checked.kind === 'problem') return checked;
  const attributes = new Map<string, V4Attribute>();
  for (const [name, raw] of Object.entries(checked.value.attributes)) {
    const attribute = parseV4Attribute(raw, where, [...at, 'attributes', name]);
    if (attribute.kind === 'problem') return attribute;
    attributes.set(name, attribute.value);
  }
  const { collectionName, kind } = checked.value;
  return {
    kind: 'ok',
    value: {
      uid,
      kind: uid.includes('::') ? (kind ?? 'collectionType') : 'component',
      collectionName,
      attributes,
    },
  };
}
