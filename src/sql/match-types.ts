import kebabCase from 'lodash/kebabCase';
import { singular } from 'pluralize';
import { UID_PREFIXES } from '../strapi/uid-prefixes.ts';
import type { MappingFile } from './mapping-file.ts';
import { type Matches, matchNames, type Rule } from './match-names.ts';
import type { V3Model } from './v3/model.ts';
import type { V4Type } from './v4/type.ts';

/** Finds the content-type of Strapi 4 that each of Strapi 3 has become, but for those that the mapping file leaves out. */
export function matchContentTypes(
  models: readonly V3Model[],
  types: readonly V4Type[],
  mapping: MappingFile['types'],
): Matches {
  const existing = new Set(types.map(({ uid }) => uid));
  const ifThere = (uids: readonly string[]): string[] => uids.filter((uid) => existing.has(uid));
  return matchNames(namesOf(models, mapping), [
    mapped(mapping),
    (uid) => ifThere([withNewPrefix(uid)]),
    (uid) => ifThere([codemodUid(uid, (api) => singular(api))]),
    (uid) => ifThere([codemodUid(uid, (api) => api)]),
    sameTable(models, types),
  ]);
}

/** The same for components. Without the source of the v4 project its components are not known, and taken to be called as before. */
export function matchComponents(
  models: readonly V3Model[],
  types: readonly V4Type[],
  mapping: MappingFile['types'],
): Matches {
  const existing = new Set(types.map(({ uid }) => uid));
  return matchNames(namesOf(models, mapping), [
    mapped(mapping),
    (uid) => (existing.size === 0 || existing.has(uid) ? [uid] : []),
    sameTable(models, types),
  ]);
}

/** `application::article.article` → `api::article.article` */
export function withNewPrefix(uid: string): string {
  const [before, after] = Object.entries(UID_PREFIXES).find(([prefix]) => uid.startsWith(prefix)) ?? ['', ''];
  return after + uid.slice(before.length);
}

/**
 * What Strapi's codemods make of an API: its folder and its model in kebab case and singular
 * (strapi/codemods, update-api-folder-structure and convert-models-to-content-types). Who works by hand may keep the folder.
 *
 * `application::blogposts.blogPosts` → `api::blogpost.blog-post`
 */
function codemodUid(uid: string, folder: (api: string) => string): string {
  const [, api = '', model = ''] = /^application::(.+)\.(.+)$/.exec(uid) ?? [];
  return `api::${folder(kebabCase(api))}.${kebabCase(singular(model))}`;
}

function sameTable(models: readonly V3Model[], types: readonly V4Type[]): Rule {
  return (uid) => {
    const model = models.find((model) => model.uid === uid);
    return types.filter((type) => type.collectionName === model?.collectionName).map((type) => type.uid);
  };
}

function mapped(mapping: MappingFile['types']): Rule {
  return (uid) => [mapping[uid] ?? []].flat();
}

function namesOf(models: readonly V3Model[], mapping: MappingFile['types']): string[] {
  return models.map(({ uid }) => uid).filter((uid) => mapping[uid] !== null);
}
