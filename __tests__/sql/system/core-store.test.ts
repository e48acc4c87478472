import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapCoreStore } from '../../../src/sql/system/core-store.ts';
import { models, names, sameNames } from './sample.ts';

/** Fixed, so that a failure is about the change at hand. */
const SEED = 20260714;
const context = { names, models };
const TYPES = 'plugin_content_manager_configuration_content_types::';
const COMPONENTS = 'plugin_content_manager_configuration_components::';

/** A row as v3 writes it: `''` for no environment and no tag. */
function row(id: number, key: string, value: unknown, rest: object = {}) {
  const type = typeof value;
  return { id, key, value: JSON.stringify(value), type, environment: '', tag: '', ...rest };
}

/** The value that one row gets in v4. */
function writtenValue(key: string, value: unknown): unknown {
  const [written] = mapCoreStore([row(1, key, value)], [], context).write;
  return written && JSON.parse(written.value ?? '');
}

describe('rows that are not the content manager’s', () => {
  test('are copied as they are, without environment and tag, over v4’s own', () => {
    const settings = { label: 'My Label', Name: ['application::chef.chef'] };
    const v3 = [
      row(5, 'plugin_my-plugin_settings', settings),
      row(4, 'plugin_i18n_default_locale', 'fr', { tag: 'web' }),
      row(3, 'core_admin_auth', { providers: { autoRegister: false, defaultRole: 5 } }, { tag: null }),
      row(6, 'plugin_my-plugin_count', 3),
    ];
    const v4 = [
      { id: 50, key: 'core_admin_auth', value: '{}', environment: null, tag: null },
      { id: 51, key: 'plugin_i18n_default_locale', value: '"en"', environment: null, tag: null },
      { id: 52, key: 'plugin_my-plugin_settings', value: '{}', environment: 'staging', tag: null },
    ];
    const environment = null;
    expect(mapCoreStore(v3, v4, context)).toEqual({
      write: [
        {
          id: 50,
          v3Id: 3,
          key: 'core_admin_auth',
          value: '{"providers":{"autoRegister":false,"defaultRole":5}}',
          type: 'object',
          environment,
          tag: null,
        },
        // v4's row has no tag, so it is another one.
        {
          v3Id: 4,
          key: 'plugin_i18n_default_locale',
          value: '"fr"',
          type: 'string',
          environment,
          tag: 'web',
        },
        {
          v3Id: 5,
          key: 'plugin_my-plugin_settings',
          value: JSON.stringify(settings),
          type: 'object',
          environment,
          tag: null,
        },
        { v3Id: 6, key: 'plugin_my-plugin_count', value: '3', type: 'number', environment, tag: null },
      ],
      dropped: [],
      notes: [],
    });
  });

  test('are dropped where v4 has no use for them or cannot read them', () => {
    const v3 = [
      row(1, 'model_def_application::chef.chef', {}, { environment: null, tag: null }),
      row(2, 'db_model_chefs', {}),
      row(3, 'strapi_content_types_schema', {}),
      row(4, 'plugin_my-plugin_broken', null, { value: '{"secret":"abc', type: 'object' }),
      row(5, 'plugin_my-plugin_unknown', null, { value: 'not JSON', type: 'undefined' }),
      row(6, 'plugin_my-plugin_empty', null, { value: null, type: 'object' }),
      row(7, '', {}),
      row(8, 'plugin_my-plugin_binary', null, { value: new Uint8Array([1]) }),
    ];
    const { write, dropped } = mapCoreStore(v3, [], context);
    expect(write.map(({ v3Id, value }) => [v3Id, value])).toEqual([
      [5, 'not JSON'],
      [6, null],
    ]);
    expect(dropped).toEqual([
      { id: 1, key: 'model_def_application::chef.chef', reason: 'no longer used by v4' },
      { id: 2, key: 'db_model_chefs', reason: 'no longer used by v4' },
      { id: 3, key: 'strapi_content_types_schema', reason: 'describes v4’s own database' },
      { id: 4, key: 'plugin_my-plugin_broken', reason: 'not readable: not valid JSON' },
      { id: 7, key: '', reason: 'has no key' },
      { id: 8, key: 'plugin_my-plugin_binary', reason: 'not readable, at value: expected a string' },
    ]);
  });
});

