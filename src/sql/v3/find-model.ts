import type { V3Model, V3Relation } from './model.ts';

/**
 * The model that a relation means, by the rule of Strapi 3 (`getModel` of strapi-database): without a plugin it is one of the
 * application's, also where a plugin's own model points at it. A whole uid is taken too. Case does not matter.
 *
 * `user`, `admin` → `strapi::user`; `file`, `upload` → `plugins::upload.file`; `article` → `application::article.article`
 */
export function findModel(
  models: readonly V3Model[],
  { model: name, plugin }: Pick<V3Relation, 'model' | 'plugin'>,
): V3Model | undefined {
  const key = name.toLowerCase();
  const byUid = (uid: string): V3Model | undefined => models.find((model) => model.uid === uid);
  const whole = byUid(key);
  if (whole) return whole;
  if (plugin === 'admin') return byUid(`strapi::${key}`);
  if (plugin) return byUid(`plugins::${plugin}.${key}`);
  // Two APIs with a model of the same name: the one that is loaded last replaces the other.
  return models
    .filter((model) => model.uid.startsWith('application::') && model.name === key)
    .sort((a, b) => a.uid.localeCompare(b.uid, 'en'))
    .at(-1);
}
