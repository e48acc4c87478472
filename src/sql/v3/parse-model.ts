import { z } from 'zod';
import { checkShape } from '../check-shape.ts';
import type { Parsed } from '../parsed.ts';
import type { V3Attribute, V3Model } from './model.ts';
import { parseV3Attribute } from './parse-attribute.ts';

/** Only what the database depends on; a model may say much more. */
const definition = z.object({
  collectionName: z.string(),
  kind: z.enum(['collectionType', 'singleType']).nullish(),
  options: z
    .object({
      timestamps: z
        .union([z.boolean(), z.array(z.string())], 'expected true, false or a list of two column names')
        .nullish(),
    })
    .nullish(),
  attributes: z.record(z.string(), z.unknown()),
});

/**
 * Reads a model of Strapi 3, as its file or its core_store row has it.
 *
 * @param where names the file or row for messages
 */
export function parseV3Model(uid: string, value: unknown, where: string): Parsed<V3Model> {
  const checked = checkShape(definition, value, where);
  if (checked.kind === 'problem') return checked;
  const { collectionName, kind, options } = checked.value;

  const attributes = new Map<string, V3Attribute>();
  for (const [name, raw] of Object.entries(checked.value.attributes)) {
    const attribute = parseV3Attribute(raw, where, ['attributes', name]);
    if (attribute.kind === 'problem') return attribute;
    attributes.set(name, attribute.value);
  }
  return {
    kind: 'ok',
    value: {
      uid,
      kind: uid.includes('::') ? (kind ?? 'collectionType') : 'component',
      name: /[^.:]+$/.exec(uid)?.[0] ?? uid,
      collectionName,
      timestamps: timestampColumns(options?.timestamps),
      attributes,
    },
  };
}

/** As strapi-connector-bookshelf's mount-models.js reads them: a name that the list lacks is the default one. */
function timestampColumns(option: boolean | readonly string[] | null | undefined): V3Model['timestamps'] {
  if (!option) return undefined;
  const [created = 'created_at', updated = 'updated_at'] = option === true ? [] : option;
  return [created, updated];
}
