import type { V4Type } from '../../sql/v4/type.ts';
import { readDependencies } from './read-dependencies.ts';
import { readV4Actions } from './read-v4-actions.ts';
import { readV4Types } from './read-v4-types.ts';

export interface V4App {
  /** The content-types of its APIs, the extended ones of plugins, and its components. */
  readonly types: readonly V4Type[];
  /** Every action of its controllers, as it is spelled: `api::restaurant.restaurant.findOne`; sorted. */
  readonly controllerActions: readonly string[];
  /** What was not read, in whole sentences. */
  readonly notes: readonly string[];
}

/**
 * Reads the source of a Strapi 4 project for what its database does not tell; no code is run.
 *
 * @throws ExpectedFailure when the folder is no Strapi 4 project, or a schema cannot be read
 */
export async function readV4App(root: string): Promise<V4App> {
  const dependencies = await readDependencies(root, 4, '--app');
  const types = await readV4Types(root, dependencies.includes('@strapi/plugin-i18n'));
  const { actions, notes } = await readV4Actions(root, types);
  return { types, controllerActions: actions, notes };
}
