import camelCase from 'lodash/camelCase';
import kebabCase from 'lodash/kebabCase';
import snakeCase from 'lodash/snakeCase';
import upperFirst from 'lodash/upperFirst';
import { plural, singular } from 'pluralize';
import type { Dice } from './dice.ts';
import { mayListItself } from './may-list-itself.ts';
import { Names } from './names.ts';
import type { Type, V4Names } from './world.ts';

/** As people call the files of their models; v3 lower-cases them. */
const TYPE_NAMES = [
  'article',
  'HTMLBody2',
  'blogPost',
  'press-release',
  'news',
  'people',
  'Child',
  'analysis',
  'series',
  'FAQ',
  'data',
  'user-story',
  'tags',
  'criteria',
  'order',
  'API-Token',
  'address2',
  'v2Page',
  'category',
  'bus',
  'mice',
  'work_order',
  'x',
  'inv-item',
  // Strapi has models that are called the same.
  'user',
  'role',
  'file',
] as const;

const COMPONENT_NAMES = [
  'hero',
  'big-card',
  'SEO',
  'link2',
  'quotes',
  'Address',
  'article',
  'media',
  'x',
  'news',
] as const;

const TIMESTAMPS: readonly NonNullable<Type['timestamps']>[] = [
  ['created_at', 'updated_at'],
  ['createdAt', 'updatedAt'],
  ['createdOn', 'changed_at'],
  ['updated_at', 'created_at'],
];

/** Content-types and components without a single attribute. */
export function makeTypes(dice: Dice, { project }: { readonly project: boolean }): Type[] {
  const names = new Names();
  const tables = new Names(['files', 'admin_users']);
  const components = Array.from({ length: dice.upTo(3) }, () => component(dice, tables, project));
  const types = Array.from({ length: 1 + dice.upTo(3) }, () => contentType(dice, names, tables));
  return [...unique(components), ...types];
}

function contentType(dice: Dice, names: Names, tables: Names): Type {
  const name = freshModel(dice, names);
  const api = dice.pick(name, 'blog', plural(name));
  const table = tables.fresh(dice, [
    snakeCase(plural(name)),
    plural(name),
    upperFirst(camelCase(plural(name))),
    `${name}_Table`,
    plural(name).toUpperCase(),
    `my-${name}`,
  ]);
  const draft = dice.chance(40);
  return {
    uid: `application::${api}.${name}`,
    name,
    kind: dice.pick('collectionType', 'collectionType', 'collectionType', 'singleType'),
    table,
    timestamps: dice.chance(15) ? undefined : dice.oneOf(TIMESTAMPS),
    creators: true,
    draft,
    localized: dice.chance(30) && mayListItself({ name, table }),
    system: false,
    v4: v4Names(dice, api, name, table, tables),
    fields: [],
    rows: [],
  };
}

/** v3's model, as no other one is called, in the singular and in kebab case as well. */
function freshModel(dice: Dice, names: Names): string {
  for (let count = 1; ; count++) {
    const name = (dice.oneOf(TYPE_NAMES) ?? 'x').toLowerCase() + (count > 5 ? count : '');
    const keys = [...new Set([name, singular(name), plural(name), kebabCase(singular(name))])];
    if (!keys.every((key) => names.isFree(key))) continue;
    for (const key of keys) names.take(key);
    return name;
  }
}

function v4Names(dice: Dice, api: string, name: string, table: string, tables: Names): V4Names {
  const kebab = kebabCase(singular(name));
  const found = dice.pick(
    { uid: `api::${singular(kebabCase(api))}.${kebab}`, singular: kebab },
    { uid: `api::${kebabCase(api)}.${kebab}`, singular: kebab },
    // v4 takes names in kebab case only.
    ...(name.includes('_') ? [] : [{ uid: `api::${api}.${name}`, singular: name }]),
  );
  if (dice.chance(10)) return { uid: `api::new-${kebab}.new-${kebab}`, singular: `new-${kebab}`, table };
  return { ...found, table: dice.chance(15) ? tables.fresh(dice, [`v4_${kebab}`, `V4${kebab}s`]) : table };
}

function component(dice: Dice, tables: Names, project: boolean): Type {
  const category = dice.pick('blocks', 'shared', 'my-parts');
  const name = (dice.oneOf(COMPONENT_NAMES) ?? 'x').toLowerCase();
  const prefix = `components_${snakeCase(category)}`;
  const table = tables.fresh(dice, [
    `${prefix}_${snakeCase(plural(name))}`,
    `${prefix}_${upperFirst(camelCase(plural(name)))}`,
    `${prefix}_${name}`,
    `Components${name}`,
  ]);
  const other = project ? dice.pick('nothing', 'nothing', 'table', 'uid') : 'nothing';
  const same = { uid: `${category}.${name}`, singular: name, table };
  return {
    uid: `${category}.${name}`,
    name,
    kind: 'component',
    table,
    timestamps: undefined,
    creators: false,
    draft: false,
    localized: false,
    system: false,
    v4: {
      nothing: same,
      table: { ...same, table: tables.fresh(dice, [`components_v4_${name}`]) },
      uid: { ...same, uid: `renamed.${category}-${name}`, singular: `${category}-${name}` },
    }[other],
    fields: [],
    rows: [],
  };
}

function unique(components: readonly Type[]): Type[] {
  return [...new Map(components.map((one) => [one.uid, one])).values()];
}
