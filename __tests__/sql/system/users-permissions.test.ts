import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapUsersPermissions } from '../../../src/sql/system/users-permissions.ts';
import { models, names } from './sample.ts';

/** Fixed, so that a failure is about the change at hand. */
const SEED = 20260714;
const context = { names, models, roleIds: new Set([1, 2]), controllerActions: [] };

/** `application.restaurant.find` of one role, allowed. */
function row(id: number, permission: string, role: unknown = 1, rest: object = {}) {
  const [type, controller, action] = permission.split('.');
  return { id, type, controller, action, enabled: true, policy: '', role, ...rest };
}

/** What becomes of one permission. */
function one(permission: string, controllerActions: readonly string[] = []): string {
  const { permissions, dropped } = mapUsersPermissions([row(1, permission)], {
    ...context,
    controllerActions,
  });
  return permissions[0]?.action ?? `- ${dropped[0]?.subject}: ${dropped[0]?.reason}`;
}

describe('the guide’s tables', () => {
  test.each([
    ['application.restaurant.count', '- application.restaurant.count: the action is gone in v4'],
    ['application.restaurant.create', 'api::restaurant.restaurant.create'],
    ['application.restaurant.findone', 'api::restaurant.restaurant.findOne'],
    ['application.restaurant.createlocalization', 'api::restaurant.restaurant.createLocalization'],
    ['application.chef.find', 'api::kitchen.chef.find'],
    ['users-permissions.auth.emailconfirmation', 'plugin::users-permissions.auth.emailConfirmation'],
    ['users-permissions.user.destroyall', '- users-permissions.user.destroyall: the action is gone in v4'],
    [
      'users-permissions.userspermissions.getpermissions',
      'plugin::users-permissions.permissions.getPermissions',
    ],
    ['i18n.locales.listlocales', 'plugin::i18n.locales.listLocales'],
    [
      'content-type-builder.contenttypes.getcontenttype',
      'plugin::content-type-builder.content-types.getContentType',
    ],
    ['upload.upload.findone', 'plugin::upload.content-api.findOne'],
    ['email.email.send', 'plugin::email.email.send'],
    ['content-manager.uid.generateuid', '- content-manager.uid.generateuid: the action is gone in v4'],
    ['documentation.documentation.index', '- documentation.documentation.index: the action is gone in v4'],
  ])('%s', (permission, expected) => expect(one(permission)).toBe(expected));

  test.each([
    ['users-permissions.userspermissions.getrole', 'plugin::users-permissions.role.findOne'],
    ['users-permissions.userspermissions.getroles', 'plugin::users-permissions.role.find'],
    ['upload.upload.count', '- upload.upload.count: the action is gone in v4'],
  ])('%s, which v4 changed after the guide', (permission, expected) =>
    expect(one(permission)).toBe(expected),
  );

  test('names of JavaScript’s own objects are in none of them', () => {
    expect(one('constructor.constructor.constructor')).toMatch(/^- .* is not one of Strapi’s own/);
    expect(one('email.email.toString')).toMatch(/^- /);
    expect(one('application.restaurant.constructor')).toMatch(/^- /);
  });
});

describe('actions of the application', () => {
  const source = [
    'api::restaurant.restaurant.openingHours',
    'api::restaurant.restaurant.count',
    'api::search.full-text.byName',
    'api::search.index.rebuild',
    'api::import.index.rebuild',
    'plugin::booking.booking.cancelAll',
  ];

  test.each([
    ['application.restaurant.openinghours', 'api::restaurant.restaurant.openingHours'],
    // v4's own one is gone, the application's is not.
    ['application.restaurant.count', 'api::restaurant.restaurant.count'],
    // A controller without a model: `controllers/fullText.js`.
    ['application.fulltext.byname', 'api::search.full-text.byName'],
    [
      'application.index.rebuild',
      '- application.index.rebuild: the action is in several APIs of the v4 application: ' +
        'api::search.index.rebuild, api::import.index.rebuild',
    ],
    [
      'application.restaurant.closinghours',
      '- application.restaurant.closinghours: the action is not in the v4 application',
    ],
    ['booking.booking.cancelall', 'plugin::booking.booking.cancelAll'],
    ['other.booking.cancelall', '- other.booking.cancelall: the action is not in the v4 application'],
  ])('%s is looked up as it is spelled in v4', (permission, expected) =>
    expect(one(permission, source)).toBe(expected),
  );

  test('without the application none is guessed', () => {
    const reason = 'is not one of Strapi’s own: give the v4 application with --app to have it looked up';
    expect(one('application.restaurant.openinghours')).toBe(
      `- application.restaurant.openinghours: the action ${reason}`,
    );
    expect(one('application.fulltext.find')).toBe(`- application.fulltext.find: the action ${reason}`);
    expect(one('booking.booking.find')).toBe(`- booking.booking.find: the action ${reason}`);
  });

  test('a content-type that v4 does not have takes its permissions along', () => {
    expect(one('application.newsletter.find')).toBe(
      '- application.newsletter.find: the action belongs to application::newsletter.newsletter, which v4 does not have',
    );
  });
});

