import { SUPER_ADMIN_CODE } from '../../strapi/admin-permission-facts.ts';
import type { Column, Table } from '../catalog.ts';
import type { Sides } from '../plan/sides.ts';
import type { Literal, LiteralStep } from '../plan/step.ts';
import { findLinkTable } from '../v4/find-link-table.ts';
import { mapAdminPermissions } from './admin-permissions.ts';
import { mapCoreStore } from './core-store.ts';
import { keepV4Permissions } from './keep-v4-permissions.ts';
import type { RawRow } from './set-aside.ts';
import { mapUsersPermissions, type PermissionLink } from './users-permissions.ts';

/** The rows that are rewritten one by one, as both databases give them; none where a table is not there. */
export interface SystemRows {
  readonly v3: Readonly<Record<V3SystemTable, readonly RawRow[]>>;
  readonly v4: Readonly<Record<V4SystemTable, readonly RawRow[]>>;
}

export const V3_SYSTEM_TABLES = [
  'core_store',
  'strapi_administrator',
  'strapi_permission',
  'strapi_role',
  'users-permissions_permission',
  'users-permissions_role',
] as const;
export type V3SystemTable = (typeof V3_SYSTEM_TABLES)[number];

export const V4_SYSTEM_TABLES = [
  'strapi_core_store_settings',
  'admin_permissions',
  'admin_permissions_role_links',
  'admin_roles',
] as const;
export type V4SystemTable = (typeof V4_SYSTEM_TABLES)[number];

export interface SystemContext {
  /** Actions that the v4 project's own controllers have, in full; empty where the project was not given. */
  readonly controllerActions: readonly string[];
  /** The NODE_ENV that v3 ran with, where it is known. */
  readonly environment?: string;
}

export interface SystemSteps {
  readonly steps: readonly LiteralStep[];
  readonly notes: readonly string[];
}

/** Permissions and settings, rewritten for v4. */
export function systemSteps(sides: Sides, rows: SystemRows, context: SystemContext): SystemSteps {
  const parts = [
    adminPermissions(sides, rows),
    usersPermissions(sides, rows, context),
    settings(sides, rows, context),
    firstAdministrators(sides, rows),
  ];
  return { steps: parts.flatMap(({ steps }) => steps), notes: parts.flatMap(({ notes }) => notes) };
}

const NOTHING: SystemSteps = { steps: [], notes: [] };

function adminPermissions(sides: Sides, { v3, v4 }: SystemRows): SystemSteps {
  const source = sides.v3.tables.get('strapi_permission');
  const target = sides.v4.tables.get('admin_permissions');
  if (!source || !target) return NOTHING;
  const mapped = mapAdminPermissions(v3.strapi_permission, {
    names: sides.names,
    models: sides.models,
    roleIds: ids(v3.strapi_role),
    v4Permissions: v4.admin_permissions.map(({ action, subject }) => ({
      action: String(action),
      subject: subject ? String(subject) : null,
    })),
  });
  const kept = keepV4Permissions(
    v4.admin_permissions,
    v4.admin_permissions_role_links,
    v4.admin_roles,
    v3.strapi_role,
    mapped,
  );
  const v4Rows = new Map(v4.admin_permissions.map((row) => [Number(row.id), row]));
  const permissions = literals(
    target,
    [
      ...mapped.permissions.map((row) => ({ ...copiedTimes(source, row.id), ...values({ ...row }) })),
      ...kept.permissions.map(({ v4Id, ...row }) => {
        const { created_at, updated_at } = v4Rows.get(v4Id) ?? {};
        return values({ ...row, created_at, updated_at });
      }),
    ],
    {
      from: source.name,
      read: v3.strapi_permission.length,
      setAside: mapped.dropped,
      kept: kept.permissions.length,
    },
  );
  const links = roleLinks(sides, source.name, 'admin_permissions', 'admin_roles', mapped.links, kept.links);
  return { steps: [permissions, ...links], notes: mapped.notes };
}

