import { z } from 'zod';
import { checkShape } from '../check-shape.ts';
import { parseJson } from '../parse-json.ts';
import type { Parsed } from '../parsed.ts';
import { parseV4Type } from './parse-type.ts';
import type { V4Type } from './type.ts';

/** The key of the row in strapi_core_store_settings. */
export const CONTENT_TYPES_SCHEMA = 'strapi_content_types_schema';

const schemas = z.record(z.string(), z.unknown());

/** Reads the row in which Strapi 4 keeps all content-types as it last built their tables. Components are not in it. */
export function parseContentTypes(value: string): Parsed<readonly V4Type[]> {
  const where = `strapi_core_store_settings row ${CONTENT_TYPES_SCHEMA}`;
  const json = parseJson(value, where);
  const checked = json.kind === 'problem' ? json : checkShape(schemas, json.value, where);
  if (checked.kind === 'problem') return checked;
  const types: V4Type[] = [];
  for (const [uid, schema] of Object.entries(checked.value)) {
    const type = parseV4Type(uid, schema, where, [uid]);
    if (type.kind === 'problem') return type;
    types.push(type.value);
  }
  return { kind: 'ok', value: types };
}
