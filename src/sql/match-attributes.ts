import snakeCase from 'lodash/snakeCase';
import { type Matches, matchNames, type Rule } from './match-names.ts';
import type { V3Model } from './v3/model.ts';
import type { V4Type } from './v4/type.ts';

/**
 * Finds the attribute of Strapi 4 that each attribute and timestamp column of a model has become, but for those that the mapping
 * file leaves out.
 *
 * @param type what the model has become, where its attributes are known
 */
export function matchAttributes(
  model: V3Model,
  type: V4Type | undefined,
  mapping: Readonly<Record<string, string | null>>,
): Matches {
  const names = [...new Set([...model.attributes.keys(), ...(model.timestamps ?? [])])];
  const known = type && [...type.attributes.keys()];
  const ifThere = (name: string): string[] => (known?.includes(name) === false ? [] : [name]);
  const rules: readonly Rule[] = [
    (name) => [mapping[name] ?? []].flat(),
    (name) => ownOf(model, name).flatMap(ifThere),
    ifThere,
    (name) => (known ?? []).filter((candidate) => isLike(candidate, name)),
  ];
  return matchNames(
    names.filter((name) => mapping[name] !== null),
    rules,
  );
}

/**
 * Attributes that Strapi adds by itself, and calls otherwise since version 4. Source: `constants` of strapi-utils 3.6.11 and of
 * @strapi/utils 4.7.0, content-types.js.
 */
const RENAMED: Readonly<Record<string, string>> = {
  published_at: 'publishedAt',
  created_by: 'createdBy',
  updated_by: 'updatedBy',
};

function ownOf({ timestamps }: V3Model, name: string): string[] {
  const index = timestamps?.indexOf(name) ?? -1;
  const own = index === -1 ? RENAMED[name] : ['createdAt', 'updatedAt'][index];
  return own === undefined ? [] : [own];
}

function isLike(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || snakeCase(a) === snakeCase(b);
}