describe('environments', () => {
  const UPLOAD = 'plugin_upload_settings';
  const rows = (
    key: string,
    environments: readonly (string | null)[],
    value = (id: number): unknown => ({ id }),
  ) => environments.map((environment, index) => row(index + 1, key, value(index + 1), { environment }));
  const chosen = (key: string, environments: readonly (string | null)[], environment?: string) => {
    const result = mapCoreStore(rows(key, environments), [], {
      ...context,
      ...(environment && { environment }),
    });
    const [{ v3Id = 0 } = {}] = result.write;
    return { from: environments[v3Id - 1], told: result.notes.length };
  };

  test.each([
    // v3's upload plugin reads the row of its NODE_ENV and no other.
    [UPLOAD, ['development', ''], undefined, 'development', 0],
    [UPLOAD, ['', null, 'staging'], undefined, 'staging', 0],
    [UPLOAD, ['development', 'production'], undefined, 'production', 1],
    [UPLOAD, ['development', 'production'], 'development', 'development', 0],
    [UPLOAD, ['development', 'production'], 'staging', 'production', 1],
    [UPLOAD, ['', null], undefined, '', 0],
    // The others of Strapi's own read the row without one.
    ['plugin_users-permissions_advanced', ['production', ''], undefined, '', 0],
    ['plugin_users-permissions_advanced', ['production', ''], 'production', '', 0],
    ['core_admin_auth', ['production', null], undefined, null, 0],
    ['core_admin_auth', ['production'], undefined, 'production', 0],
    // What a custom plugin reads is not known.
    ['plugin_my-plugin_settings', ['', 'development'], undefined, 'development', 1],
    ['plugin_my-plugin_settings', ['', 'development'], 'development', 'development', 0],
    ['plugin_my-plugin_settings', [null, ''], undefined, '', 0],
  ])('%s in %j of a v3 in %s: %j', (key, environments, environment, from, told) => {
    expect(chosen(key, environments, environment)).toEqual({ from, told });
  });

  test('the others are listed', () => {
    const { write, dropped, notes } = mapCoreStore(
      [
        ...rows(UPLOAD, ['development', 'production', 'staging', 'production'], (id) => ({ size: id % 3 })),
        row(9, UPLOAD, {}, { tag: 'other' }),
      ],
      [{ id: 70, key: UPLOAD, value: '{}', environment: null, tag: null }],
      context,
    );
    expect(write.map(({ id, v3Id, environment, tag }) => [id, v3Id, environment, tag])).toEqual([
      [70, 2, null, null],
      [undefined, 9, null, 'other'],
    ]);
    expect(dropped.map(({ reason }) => reason)).toEqual([
      'v4 keeps one value for all environments: that of “production” is taken (row 2)',
      'v4 keeps one value for all environments: that of “production” is taken (row 2)',
      'row 2 has the same key',
    ]);
    expect(notes).toEqual([
      'plugin_upload_settings: v3 has a value for each environment, v4 only one. That of “production” is taken; those of ' +
        '“development”, “staging” are not. If your v3 ran with another NODE_ENV, name it.',
    ]);
  });

  test('that say the same are no question', () => {
    const { dropped, notes } = mapCoreStore(
      rows(UPLOAD, ['development', 'production'], () => ({})),
      [],
      context,
    );
    expect(dropped.map(({ reason }) => reason)).toEqual(['row 2 has the same value']);
    expect(notes).toEqual([]);
  });

  test('a value that cannot be read leaves its place to another', () => {
    const v3 = [row(1, UPLOAD, {}, { environment: 'production', value: '{' }), row(2, UPLOAD, {})];
    expect(mapCoreStore(v3, [], context).write.map(({ v3Id }) => v3Id)).toEqual([2]);
  });
});

