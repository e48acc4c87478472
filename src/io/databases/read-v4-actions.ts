import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { controllerActions } from '../../ast/controller-actions.ts';
import { routeHandlers } from '../../ast/route-handlers.ts';
import { createSource } from '../../ast/source.ts';
import type { V4Type } from '../../sql/v4/type.ts';
import { V4_CORE_ACTIONS, V4_LOCALIZATION_ACTION } from '../../strapi/v4-core-actions.ts';
import { listFiles } from './list-files.ts';
import { orSyntaxFailure } from './or-syntax-failure.ts';
import { v4Name } from './v4-name.ts';

export interface V4Actions {
  /** `api::restaurant.restaurant.findOne`, sorted. */
  readonly actions: readonly string[];
  /** What was not read, in whole sentences. */
  readonly notes: readonly string[];
}

/**
 * The actions of all controllers of a Strapi 4 project as they are spelled, which Strapi 3 has not kept. They come from the controllers,
 * and from the handlers of routes, which also name what the controllers take from elsewhere.
 */
export async function readV4Actions(root: string, types: readonly V4Type[]): Promise<V4Actions> {
  const api = join(root, 'src', 'api');
  const [controllers, routes] = await Promise.all([
    listFiles(api, '*/controllers/*.{js,ts}'),
    listFiles(api, '*/routes/*.{js,ts,json}'),
  ]);
  const read = await Promise.all([
    ...controllers.filter(isSource).map((path) => readController(root, path, types)),
    ...routes.filter(isSource).map((path) => readRoutes(root, path)),
  ]);
  const localized = types.filter(
    ({ uid, attributes }) => uid.startsWith('api::') && attributes.has('localizations'),
  );
  const actions = [
    ...read.flatMap(({ actions }) => actions),
    ...localized.map(({ uid }) => `${uid}.${V4_LOCALIZATION_ACTION}`),
  ];
  return { actions: [...new Set(actions)].sort(), notes: read.flatMap(({ notes }) => notes) };
}

async function readController(root: string, path: string, types: readonly V4Type[]): Promise<V4Actions> {
  const { shown, text, api, name } = await readApiFile(root, path);
  const id = `api::${api}.${name}`;
  const {
    names,
    core,
    uid = id,
    partial,
  } = orSyntaxFailure(shown, () => controllerActions(createSource(shown, text)));
  const single = types.find((type) => type.uid === uid)?.kind === 'singleType';
  const own = core ? V4_CORE_ACTIONS[single ? 'singleType' : 'collectionType'] : [];
  return {
    actions: [...own, ...names].map((action) => `${id}.${action}`),
    notes: partial ? [`${shown}: not all of its actions can be told without running it.`] : [],
  };
}

async function readRoutes(root: string, path: string): Promise<V4Actions> {
  const { shown, text, api } = await readApiFile(root, path);
  // In JSON as in JavaScript an object literal is a value, once it stands where one may.
  const [file, source] = path.endsWith('.json') ? [`${shown}.js`, `(${text})`] : [shown, text];
  const handlers = orSyntaxFailure(shown, () => routeHandlers(createSource(file, source)));
  // Without a controller or without a type it is no action of an API (compose-endpoint.js).
  const actions = handlers
    .filter((handler) => handler.includes('.'))
    .map((handler) => (handler.includes('::') ? handler : `api::${api}.${handler}`));
  return { actions, notes: [] };
}

async function readApiFile(
  root: string,
  path: string,
): Promise<{ shown: string; text: string; api: string; name: string }> {
  const [api = '', folder = '', file = ''] = path.split('/');
  return {
    shown: `src/api/${path}`,
    text: await readFile(join(root, 'src', 'api', api, folder, file), 'utf8'),
    api: v4Name(api),
    name: v4Name(file.replace(/\.\w+$/, '')),
  };
}

function isSource(path: string): boolean {
  return !path.endsWith('.d.ts');
}