function usersPermissions(sides: Sides, { v3 }: SystemRows, context: SystemContext): SystemSteps {
  const source = sides.v3.tables.get('users-permissions_permission');
  const target = sides.v4.tables.get('up_permissions');
  if (!source || !target) return NOTHING;
  const mapped = mapUsersPermissions(v3['users-permissions_permission'], {
    names: sides.names,
    models: sides.models,
    roleIds: ids(v3['users-permissions_role']),
    controllerActions: context.controllerActions,
  });
  const permissions = literals(
    target,
    mapped.permissions.map((row) => values({ ...row })),
    {
      from: source.name,
      read: v3['users-permissions_permission'].length,
      setAside: mapped.dropped,
      kept: 0,
    },
  );
  const links = roleLinks(sides, source.name, 'up_permissions', 'up_roles', mapped.links, []);
  return { steps: [permissions, ...links], notes: mapped.notes };
}

function settings(sides: Sides, { v3, v4 }: SystemRows, { environment }: SystemContext): SystemSteps {
  const source = sides.v3.tables.get('core_store');
  const target = sides.v4.tables.get('strapi_core_store_settings');
  if (!source || !target) return NOTHING;
  const mapped = mapCoreStore(v3.core_store, v4.strapi_core_store_settings, {
    names: sides.names,
    models: sides.models,
    ...(environment !== undefined && { environment }),
  });
  let next = Math.max(0, ...ids(v4.strapi_core_store_settings)) + 1;
  const step = literals(
    target,
    mapped.write.map(({ id, v3Id: _, ...row }) => values({ id: id ?? next++, ...row })),
    { from: source.name, read: v3.core_store.length, setAside: mapped.dropped, kept: 0 },
  );
  return {
    steps: [{ ...step, replaces: mapped.write.flatMap(({ id }) => id ?? []) }],
    notes: mapped.notes,
  };
}

/** v3.0 has no roles: everybody who may sign in may do everything, as v3.1 keeps it (guide 3.0.x to 3.1.x). */
function firstAdministrators(sides: Sides, { v3, v4 }: SystemRows): SystemSteps {
  if (sides.v3.tables.has('strapi_users_roles') || sides.v3.tables.has('strapi_role')) return NOTHING;
  const link = findLinkTable(sides.v4, 'admin_users', 'roles', 'admin_roles');
  const role = v4.admin_roles.find(({ code }) => code === SUPER_ADMIN_CODE);
  if (!link || !role) return NOTHING;
  const rows = v3.strapi_administrator.map(({ id }, index) =>
    values({ id: index + 1, [link.own]: id, [link.other]: role.id, role_order: 1, user_order: index + 1 }),
  );
  const account = { from: 'strapi_administrator', column: 'id', read: rows.length, setAside: [], kept: 0 };
  return {
    steps: [literals(link.table, rows, account)],
    notes: ['Strapi 3.0 has no roles: every administrator becomes a super admin.'],
  };
}

function roleLinks(
  { v4 }: Sides,
  from: string,
  own: string,
  other: string,
  links: readonly PermissionLink[],
  kept: readonly PermissionLink[],
): readonly LiteralStep[] {
  const link = findLinkTable(v4, own, 'role', other);
  if (!link) return [];
  const rows = [...links, ...kept].map(({ permissionId, roleId, order }, index) =>
    values({ id: index + 1, [link.own]: permissionId, [link.other]: roleId, permission_order: order }),
  );
  return [
    literals(link.table, rows, { from, column: 'role', read: links.length, setAside: [], kept: kept.length }),
  ];
}

type NamedLiterals = Readonly<Record<string, Literal>>;

/** Rows by column name as a step; columns that this v4 does not have are left out. */
function literals(
  target: Table,
  rows: readonly NamedLiterals[],
  account: Pick<LiteralStep, 'from' | 'column' | 'read' | 'setAside' | 'kept'>,
): LiteralStep {
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns: readonly Column[] = [...target.columns.values()].filter(({ name }) => used.has(name));
  return {
    kind: 'literal',
    to: target.name,
    columns,
    rows: rows.map((row) => columns.map(({ name }) => row[name] ?? { kind: 'value', value: null })),
    replaces: 'all',
    ...account,
  };
}

function values(row: Readonly<Record<string, unknown>>): NamedLiterals {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, { kind: 'value', value: plain(value) }]),
  );
}

function plain(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function copiedTimes(source: Table, id: number): NamedLiterals {
  return Object.fromEntries(
    ['created_at', 'updated_at'].flatMap((name) => {
      const from = source.columns.get(name);
      return from ? [[name, { kind: 'copied', from, id }]] : [];
    }),
  );
}

function ids(rows: readonly RawRow[]): ReadonlySet<number> {
  return new Set(rows.map(({ id }) => Number(id)));
}