describe('the content manager’s views', () => {
  const list = { label: 'Name', searchable: true, sortable: true };
  const edit = { label: 'Name', description: 'seo', placeholder: 'fax', visible: true, editable: true };

  test('get the names of v4 and keep all else', () => {
    const v3 = {
      uid: 'application::restaurant.restaurant',
      settings: {
        bulkable: true,
        pageSize: 10,
        mainField: 'Name',
        defaultSortBy: 'created_at',
        defaultSortOrder: 'ASC',
      },
      metadatas: {
        id: { edit: {}, list },
        Name: { edit, list },
        seo: { edit, list },
        chef: { edit: { ...edit, mainField: 'LastName' }, list },
        owner: { edit: { ...edit, mainField: 'id' }, list },
        fax: { edit, list },
        created_at: { edit, list },
      },
      layouts: {
        list: ['id', 'Name', 'fax'],
        edit: [
          [
            { name: 'Name', size: 6 },
            { name: 'fax', size: 6 },
          ],
          [{ name: 'fax', size: 6 }],
          [{ name: 'seo', size: 12 }],
        ],
        editRelations: ['chef', 'owner'],
      },
    };
    const { write, dropped, notes } = mapCoreStore(
      [row(1, `${TYPES}application::restaurant.restaurant`, v3)],
      [{ id: 24, key: `${TYPES}api::restaurant.restaurant`, value: '{}', environment: null, tag: null }],
      context,
    );
    expect(write[0]).toMatchObject({ id: 24, key: `${TYPES}api::restaurant.restaurant`, type: 'object' });
    expect(JSON.parse(write[0]?.value ?? '')).toEqual({
      uid: 'api::restaurant.restaurant',
      settings: {
        bulkable: true,
        pageSize: 10,
        mainField: 'name',
        defaultSortBy: 'createdAt',
        defaultSortOrder: 'ASC',
      },
      metadatas: {
        id: { edit: {}, list },
        name: { edit, list },
        searchEngines: { edit, list },
        chef: { edit: { ...edit, mainField: 'lastName' }, list },
        owner: { edit: { ...edit, mainField: 'id' }, list },
        createdAt: { edit, list },
      },
      layouts: {
        list: ['id', 'name'],
        edit: [[{ name: 'name', size: 6 }], [{ name: 'searchEngines', size: 12 }]],
        editRelations: ['chef', 'owner'],
      },
    });
    expect(dropped).toEqual([]);
    expect(notes).toEqual(['v4 has no fax of api::restaurant.restaurant: taken out of its views.']);
  });

  test('of a component stay marked as such', () => {
    const value = {
      uid: 'shared.seo',
      isComponent: true,
      settings: { mainField: 'metaTitle' },
      metadatas: { metaTitle: {}, author: { edit: { mainField: 'LastName' } } },
      layouts: { list: ['id', 'metaTitle'], edit: [[{ name: 'image', size: 12 }]], editRelations: [] },
    };
    expect(writtenValue(`${COMPONENTS}shared.seo`, value)).toEqual({
      uid: 'shared.seo',
      isComponent: true,
      settings: { mainField: 'title' },
      metadatas: { title: {}, author: { edit: { mainField: 'lastName' } } },
      layouts: { list: ['id', 'title'], edit: [[{ name: 'image', size: 12 }]], editRelations: [] },
    });
  });

  test('of permissions show the action, which is all that is left of type, controller and action', () => {
    const metadatas = { type: {}, controller: {}, action: {}, role: { edit: { mainField: 'name' } } };
    const settings = { mainField: 'type', defaultSortBy: 'type' };
    expect(writtenValue(`${TYPES}plugins::users-permissions.permission`, { settings, metadatas })).toEqual({
      uid: 'plugin::users-permissions.permission',
      settings: { mainField: 'action', defaultSortBy: 'action' },
      metadatas: { action: {}, role: { edit: { mainField: 'name' } } },
    });
    const role = { metadatas: { permissions: { edit: { label: 'type', mainField: 'type' } } } };
    expect(writtenValue(`${TYPES}plugins::users-permissions.role`, role)).toEqual({
      uid: 'plugin::users-permissions.role',
      metadatas: { permissions: { edit: { label: 'type', mainField: 'action' } } },
    });
  });

  test('lose a main field that is gone, for v4 to choose one', () => {
    expect(
      writtenValue(`${TYPES}application::restaurant.restaurant`, {
        settings: { mainField: 'fax', pageSize: 5 },
      }),
    ).toEqual({
      uid: 'api::restaurant.restaurant',
      settings: { pageSize: 5 },
    });
  });

  test.each([
    ['application::newsletter.newsletter', '{}', 'v4 has no application::newsletter.newsletter'],
    ['application::chef.chef', '{', 'not readable: not valid JSON'],
    ['application::chef.chef', null, 'not readable: not valid JSON'],
    ['application::chef.chef', '{"layouts":{"list":"id"}}', 'not readable, at layouts.list: expected a list'],
  ])('of %s, %s: dropped', (uid, value, reason) => {
    const { write, dropped } = mapCoreStore([row(1, TYPES + uid, {}, { value })], [], context);
    expect(write).toEqual([]);
    expect(dropped).toEqual([{ id: 1, key: TYPES + uid, reason }]);
  });
});

