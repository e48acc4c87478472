import { z } from 'zod';
import { BUILT_IN_CONDITIONS, REMOVED_ADMIN_ACTIONS } from '../../strapi/admin-permission-facts.ts';
import { withNewPrefix } from '../match-types.ts';
import type { NameMap } from '../name-map.ts';
import type { V3Model } from '../v3/model.ts';
import { mapFieldPath } from './field-path.ts';
import { readRows } from './read-rows.ts';
import { integer, jsonColumn } from './row-shapes.ts';
import type { RawRow, SetAside } from './set-aside.ts';
import type { PermissionLink } from './users-permissions.ts';

export interface AdminPermissionsContext {
  readonly names: NameMap;
  readonly models: readonly V3Model[];
  /** Ids of `strapi_role`. */
  readonly roleIds: ReadonlySet<number>;
  /** What v4 gave its own roles at its first boot, which is all that it knows; empty where it has not booted. */
  readonly v4Permissions: readonly KnownPermission[];
}

export interface KnownPermission {
  readonly action: string;
  readonly subject: string | null;
}

export interface MappedAdminPermissions {
  readonly permissions: readonly AdminPermission[];
  readonly links: readonly PermissionLink[];
  readonly dropped: readonly SetAside[];
  readonly notes: readonly string[];
}

/** A row of `admin_permissions`. JSON columns as text; the times are those of v3's row with the same id. */
export interface AdminPermission {
  readonly id: number;
  readonly action: string;
  readonly subject: string | null;
  readonly properties: string;
  readonly conditions: string;
  /** A column of later versions of v4. Without it 4.25 gives its super admin all permissions anew at the next boot. */
  readonly action_parameters: '{}';
}

const properties = z.looseObject({ fields: z.array(z.string()).nullish() });
const permission = z.object({
  id: integer,
  action: z.string(),
  subject: z.string().nullish(),
  properties: jsonColumn(properties),
  /** What 3.1 to 3.5 had instead; 3.6 wraps it, and may leave the column (strapi-admin, permissions-fields-to-properties.js). */
  fields: jsonColumn(z.array(z.string())),
  conditions: jsonColumn(z.array(z.string())),
  role: integer.nullish(),
});
type V3Permission = z.infer<typeof permission>;

/** Rows of `strapi_permission` → rows of `admin_permissions`, with their ids, and their links. */
export function mapAdminPermissions(
  rows: readonly RawRow[],
  context: AdminPermissionsContext,
): MappedAdminPermissions {
  const { read, unreadable } = readRows(rows, permission);
  const permissions: AdminPermission[] = [];
  const links: PermissionLink[] = [];
  const dropped: SetAside[] = [...unreadable];
  const goneFields = new Map<string, number>();
  const conditions = new Map<string, number>();
  const rowOf = new Map<string, number>();
  const counts = new Map<number, number>();

  for (const row of read) {
    const { id } = row;
    const target = judge(row, context);
    if (target.kind === 'none') {
      const { subject, reason } = target;
      dropped.push({ id, ...(subject !== undefined && { subject }), reason });
      continue;
    }
    const { action, subject, roleId } = target;
    const fields = mapFields(row, context);
    const written = {
      action,
      subject,
      properties: JSON.stringify({ ...row.properties, ...(fields && { fields: fields.kept }) }),
      conditions: JSON.stringify((row.conditions ?? []).map(withNewPrefix)),
    };
    const key = JSON.stringify([roleId, written]);
    const first = rowOf.get(key);
    if (first !== undefined) {
      dropped.push({ id, reason: `duplicate of row ${first}` });
      continue;
    }
    rowOf.set(key, id);
    const order = (counts.get(roleId) ?? 0) + 1;
    counts.set(roleId, order);
    permissions.push({ id, ...written, action_parameters: '{}' });
    links.push({ permissionId: id, roleId, order });
    for (const field of fields?.gone ?? []) count(goneFields, `${field} of ${subject}`);
    for (const condition of row.conditions ?? []) count(conditions, withNewPrefix(condition));
  }
  return { permissions, links, dropped, notes: [...goneNotes(goneFields), ...conditionNotes(conditions)] };
}

type Target =
  | {
      readonly kind: 'found';
      readonly action: string;
      readonly subject: string | null;
      readonly roleId: number;
    }
  | { readonly kind: 'none'; readonly subject?: string; readonly reason: string };

function judge(row: V3Permission, { names, roleIds, v4Permissions }: AdminPermissionsContext): Target {
  const none = (reason: string, subject?: string): Target => ({
    kind: 'none',
    ...(subject !== undefined && { subject }),
    reason,
  });
  const { role } = row;
  if (role === undefined || role === null) return none('belongs to no role');
  if (!roleIds.has(role)) return none(`role ${role} does not exist`);

  const action = withNewPrefix(row.action);
  const known = v4Permissions.filter((one) => one.action === action);
  if (v4Permissions.length > 0 ? known.length === 0 : REMOVED_ADMIN_ACTIONS.has(action)) {
    return none(`the action ${REMOVED_ADMIN_ACTIONS.has(action) ? 'is gone in v4' : UNKNOWN}`, action);
  }
  if (!row.subject) return { kind: 'found', action, subject: null, roleId: role };
  const subject = names.typeOf(row.subject);
  if (subject === undefined) return none(`v4 has no ${row.subject}`);
  // An action without subjects takes any.
  if (known.some((one) => one.subject !== null) && !known.some((one) => one.subject === subject)) {
    return none('v4 does not offer the action for this type', `${action} of ${subject}`);
  }
  return { kind: 'found', action, subject, roleId: role };
}

/** v4 deletes such permissions at every boot (`cleanPermissionsInDatabase` of @strapi/admin). */
const UNKNOWN = 'is not known to this v4: the plugin that brings it is not there';

interface MappedFields {
  readonly kept: readonly string[];
  readonly gone: readonly string[];
}

function mapFields(row: V3Permission, { names, models }: AdminPermissionsContext): MappedFields | undefined {
  const before = row.properties ? row.properties.fields : row.fields;
  // NULL stays as it is: to v3 and v4 it is not an empty list.
  if (!before) return undefined;
  if (!row.subject) return { kept: before, gone: [] };
  const { subject } = row;
  const pairs = before.map((field) => [field, mapFieldPath(subject, field, names, models)] as const);
  return {
    kept: [...new Set(pairs.flatMap(([, name]) => name ?? []))],
    gone: pairs.flatMap(([field, name]) => (name === undefined ? field : [])),
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function goneNotes(fields: ReadonlyMap<string, number>): string[] {
  return [...fields].map(
    ([field, times]) => `v4 has no ${field}: taken out of ${times} permission${times === 1 ? '' : 's'}.`,
  );
}

/** Seen on 4.7.0 and 4.25.24: `Cannot read properties of undefined (reading 'handler')` for every user of such a role. */
function conditionNotes(conditions: ReadonlyMap<string, number>): string[] {
  return [...conditions]
    .filter(([condition]) => !BUILT_IN_CONDITIONS.has(condition))
    .map(
      ([condition, times]) =>
        `The condition ${condition} stands in ${times} permission${times === 1 ? '' : 's'}. Register it in the v4 application before ` +
        'anyone signs in: with a condition that v4 does not know, nothing in the admin panel works for the roles that have it.',
    );
}
