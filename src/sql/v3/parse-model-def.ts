import { parseJson } from '../parse-json.ts';
import type { Parsed } from '../parsed.ts';
import type { V3Model } from './model.ts';
import { parseV3Model } from './parse-model.ts';

/** What the keys of the rows begin with that hold models. */
export const MODEL_DEF = 'model_def_';

/**
 * Reads a row of core_store in which Strapi 3 keeps a model as it last built its tables.
 *
 * `{ key: 'model_def_blocks.hero', value: '{"collectionName":…}' }` → the model `blocks.hero`
 */
export function parseModelDef({
  key,
  value,
}: {
  readonly key: string;
  readonly value: string;
}): Parsed<V3Model> {
  const where = `core_store row ${key}`;
  const json = parseJson(value, where);
  return json.kind === 'problem' ? json : parseV3Model(key.slice(MODEL_DEF.length), json.value, where);
}
