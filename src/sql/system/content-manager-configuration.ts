import { z } from 'zod';
import { REPLACED_MAIN_FIELDS } from '../../strapi/replaced-main-fields.ts';
import { checkShape } from '../check-shape.ts';
import type { NameMap } from '../name-map.ts';
import type { Parsed } from '../parsed.ts';
import { findModel } from '../v3/find-model.ts';
import type { V3Model } from '../v3/model.ts';

export interface ConfigurationContext {
  readonly names: NameMap;
  readonly models: readonly V3Model[];
}

export interface MappedConfiguration {
  readonly value: Configuration;
  /** Attributes of v3 that v4 does not have. */
  readonly gone: readonly string[];
}

const metadata = z.looseObject({ edit: z.looseObject({ mainField: z.string().nullish() }).optional() });
const configuration = z.looseObject({
  settings: z
    .looseObject({ mainField: z.string().nullish(), defaultSortBy: z.string().nullish() })
    .optional(),
  metadatas: z.record(z.string(), metadata).optional(),
  layouts: z
    .looseObject({
      list: z.array(z.string()).optional(),
      edit: z.array(z.array(z.looseObject({ name: z.string() }))).optional(),
      editRelations: z.array(z.string()).optional(),
    })
    .optional(),
});
type Configuration = z.infer<typeof configuration>;
type Settings = NonNullable<Configuration['settings']>;
type Layouts = NonNullable<Configuration['layouts']>;
type Metadata = z.infer<typeof metadata>;

/**
 * The views of a content-type or component in the content manager, with the names that its attributes have in v4. Nothing else
 * changes: labels, descriptions and placeholders are the user's.
 *
 * What is missing afterwards v4 adds at its next boot: new attributes, and a main field where it is gone. It also moves
 * `editRelations`, which only v3 has, to the end of `edit` (server/services/utils/configuration of
 * @strapi/plugin-content-manager 4.7.0 and 4.25.24).
 *
 * @param uid of the type in v3, `newUid` in v4
 */
export function mapConfiguration(
  value: unknown,
  uid: string,
  newUid: string,
  context: ConfigurationContext,
): Parsed<MappedConfiguration> {
  const checked = checkShape(configuration, value, 'not readable');
  if (checked.kind === 'problem') return checked;
  const { settings, metadatas, layouts } = checked.value;
  const gone = new Set<string>();
  const rename = (name: string): string[] => {
    const renamed = attributeOf(uid, name, context);
    if (renamed !== undefined) return [renamed];
    gone.add(name);
    return [];
  };
  const mapped = {
    ...checked.value,
    uid: newUid,
    ...(settings && { settings: mapSettings(settings, uid, context) }),
    ...(metadatas && {
      metadatas: Object.fromEntries(
        Object.entries(metadatas).flatMap(([name, data]) =>
          rename(name).map((renamed) => [renamed, mapMetadata(data, uid, name, context)]),
        ),
      ),
    }),
    ...(layouts && { layouts: mapLayouts(layouts, rename) }),
  };
  return { kind: 'ok', value: { value: mapped, gone: [...gone] } };
}

function mapLayouts(layouts: Layouts, rename: (name: string) => string[]): Layouts {
  const { list, edit, editRelations } = layouts;
  return {
    ...layouts,
    ...(list && { list: list.flatMap(rename) }),
    ...(edit && {
      edit: edit
        .map((row) => row.flatMap((cell) => rename(cell.name).map((name) => ({ ...cell, name }))))
        .filter((row) => row.length > 0),
    }),
    ...(editRelations && { editRelations: editRelations.flatMap(rename) }),
  };
}

/** A main field that is gone is left out, for v4 to choose another. */
function mapSettings(settings: Settings, uid: string, context: ConfigurationContext): Settings {
  const { mainField, defaultSortBy, ...rest } = settings;
  const [shown, sorted] = [mainField, defaultSortBy].map((name) => mainFieldOf(uid, name, context));
  return { ...rest, ...(shown && { mainField: shown }), ...(sorted && { defaultSortBy: sorted }) };
}

/** The main field of a relation is an attribute of what it points at. */
function mapMetadata(data: Metadata, uid: string, name: string, context: ConfigurationContext): Metadata {
  const attribute = context.models.find((model) => model.uid === uid)?.attributes.get(name);
  const target = attribute?.kind === 'relation' ? findModel(context.models, attribute) : undefined;
  if (!data.edit || !target) return data;
  const { mainField, ...rest } = data.edit;
  const shown = mainFieldOf(target.uid, mainField, context);
  return { ...data, edit: { ...rest, ...(shown && { mainField: shown }) } };
}

function mainFieldOf(
  uid: string,
  name: string | null | undefined,
  context: ConfigurationContext,
): string | undefined {
  if (!name) return undefined;
  return attributeOf(uid, name, context) ?? REPLACED_MAIN_FIELDS[uid]?.[name];
}

/** Every type has an `id`, though no model lists it. */
function attributeOf(uid: string, name: string, { names }: ConfigurationContext): string | undefined {
  return name === 'id' ? name : names.attributeOf(uid, name);
}
