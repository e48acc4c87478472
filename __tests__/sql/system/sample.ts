import type { NameMap } from '../../../src/sql/name-map.ts';
import type { V3Attribute, V3Model } from '../../../src/sql/v3/model.ts';

const text: V3Attribute = { kind: 'scalar', type: 'string' };

function model(uid: string, attributes: Readonly<Record<string, V3Attribute>>): V3Model {
  return {
    uid,
    kind: uid.includes('::') ? 'collectionType' : 'component',
    name: /[^.:]+$/.exec(uid)?.[0] ?? '',
    collectionName: uid,
    timestamps: ['created_at', 'updated_at'],
    attributes: new Map(Object.entries(attributes)),
  };
}

function relation(target: string, plugin?: string): V3Attribute {
  return { kind: 'relation', model: target, ...(plugin && { plugin }), many: false, dominant: false };
}

/** A guide to restaurants: some of its names change on the way to v4, and some things are gone there. */
export const models: readonly V3Model[] = [
  model('application::restaurant.restaurant', {
    Name: text,
    seo: { kind: 'component', component: 'shared.seo', repeatable: false },
    chef: relation('chef'),
    owner: relation('user', 'users-permissions'),
    fax: text,
    label: text,
  }),
  model('application::chef.chef', { LastName: text }),
  model('application::opening-hour.opening-hour', { day: text }),
  model('application::newsletter.newsletter', { title: text }),
  model('shared.seo', {
    metaTitle: text,
    image: { kind: 'component', component: 'shared.image', repeatable: true },
    author: relation('chef'),
  }),
  model('shared.image', { altText: text }),
  model('plugins::users-permissions.user', { username: text }),
  model('plugins::users-permissions.role', {
    name: text,
    permissions: relation('permission', 'users-permissions'),
  }),
  model('plugins::users-permissions.permission', {
    type: text,
    controller: text,
    action: text,
    role: relation('role', 'users-permissions'),
  }),
];

/** Everything that is not here keeps its name. `null` is gone. */
const RENAMED: Readonly<Record<string, string | null>> = {
  'application::restaurant.restaurant': 'api::restaurant.restaurant',
  'application::restaurant.restaurant#Name': 'name',
  'application::restaurant.restaurant#seo': 'searchEngines',
  'application::restaurant.restaurant#fax': null,
  'application::restaurant.restaurant#created_at': 'createdAt',
  'application::chef.chef': 'api::kitchen.chef',
  'application::chef.chef#LastName': 'lastName',
  'application::opening-hour.opening-hour': 'api::opening-hour.opening-hour',
  'application::newsletter.newsletter': null,
  'shared.seo#metaTitle': 'title',
  'shared.image#altText': 'alternativeText',
  'plugins::users-permissions.user': 'plugin::users-permissions.user',
  'plugins::users-permissions.role': 'plugin::users-permissions.role',
  'plugins::users-permissions.permission': 'plugin::users-permissions.permission',
  'plugins::users-permissions.permission#type': null,
  'plugins::users-permissions.permission#controller': null,
};

export const names: NameMap = {
  typeOf: (uid) => renamed(uid, models.some((one) => one.uid === uid) ? uid : undefined),
  attributeOf: (uid, attribute) =>
    names.typeOf(uid) === undefined ? undefined : renamed(`${uid}#${attribute}`, attribute),
};

function renamed(key: string, otherwise: string | undefined): string | undefined {
  return Object.hasOwn(RENAMED, key) ? (RENAMED[key] ?? undefined) : otherwise;
}

/** Every name as it was, for what must hold whatever the names are. */
export const sameNames: NameMap = { typeOf: (uid) => uid, attributeOf: (_uid, attribute) => attribute };
