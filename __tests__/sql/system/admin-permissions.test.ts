import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapAdminPermissions } from '../../../src/sql/system/admin-permissions.ts';
import { models, names } from './sample.ts';

const RESTAURANT = 'application::restaurant.restaurant';
/** Fixed, so that a failure is about the change at hand. */
const SEED = 20260714;
const context = { names, models, roleIds: new Set([1, 4]), v4Permissions: [] };

function row(id: number, action: string, subject: string | null, rest: object = {}) {
  return { id, action, subject, properties: {}, conditions: [], role: 1, created_at: 'long ago', ...rest };
}

function mapOne(
  rest: object,
  action = 'plugins::content-manager.explorer.update',
  subject: string | null = RESTAURANT,
) {
  const result = mapAdminPermissions([row(1, action, subject, rest)], context);
  const [permission] = result.permissions;
  return {
    ...result,
    action: permission?.action,
    subject: permission?.subject,
    properties: permission && JSON.parse(permission.properties),
    conditions: permission && JSON.parse(permission.conditions),
  };
}

test('rows keep their ids and become what v4 writes', () => {
  const rows = [
    row(7, 'admin::roles.read', null, { role: 4 }),
    row(3, 'plugins::content-manager.explorer.read', RESTAURANT, {
      properties: { fields: ['Name'], locales: ['en', 'fr'] },
      conditions: ['admin::is-creator'],
    }),
    row(9, 'plugins::upload.read', ''),
  ];
  expect(mapAdminPermissions(rows, context)).toEqual({
    permissions: [
      {
        id: 3,
        action: 'plugin::content-manager.explorer.read',
        subject: 'api::restaurant.restaurant',
        properties: '{"fields":["name"],"locales":["en","fr"]}',
        conditions: '["admin::is-creator"]',
        action_parameters: '{}',
      },
      {
        id: 7,
        action: 'admin::roles.read',
        subject: null,
        properties: '{}',
        conditions: '[]',
        action_parameters: '{}',
      },
      {
        id: 9,
        action: 'plugin::upload.read',
        subject: null,
        properties: '{}',
        conditions: '[]',
        action_parameters: '{}',
      },
    ],
    links: [
      { permissionId: 3, roleId: 1, order: 1 },
      { permissionId: 7, roleId: 4, order: 1 },
      { permissionId: 9, roleId: 1, order: 2 },
    ],
    dropped: [],
    notes: [],
  });
});

describe('fields', () => {
  test('are renamed segment by segment, into components and no further', () => {
    const fields = ['Name', 'seo.metaTitle', 'seo.image.altText', 'seo', 'chef', 'id', 'created_at'];
    expect(mapOne({ properties: { fields } }).properties.fields).toEqual([
      'name',
      'searchEngines.title',
      'searchEngines.image.alternativeText',
      'searchEngines',
      'chef',
      'id',
      'createdAt',
    ]);
  });

  test('that v4 does not have are taken out and told', () => {
    const { properties, notes } = mapOne({ properties: { fields: ['fax', 'label', 'chef.LastName'] } });
    expect(properties.fields).toEqual(['label']);
    expect(notes).toEqual([
      'v4 has no fax of api::restaurant.restaurant: taken out of 1 permission.',
      'v4 has no chef.LastName of api::restaurant.restaurant: taken out of 1 permission.',
    ]);
  });

  test('stood in a column of their own before 3.6', () => {
    expect(mapOne({ properties: undefined, fields: '["Name"]' }).properties).toEqual({ fields: ['name'] });
    expect(mapOne({ properties: undefined, fields: null }).properties).toEqual({});
    // 3.6 may have left the column behind.
    expect(mapOne({ properties: '{"fields":["label"]}', fields: '["Name"]' }).properties).toEqual({
      fields: ['label'],
    });
    expect(mapOne({ properties: {}, fields: '["Name"]' }).properties).toEqual({});
  });

  test('that are NULL stay so, and so does what else there is', () => {
    expect(mapOne({ properties: { fields: null, stages: [1] } }).properties).toEqual({
      fields: null,
      stages: [1],
    });
  });
});

describe('conditions', () => {
  test('get the prefixes of v4', () => {
    const conditions = ['admin::is-creator', 'plugins::booking.is-owner', 'application::is-chef'];
    expect(mapOne({ conditions: JSON.stringify(conditions) }).conditions).toEqual([
      'admin::is-creator',
      'plugin::booking.is-owner',
      'api::is-chef',
    ]);
    expect(mapOne({ conditions: null }).conditions).toEqual([]);
  });

  test('that are not Strapi’s own have to be registered', () => {
    const { notes } = mapOne({ conditions: ['application::is-chef', 'admin::has-same-role-as-creator'] });
    expect(notes).toEqual([expect.stringMatching(/^The condition api::is-chef stands in 1 permission\. /)]);
  });
});

