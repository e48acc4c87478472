import type { Node } from '@babel/types';
import { follow, type Name, type Refused, returnsOf } from '../follow.ts';
import { findModuleExport, type ModuleExport } from '../module-export.ts';
import type { Scope } from '../scope.ts';
import type { Source } from '../source.ts';
import { configEnv } from './config-env.ts';
import { assignedPlace, type ConfigPlace, changedLater, findPlace, type Path } from './config-place.ts';
import { returnsNothing } from './returns-nothing.ts';

/** Where a property path leads in the config that a file exports. */
export type ConfigSearch =
  | { readonly kind: 'found'; readonly places: readonly Exclude<ConfigPlace, Refused>[] }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly node?: Node;
      readonly importedFrom?: string;
      /** How the config reads environment variables, as far as that is known. */
      readonly env?: string;
    };

/**
 * Finds a property path in the object that a config file exports, or that the function it exports returns.
 *
 * @returns one place, or several present ones where a function returns several configs that all have the value
 */
export function findConfigValue(source: Source, path: Path): ConfigSearch {
  const exported = findModuleExport(source);
  if (exported.kind === 'refused') return exported;

  const trail: Name[] = [];
  const config = follow(exported.node, exported.scope, trail);
  if (config.kind === 'refused') return config;
  if (config.kind === 'value')
    return { kind: 'refused', reason: 'The export is not a config object or function.', node: config.node };
  if (config.kind === 'object') return only(placeOf(config.object, path, config.scope, trail, exported));

  const env = configEnv(config.node);
  const known = env === undefined ? {} : { env };
  if (config.node.generator)
    return { kind: 'refused', reason: 'The config is a generator function.', node: config.node };
  const returned = returnsOf(config.node, config.scope, known).map(({ node, scope }) =>
    returnedPlace(node, scope, path, exported),
  );
  const refused = returned.find((place) => place.kind === 'refused');
  if (refused?.kind === 'refused') return { ...refused, ...known };
  const places = returned.filter((place) => place.kind !== 'refused');
  const nothing = returnsNothing(config.node, places.length);
  if (nothing) return { ...nothing, ...known };
  if (places.every(({ kind }) => kind === 'present')) return { kind: 'found', places };
  return (
    sameObject(places) ?? {
      kind: 'refused',
      reason: `The config function returns ${places.length} different configs.`,
      node: config.node,
      ...known,
    }
  );
}

function returnedPlace(node: Node, scope: Scope, path: Path, exported: Exported): ConfigPlace {
  const trail: Name[] = [];
  const followed = follow(node, scope, trail);
  if (followed.kind === 'object') return placeOf(followed.object, path, followed.scope, trail, exported);
  return followed.kind === 'refused'
    ? followed
    : { kind: 'refused', reason: 'What the config function returns is decided at run time.', node };
}

type Exported = Extract<ModuleExport, { kind: 'value' }>;

function placeOf(
  object: Parameters<typeof findPlace>[0],
  path: Path,
  scope: Scope,
  trail: readonly Name[],
  exported: Exported,
): ConfigPlace {
  const place = findPlace(object, path, scope);
  if (place.kind !== 'absent') return place;
  return changedLater(trail, path) ?? assignedPlace(exported.assigned, path, exported.scope) ?? place;
}

function only(place: ConfigPlace): ConfigSearch {
  return place.kind === 'refused' ? place : { kind: 'found', places: [place] };
}

/** Several `return config;` of one object are one config. */
function sameObject(places: readonly Exclude<ConfigPlace, Refused>[]): ConfigSearch | undefined {
  const [first, ...others] = places;
  if (first?.kind !== 'absent') return undefined;
  return others.every((place) => place.kind === 'absent' && place.object === first.object)
    ? { kind: 'found', places: [first] }
    : undefined;
}
