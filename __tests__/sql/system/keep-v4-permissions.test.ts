import { expect, test } from 'vitest';
import { keepV4Permissions } from '../../../src/sql/system/keep-v4-permissions.ts';

const migratedRow = { subject: null, properties: '{}', conditions: '[]', action_parameters: '{}' } as const;
/** v3's super admin is role 5. */
const migrated = {
  permissions: [
    { ...migratedRow, id: 20, action: 'plugin::upload.read' },
    { ...migratedRow, id: 21, action: 'plugin::content-manager.explorer.read', subject: 'api::chef.chef' },
    { ...migratedRow, id: 40, action: 'plugin::upload.configure-view' },
  ],
  links: [
    { permissionId: 20, roleId: 5, order: 1 },
    { permissionId: 21, roleId: 5, order: 2 },
    // Another role's: it says nothing about the super admin.
    { permissionId: 40, roleId: 6, order: 1 },
  ],
};
const v3Roles = [
  { id: 6, code: 'strapi-editor' },
  { id: 5, code: 'strapi-super-admin' },
];
const v4Roles = [
  { id: 1, code: 'strapi-super-admin' },
  { id: 2, code: 'strapi-editor' },
];
const read = 'plugin::content-manager.explorer.read';
const v4Rows = [
  { id: 3, action: 'plugin::upload.read', subject: null, properties: {}, conditions: [] },
  { id: 1, action: 'admin::api-tokens.read', subject: null, properties: {}, conditions: [] },
  { id: 2, action: read, subject: 'api::new.new', properties: '{"fields":["title"]}', conditions: '[]' },
  { id: 4, action: read, subject: 'api::chef.chef', properties: {}, conditions: [] },
  { id: 5, action: 'plugin::upload.configure-view', subject: null, properties: {}, conditions: [] },
  { id: 6, action: 'plugin::upload.configure-view', subject: null, properties: {}, conditions: [] },
  { id: 7, action: 'admin::roles.read', subject: null, properties: '{', conditions: [] },
];
const v4Links = [1, 2, 3, 4, 5, 7]
  .map((permission_id) => ({ permission_id, role_id: 1 }))
  .concat({ permission_id: 6, role_id: 2 });

test('what only v4’s super admin has goes to v3’s, found by its code, under new ids', () => {
  const { permissions, links, replaced } = keepV4Permissions(v4Rows, v4Links, v4Roles, v3Roles, migrated);
  expect(permissions).toEqual([
    { ...migratedRow, id: 41, v4Id: 1, action: 'admin::api-tokens.read' },
    {
      ...migratedRow,
      id: 42,
      v4Id: 2,
      action: read,
      subject: 'api::new.new',
      properties: '{"fields":["title"]}',
    },
    { ...migratedRow, id: 43, v4Id: 5, action: 'plugin::upload.configure-view' },
  ]);
  expect(links).toEqual([
    { permissionId: 41, roleId: 5, order: 3 },
    { permissionId: 42, roleId: 5, order: 4 },
    { permissionId: 43, roleId: 5, order: 5 },
  ]);
  expect(replaced).toEqual([
    { id: 7, reason: 'not readable, at properties: not valid JSON' },
    { id: 3, reason: 'v3’s super admin has it' },
    { id: 4, reason: 'v3’s super admin has it' },
    { id: 6, reason: 'v4’s default for another role' },
  ]);
});

test('without a super admin in v3 nobody gets them', () => {
  const { permissions, replaced } = keepV4Permissions(
    v4Rows,
    v4Links,
    v4Roles,
    [{ id: 1, code: 'chef' }],
    migrated,
  );
  expect(permissions).toEqual([]);
  expect(replaced).toHaveLength(v4Rows.length);
});

test('a v3 without roles replaces nothing', () => {
  expect(keepV4Permissions(v4Rows, v4Links, v4Roles, [], { permissions: [], links: [] })).toEqual({
    permissions: [],
    links: [],
    replaced: [],
  });
});