describe('dropped', () => {
  test.each([
    ['admin::marketplace.plugins.install', null, {}, 'the action is gone in v4'],
    ['plugins::upload.read', null, { role: 9 }, 'role 9 does not exist'],
    ['plugins::upload.read', null, { role: null }, 'belongs to no role'],
    [
      'plugins::content-manager.explorer.read',
      'application::newsletter.newsletter',
      {},
      'v4 has no application::newsletter.newsletter',
    ],
    [
      'plugins::upload.read',
      null,
      { properties: '{"fields"' },
      'not readable, at properties: not valid JSON',
    ],
    [
      'plugins::upload.read',
      null,
      { properties: '{"fields":"x"}' },
      'not readable, at properties.fields: expected a list',
    ],
    ['plugins::upload.read', null, { conditions: '[1]' }, 'not readable, at conditions.0: expected a string'],
  ])('%s %s %j', (action, subject, rest, reason) => {
    const { permissions, links, dropped } = mapAdminPermissions([row(1, action, subject, rest)], context);
    expect({ permissions, links, dropped }).toEqual({
      permissions: [],
      links: [],
      dropped: [expect.objectContaining({ id: 1, reason })],
    });
  });

  test('the same again, but not for another role', () => {
    const read = 'plugins::content-manager.explorer.read';
    const rows = [
      row(1, read, RESTAURANT, { properties: { fields: ['Name'] } }),
      row(2, read, RESTAURANT, { properties: { fields: ['Name'] } }),
      row(3, read, RESTAURANT, { properties: { fields: ['label'] } }),
      row(4, read, RESTAURANT, { properties: { fields: ['Name'] }, role: 4 }),
    ];
    const { links, dropped } = mapAdminPermissions(rows, context);
    expect(dropped).toEqual([{ id: 2, reason: 'duplicate of row 1' }]);
    expect(links.map(({ permissionId }) => permissionId)).toEqual([1, 3, 4]);
  });

  test('what a v4 that has booted does not know', () => {
    const read = 'plugin::content-manager.explorer.read';
    const v4Permissions = [
      { action: read, subject: 'api::kitchen.chef' },
      { action: 'plugin::upload.read', subject: null },
      { action: 'admin::marketplace.plugins.install', subject: null },
    ];
    const rows = [
      row(1, 'plugins::content-manager.explorer.read', RESTAURANT),
      row(2, 'plugins::content-manager.explorer.read', 'application::chef.chef'),
      row(3, 'plugins::upload.read', null),
      row(4, 'plugins::booking.read', null),
      // 4.0 to 4.6 still have it.
      row(5, 'admin::marketplace.plugins.install', null),
      row(6, 'admin::marketplace.plugins.uninstall', null),
    ];
    const { permissions, dropped } = mapAdminPermissions(rows, { ...context, v4Permissions });
    expect(permissions.map(({ id }) => id)).toEqual([2, 3, 5]);
    expect(dropped).toEqual([
      {
        id: 1,
        subject: `${read} of api::restaurant.restaurant`,
        reason: 'v4 does not offer the action for this type',
      },
      {
        id: 4,
        subject: 'plugin::booking.read',
        reason: 'the action is not known to this v4: the plugin that brings it is not there',
      },
      { id: 6, subject: 'admin::marketplace.plugins.uninstall', reason: 'the action is gone in v4' },
    ]);
  });
});

test('every row is a permission with one link or listed', () => {
  const anything = fc.record({
    action: fc.constantFrom(
      'plugins::upload.read',
      'admin::roles.read',
      'plugins::content-manager.explorer.read',
      1,
    ),
    subject: fc.constantFrom(
      RESTAURANT,
      'application::newsletter.newsletter',
      'application::chef.chef',
      '',
      null,
    ),
    properties: fc.oneof(
      fc.constantFrom(null, '{}', '{', 'null', '[]'),
      fc.record({ fields: fc.array(fc.constantFrom('Name', 'fax', 'seo.metaTitle', 'seo.fax', '', '.')) }),
      fc.json(),
    ),
    conditions: fc.oneof(fc.constantFrom(null, '[]', '{}'), fc.array(fc.string()), fc.json()),
    role: fc.constantFrom(1, 4, 9, null),
  });
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 40 }), (list) => {
      const rows = list.map((one, index) => ({ id: index + 1, ...one }));
      const { permissions, links, dropped } = mapAdminPermissions(rows, context);
      const ids = [...permissions, ...dropped].map(({ id }) => id).sort((a, b) => a - b);
      expect(ids).toEqual(rows.map(({ id }) => id));
      expect(links.map(({ permissionId }) => permissionId)).toEqual(permissions.map(({ id }) => id));
      for (const { properties, conditions } of permissions) {
        expect(JSON.parse(properties)).toBeTypeOf('object');
        expect(JSON.parse(conditions)).toBeInstanceOf(Array);
      }
    }),
    { seed: SEED },
  );
});
