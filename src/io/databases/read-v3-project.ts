import { join } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { completeDefinition } from '../../sql/v3/complete-definition.ts';
import type { V3Model } from '../../sql/v3/model.ts';
import { parseV3Model } from '../../sql/v3/parse-model.ts';
import { readDependencies } from './read-dependencies.ts';
import { type ModelFiles, readModels } from './read-models.ts';
import { readPackageModels } from './read-package-models.ts';

export interface V3Project {
  readonly models: readonly V3Model[];
  /** What was not read, in whole sentences: seldom something that matters. */
  readonly notes: readonly string[];
}

const PLUGIN = 'strapi-plugin-';

/**
 * Reads the models of a Strapi 3 project from its files, as Strapi 3.6 loads them; no code is run. They equal the `model_def_…` rows
 * that Strapi writes to core_store when it starts.
 *
 * @throws ExpectedFailure when the folder is no Strapi 3 project, or a model of its own cannot be read
 */
export async function readV3Project(root: string): Promise<V3Project> {
  const dependencies = await readDependencies(root, 3, '--models');
  const plugins = dependencies.filter((name) => name.startsWith(PLUGIN));
  const packages = await Promise.all(
    ['strapi', 'strapi-admin', ...plugins].map(async (name) => ({
      name,
      models: await readPackageModels(root, name),
    })),
  );
  const [local, apis, components, extensions] = await Promise.all([
    readModels(join(root, 'plugins'), '*/models/*.{js,json}', 'plugins/'),
    readModels(join(root, 'api'), '*/models/*.{js,json}', 'api/'),
    readModels(join(root, 'components'), '*/*.{js,json}', 'components/'),
    readModels(join(root, 'extensions'), '*/models/*.{js,json}', 'extensions/'),
  ]);
  for (const model of [...local, ...apis, ...components]) refuseCode(model);

  const official = packages.flatMap(({ name, models = [] }) =>
    models.map((model) => named(model, `${spaceOf(name)}${model.at.at(-1)}`)),
  );
  const own = [
    ...local.map((model) => named(model, `plugins::${model.at[0]}.${model.at[2]}`)),
    ...lastOfName(apis).map((model) => named(model, `application::${model.at[0]}.${model.at[2]}`)),
    ...components.map((model) => named(model, model.at.join('.'))),
  ];
  const loaded = new Map([...official, ...own].map((model) => [model.uid, model]));
  for (const extension of extensions) extend(loaded, extension);

  const localizable = dependencies.includes(`${PLUGIN}i18n`);
  return {
    models: [...loaded.values()].map((model) => parse(model, localizable)),
    notes: [
      ...packages
        .filter(({ models }) => !models)
        .map(({ name }) => `${name} is not installed: its models, if it has any, are not known.`),
      ...[...official, ...own, ...extensions]
        .flatMap(({ code }) => code)
        .map((place) => `${place} is code and was not run: what it adds to its model is not known.`),
    ],
  };
}

interface Loaded extends ModelFiles {
  readonly uid: string;
}

function named(model: ModelFiles, uid: string): Loaded {
  return { ...model, uid };
}

function spaceOf(packageName: string): string {
  return packageName.startsWith(PLUGIN) ? `plugins::${packageName.slice(PLUGIN.length)}.` : 'strapi::';
}

/** Strapi keeps the models of all APIs in one list by their names: of two, the one that is loaded last is left. */
function lastOfName(models: readonly ModelFiles[]): ModelFiles[] {
  return [...new Map(models.map((model) => [model.at[2], model])).values()];
}

/**
 * What an extension says replaces what the plugin says, key by key, so that its attributes are all that there are
 * (`_.assign` in load-modules.js). A model that the plugin does not have is not loaded.
 */
function extend(loaded: Map<string, Loaded>, extension: ModelFiles): void {
  const base = loaded.get(`plugins::${extension.at[0]}.${extension.at[2]}`);
  if (!base) return;
  if (extension.code.some(isSettings)) refuse(extension);
  const { where } = 'attributes' in extension.definition ? extension : base;
  loaded.set(base.uid, { ...base, definition: { ...base.definition, ...extension.definition }, where });
}

/** Lifecycles beside a JSON file may be any code; what holds the model itself may not. */
function refuseCode(model: ModelFiles): void {
  const needed = model.code.some(isSettings) || !('attributes' in model.definition);
  if (model.code.length > 0 && needed) refuse(model);
}

function isSettings(place: string): boolean {
  return /\.settings\.js:\d+$/.test(place);
}

function refuse({ code, at }: ModelFiles): never {
  throw new ExpectedFailure(
    `${code[0]} is code that would have to run to tell the model.`,
    `Write the model as JSON, as the Content-Type Builder does: ${at.at(-1)}.settings.json.`,
  );
}

function parse({ uid, definition, where }: Loaded, localizable: boolean): V3Model {
  const parsed = parseV3Model(uid, completeDefinition(uid, definition, localizable), where);
  if (parsed.kind === 'ok') return parsed.value;
  throw new ExpectedFailure(`${parsed.where}: ${parsed.message}.`, 'Correct it first.');
}