test('every role gets rows of its own, counted from 1, in the order of v3', () => {
  const rows = [
    row(30, 'application.restaurant.find', 2),
    row(10, 'application.restaurant.findone', 1),
    row(20, 'application.restaurant.find', 1),
  ];
  expect(mapUsersPermissions(rows, context)).toEqual({
    permissions: [
      { id: 1, action: 'api::restaurant.restaurant.findOne' },
      { id: 2, action: 'api::restaurant.restaurant.find' },
      { id: 3, action: 'api::restaurant.restaurant.find' },
    ],
    links: [
      { permissionId: 1, roleId: 1, order: 1 },
      { permissionId: 2, roleId: 1, order: 2 },
      { permissionId: 3, roleId: 2, order: 1 },
    ],
    dropped: [],
    notes: [],
  });
});

test('what is not allowed, belongs to nobody or is there twice is dropped', () => {
  const rows = [
    row(1, 'application.restaurant.find', 1, { enabled: false }),
    row(2, 'application.restaurant.find', 1, { enabled: 0 }),
    row(3, 'application.restaurant.find', 9),
    row(4, 'application.restaurant.find', null),
    row(5, 'application.restaurant.find', 1, { enabled: 1 }),
    row(6, 'application.restaurant.find', '1', { enabled: '1' }),
    row(7, 'application.restaurant.find', 1, { action: null }),
  ];
  const { links, dropped } = mapUsersPermissions(rows, context);
  expect(links).toEqual([{ permissionId: 1, roleId: 1, order: 1 }]);
  expect(dropped).toEqual([
    { id: 7, reason: 'not readable, at action: expected a string' },
    { id: 1, reason: 'not enabled' },
    { id: 2, reason: 'not enabled' },
    { id: 3, reason: 'role 9 does not exist' },
    { id: 4, reason: 'belongs to no role' },
    { id: 6, reason: 'duplicate of row 5' },
  ]);
});

test('a policy, which v4 no longer runs, is told', () => {
  const { notes } = mapUsersPermissions(
    [row(1, 'users-permissions.auth.register', 2, { policy: 'ratelimit' })],
    context,
  );
  expect(notes).toEqual([
    'In v3 the policy ratelimit ran before plugin::users-permissions.auth.register for role 2. ' +
      'v4 has no policies in permissions: put it on the route.',
  ]);
});

test('every row is a link or listed, and no role has an action twice', () => {
  const anything = fc.record({
    type: fc.constantFrom('application', 'upload', 'users-permissions', 'booking', null),
    controller: fc.constantFrom('restaurant', 'chef', 'newsletter', 'upload', 'user', 'Chef'),
    action: fc.constantFrom('find', 'findone', 'count', 'custom', 'constructor'),
    enabled: fc.constantFrom(true, false, 1, 0, '1', null, 'perhaps'),
    role: fc.constantFrom(1, 2, 3, '2', null, undefined, {}),
  });
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 60 }), (list) => {
      const rows = list.map((one, index) => ({ id: index + 1, ...one }));
      const { permissions, links, dropped } = mapUsersPermissions(rows, context);
      expect(links.length + dropped.length).toBe(rows.length);
      expect(permissions.map(({ id }) => id)).toEqual(permissions.map((_, index) => index + 1));
      expect(links.map(({ permissionId }) => permissionId)).toEqual(permissions.map(({ id }) => id));
      const pairs = links.map(({ roleId }, index) => `${roleId} ${permissions[index]?.action}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const role of context.roleIds) {
        const orders = links.filter(({ roleId }) => roleId === role).map(({ order }) => order);
        expect(orders).toEqual(orders.map((_, index) => index + 1));
      }
      expect(mapUsersPermissions(rows.toReversed(), context)).toEqual({
        permissions,
        links,
        dropped,
        notes: [],
      });
    }),
    { seed: SEED },
  );
});
