import { z } from 'zod';
import { SUPER_ADMIN_CODE } from '../../strapi/admin-permission-facts.ts';
import type { AdminPermission, MappedAdminPermissions } from './admin-permissions.ts';
import { readRows } from './read-rows.ts';
import { integer, jsonColumn } from './row-shapes.ts';
import type { RawRow, SetAside } from './set-aside.ts';
import type { PermissionLink } from './users-permissions.ts';

export interface KeptV4Permissions {
  readonly permissions: readonly KeptPermission[];
  /** To v3's super admin, after the links of the migrated permissions. */
  readonly links: readonly PermissionLink[];
  /** v4's own that v3's replace, by their id in v4. */
  readonly replaced: readonly SetAside[];
}

/** A row of `admin_permissions` under a new id, after the migrated ones. */
export interface KeptPermission extends AdminPermission {
  /** Its id in v4 until now. */
  readonly v4Id: number;
}

const permission = z.object({
  id: integer,
  action: z.string(),
  subject: z.string().nullish(),
  properties: jsonColumn(z.record(z.string(), z.unknown())),
  conditions: jsonColumn(z.array(z.string())),
});
const link = z.object({ permission_id: integer.nullish(), role_id: integer.nullish() });
const role = z.object({ id: integer, code: z.string().nullish() });

/**
 * What v4's super admin has and v3's could not have, such as API tokens, goes to v3's super admin: the role with the code
 * `strapi-super-admin`, whatever its id. All else that v4 gave its roles at its first boot is replaced by what v3's roles have.
 *
 * @param v3Roles without any (v3.0 had none) v4 keeps its roles and all they have
 */
export function keepV4Permissions(
  v4Rows: readonly RawRow[],
  v4Links: readonly RawRow[],
  v4Roles: readonly RawRow[],
  v3Roles: readonly RawRow[],
  migrated: Pick<MappedAdminPermissions, 'permissions' | 'links'>,
): KeptV4Permissions {
  if (v3Roles.length === 0) return { permissions: [], links: [], replaced: [] };
  const roleId = superAdmin(v3Roles);
  const linked = idsLinkedTo(superAdmin(v4Roles), v4Links);
  const ofV3 = migratedPairs(roleId, migrated);
  const { read, unreadable } = readRows(v4Rows, permission);
  const permissions: KeptPermission[] = [];
  const links: PermissionLink[] = [];
  const replaced: SetAside[] = [...unreadable];
  let nextId = Math.max(0, ...migrated.permissions.map(({ id }) => id)) + 1;
  let nextOrder = migrated.links.filter((one) => one.roleId === roleId).length + 1;

  for (const { id, action, subject, properties = {}, conditions = [] } of read) {
    if (roleId === undefined) {
      replaced.push({ id, reason: `v3 has no role ${SUPER_ADMIN_CODE}` });
    } else if (!linked.has(id)) {
      replaced.push({ id, reason: 'v4’s default for another role' });
    } else if (ofV3.has(pair(action, subject))) {
      replaced.push({ id, reason: 'v3’s super admin has it' });
    } else {
      permissions.push({
        id: nextId,
        v4Id: id,
        action,
        subject: subject || null,
        properties: JSON.stringify(properties),
        conditions: JSON.stringify(conditions),
        action_parameters: '{}',
      });
      links.push({ permissionId: nextId++, roleId, order: nextOrder++ });
    }
  }
  return { permissions, links, replaced };
}

function superAdmin(roles: readonly RawRow[]): number | undefined {
  return readRows(roles, role).read.find(({ code }) => code === SUPER_ADMIN_CODE)?.id;
}

function idsLinkedTo(roleId: number | undefined, links: readonly RawRow[]): ReadonlySet<number> {
  if (roleId === undefined) return new Set();
  const { read } = readRows(links, link);
  return new Set(read.flatMap((one) => (one.role_id === roleId ? (one.permission_id ?? []) : [])));
}

function migratedPairs(
  roleId: number | undefined,
  { permissions, links }: Pick<MappedAdminPermissions, 'permissions' | 'links'>,
): ReadonlySet<string> {
  const ids = new Set(links.filter((one) => one.roleId === roleId).map((one) => one.permissionId));
  return new Set(
    permissions.filter(({ id }) => ids.has(id)).map(({ action, subject }) => pair(action, subject)),
  );
}

function pair(action: string, subject: string | null | undefined): string {
  return `${action} ${subject ?? ''}`;
}
