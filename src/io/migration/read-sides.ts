import { ExpectedFailure } from '../../core/expected-failure.ts';
import { buildNameMap } from '../../sql/build-name-map.ts';
import type { Catalog } from '../../sql/catalog.ts';
import type { MappingFile } from '../../sql/mapping-file.ts';
import type { Parsed } from '../../sql/parsed.ts';
import type { Sides } from '../../sql/plan/sides.ts';
import type { V3Model } from '../../sql/v3/model.ts';
import { MODEL_DEF, parseModelDef } from '../../sql/v3/parse-model-def.ts';
import { CONTENT_TYPES_SCHEMA, parseContentTypes } from '../../sql/v4/parse-content-types.ts';
import type { V4Type } from '../../sql/v4/type.ts';
import { introspect } from '../databases/introspect.ts';
import type { End, Ends } from './ends.ts';

export interface SidesInput {
  readonly mapping: MappingFile;
  /** The models of v3, where the project was given; else core_store tells them. */
  readonly models?: readonly V3Model[];
  /** The types of v4, where the project was given; else the target's own settings tell them, without components. */
  readonly types?: readonly V4Type[];
}

/** Reads what both databases hold and what Strapi says about it, and decides what is called what. */
export async function readSides(ends: Ends, input: SidesInput): Promise<Sides> {
  const v3 = await introspect(ends.source.connection, ends.source.schema);
  const v4 = await introspect(ends.target.connection, ends.target.schema);
  const models = input.models ?? (await readModels(ends.source, v3));
  const types = new Map((await readTypes(ends.target, v4)).map((type) => [type.uid, type]));
  for (const type of input.types ?? []) types.set(type.uid, type);
  const names = buildNameMap({ v3Models: models, v4Types: [...types.values()], mapping: input.mapping });
  const [problem] = names.problems;
  if (problem)
    throw new ExpectedFailure(
      names.problems.map(({ message }) => message).join('\n  '),
      'Give a mapping file with --mapping.',
    );
  return {
    v3,
    v4,
    models,
    types,
    names,
    defaultLocale:
      (await readDefaultLocale(ends.source, v3, 'core_store')) ??
      (await readDefaultLocale(ends.target, v4, SETTINGS)),
    joinTables: new Map(Object.entries(input.mapping.joinTables)),
    ignoredTables: new Set(input.mapping.ignoreTables),
  };
}

async function readModels(
  { connection, table, dialect: { name, text } }: End,
  v3: Catalog,
): Promise<readonly V3Model[]> {
  if (!v3.tables.has('core_store'))
    throw new ExpectedFailure(
      `${connection.label} has no table core_store: it is not a database of Strapi 3.`,
      'Check --from, and --from-schema on PostgreSQL.',
    );
  const rows = await connection.query(
    `SELECT ${name('key')} AS k, ${name('value')} AS v FROM ${table('core_store')} WHERE ${name('key')} LIKE ${text('%model_%')} ORDER BY ${name('id')}`,
  );
  const definitions = rows.map((row) => ({ key: String(row.k), value: String(row.v) }));
  const models = definitions.filter(({ key }) => key.startsWith(MODEL_DEF));
  if (models.length === 0)
    throw new ExpectedFailure(
      definitions.some(({ key }) => key.startsWith('db_model_'))
        ? `${connection.label} was written by Strapi 3.0 or 3.1, which did not store the models whole.`
        : `${connection.label} holds no models of Strapi 3 (no row model_def_… in core_store).`,
      'Start the project once on Strapi 3.6, or give its folder with --models to read the models from its files.',
    );
  return models.map((definition) => orFail(parseModelDef(definition)));
}

async function readTypes(
  { connection, table, dialect: { name, text } }: End,
  v4: Catalog,
): Promise<readonly V4Type[]> {
  if (!v4.tables.has('strapi_core_store_settings') || !v4.tables.has('strapi_database_schema'))
    throw new ExpectedFailure(
      `${connection.label} holds no tables of Strapi 4.`,
      'Start the Strapi 4 project once on this database, or give it with --boot, so that it makes its tables.',
    );
  const [row] = await connection.query(
    `SELECT ${name('value')} AS v FROM ${table('strapi_core_store_settings')} WHERE ${name('key')} = ${text(CONTENT_TYPES_SCHEMA)}`,
  );
  return row ? orFail(parseContentTypes(String(row.v))) : [];
}

function orFail<T>(parsed: Parsed<T>): T {
  if (parsed.kind === 'ok') return parsed.value;
  throw new ExpectedFailure(
    `${parsed.where}: ${parsed.message}.`,
    'Correct the row, or ask for help with it.',
  );
}

const SETTINGS = 'strapi_core_store_settings';

/** JSON text: `"en"`. */
async function readDefaultLocale(
  { connection, table, dialect: { name, text } }: End,
  catalog: Catalog,
  settings: string,
): Promise<string | undefined> {
  if (!catalog.tables.has(settings)) return undefined;
  const [row] = await connection.query(
    `SELECT ${name('value')} AS v FROM ${table(settings)} WHERE ${name('key')} = ${text('plugin_i18n_default_locale')}`,
  );
  return row ? String(row.v).replaceAll('"', '') || undefined : undefined;
}