describe('settings of Users & Permissions', () => {
  const GRANT = 'plugin_users-permissions_grant';
  const notesOf = (key: string, v3: unknown, v4: unknown = {}): readonly string[] =>
    mapCoreStore(
      [row(1, key, v3)],
      [{ id: 1, key, value: JSON.stringify(v4), environment: null, tag: null }],
      context,
    ).notes;

  test('providers in use need their new addresses, and no secret is told', () => {
    const v3 = {
      email: { enabled: true },
      github: { enabled: true, key: 'k3y', secret: 's3cret', callback: '/auth/github/callback' },
      google: { enabled: false },
      mysso: { enabled: true, secret: 's3cret' },
    };
    const notes = notesOf(GRANT, v3, { email: {}, github: {}, google: {} });
    expect(notes).toEqual([
      expect.stringMatching(
        /^Sign-in with github, mysso: register the new address .*\/api\/connect\/<provider>\/callback/,
      ),
      expect.stringMatching(/^v4 does not know mysso: its next boot removes/),
    ]);
    expect(notes.join()).not.toMatch(/s3cret|k3y/);
    expect(notesOf(GRANT, { email: { enabled: true }, google: { enabled: false } })).toEqual([]);
    expect(notesOf(GRANT, [1, 'x'])).toEqual([]);
  });

  test.each([
    ['<p><%= URL %>?code=<%= TOKEN %> <%=USER.email%></p>', false],
    ['<%= USER.username.toUpperCase() %>', true],
    ['<% if (USER) { %>Hello<% } %>', true],
    ['<%- URL %>', true],
    ['${URL}', true],
  ])('the e-mail template %s', (message, told) => {
    const notes = notesOf('plugin_users-permissions_email', {
      reset_password: { options: { message, object: 'Reset' } },
    });
    expect(notes).toHaveLength(told ? 1 : 0);
  });
});

const label = fc.string({ maxLength: 8 });
const attribute = fc.constantFrom('Name', 'seo', 'chef', 'owner', 'fax', 'label', 'id', 'created_at');
const view = fc.record(
  {
    uid: fc.string(),
    settings: fc.record({ mainField: attribute, pageSize: fc.nat() }, { requiredKeys: [] }),
    metadatas: fc.dictionary(
      attribute,
      fc.record({
        edit: fc.record({ label, description: label, placeholder: label }),
        list: fc.record({ label, sortable: fc.boolean() }),
      }),
    ),
    layouts: fc.record({
      list: fc.array(attribute),
      edit: fc.array(fc.array(fc.record({ name: attribute, size: fc.nat() }), { minLength: 1 })),
    }),
  },
  { requiredKeys: ['uid'] },
);

test('labels, descriptions and placeholders never change', () => {
  fc.assert(
    fc.property(view, (value) => {
      const written = writtenValue(`${TYPES}application::restaurant.restaurant`, value) as typeof value;
      for (const [name, data] of Object.entries(value.metadatas ?? {})) {
        const renamed = name === 'id' ? name : names.attributeOf('application::restaurant.restaurant', name);
        if (renamed !== undefined) expect(written.metadatas?.[renamed]).toEqual(data);
      }
    }),
    { seed: SEED },
  );
});

test('where no name changes, nothing but the uid does', () => {
  fc.assert(
    fc.property(view, (value) => {
      const key = `${TYPES}application::restaurant.restaurant`;
      const [written] = mapCoreStore([row(1, key, value)], [], { names: sameNames, models }).write;
      const uid = 'application::restaurant.restaurant';
      expect({ ...written, value: JSON.parse(written?.value ?? '') }).toMatchObject({
        key,
        value: { ...value, uid },
      });
    }),
    { seed: SEED },
  );
});

test('every row is written or listed, and none is written twice', () => {
  const anything = fc.record({
    key: fc.oneof(
      fc.constantFrom(
        'plugin_upload_settings',
        'core_admin_auth',
        'model_def_shared.seo',
        'plugin_my-plugin_x',
        '',
        null,
      ),
      fc.constantFrom('application::chef.chef', 'shared.seo', 'x').map((uid) => TYPES + uid),
    ),
    value: fc.oneof(fc.json(), fc.string(), fc.constant(null)),
    type: fc.constantFrom('object', 'string', 'number', null),
    environment: fc.constantFrom('', null, 'development', 'production'),
    tag: fc.constantFrom('', null, 'web'),
  });
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 40 }), (list) => {
      const v3 = list.map((one, index) => ({ id: index + 1, ...one }));
      const { write, dropped } = mapCoreStore(v3, [], context);
      const ids = [...write.map(({ v3Id }) => v3Id), ...dropped.map(({ id }) => id)].sort((a, b) => a - b);
      expect(ids).toEqual(v3.map(({ id }) => id));
      const places = write.map(({ key, environment, tag }) => JSON.stringify([key, environment, tag]));
      expect(new Set(places).size).toBe(places.length);
      expect(write.every(({ environment, tag }) => environment === null && tag !== '')).toBe(true);
    }),
    { seed: SEED },
  );
});
