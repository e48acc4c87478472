import { CONFIGURATION_KEYS, MODEL_KEYS, V4_KEYS } from '../../strapi/core-store-keys.ts';
import { parseJson } from '../parse-json.ts';
import { type ConfigurationContext, mapConfiguration } from './content-manager-configuration.ts';
import type { CoreStoreRow } from './core-store-row.ts';

export interface KeptSetting {
  readonly kind: 'kept';
  readonly key: string;
  readonly value: string | null;
  readonly notes: readonly string[];
}

export type SettingContent = KeptSetting | { readonly kind: 'dropped'; readonly reason: string };

/** The types of values that v3 and v4 parse as JSON (services/core-store.js). */
const JSON_TYPES: readonly string[] = ['object', 'array', 'boolean', 'string'];

/** Key and value as v4 has them. Only the content manager's views change; all other settings are copied as they are. */
export function settingContent(
  { key, value = null, type }: CoreStoreRow,
  context: ConfigurationContext,
): SettingContent {
  if (!key) return dropped('has no key');
  if (MODEL_KEYS.some((prefix) => key.startsWith(prefix))) return dropped('no longer used by v4');
  if (V4_KEYS.has(key)) return dropped('describes v4’s own database');
  const prefix = CONFIGURATION_KEYS.find((one) => key.startsWith(one));
  if (prefix) return configuration(prefix, key.slice(prefix.length), value, context);
  const unreadable = JSON_TYPES.includes(type ?? '') && value !== null && readJson(value) === undefined;
  return unreadable ? dropped(NO_JSON) : { kind: 'kept', key, value, notes: [] };
}

function configuration(
  prefix: string,
  uid: string,
  value: string | null,
  context: ConfigurationContext,
): SettingContent {
  const newUid = context.names.typeOf(uid);
  if (newUid === undefined) return dropped(`v4 has no ${uid}`);
  const content = readJson(value);
  if (content === undefined) return dropped(NO_JSON);
  const mapped = mapConfiguration(content, uid, newUid, context);
  if (mapped.kind === 'problem') return dropped(`${mapped.where}: ${mapped.message}`);
  const { gone } = mapped.value;
  return {
    kind: 'kept',
    key: prefix + newUid,
    value: JSON.stringify(mapped.value.value),
    notes: gone.length > 0 ? [`v4 has no ${gone.join(', ')} of ${newUid}: taken out of its views.`] : [],
  };
}

const NO_JSON = 'not readable: not valid JSON';

function dropped(reason: string): SettingContent {
  return { kind: 'dropped', reason };
}

/** What a value holds; `undefined` where it is no JSON. */
export function readJson(text: string | null | undefined): unknown {
  const parsed = parseJson(text ?? '', '');
  return parsed.kind === 'ok' ? parsed.value : undefined;
}
