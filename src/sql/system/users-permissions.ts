import { z } from 'zod';
import { readRows } from './read-rows.ts';
import { flag, integer } from './row-shapes.ts';
import type { RawRow, SetAside } from './set-aside.ts';
import { type ActionContext, v4Action } from './users-permissions-action.ts';

export interface UsersPermissionsContext extends ActionContext {
  /** Ids of `users-permissions_role`. */
  readonly roleIds: ReadonlySet<number>;
}

export interface MappedUsersPermissions {
  /** Rows of `up_permissions`, one for each link. */
  readonly permissions: readonly { readonly id: number; readonly action: string }[];
  readonly links: readonly PermissionLink[];
  readonly dropped: readonly SetAside[];
  readonly notes: readonly string[];
}

/** A row of `up_permissions_role_links` or `admin_permissions_role_links`. */
export interface PermissionLink {
  readonly permissionId: number;
  readonly roleId: number;
  /** From 1 within each role, in the order of v3's rows. */
  readonly order: number;
}

const permission = z.object({
  id: integer,
  type: z.string(),
  controller: z.string(),
  action: z.string(),
  enabled: flag.nullish(),
  policy: z.string().nullish(),
  role: integer.nullish(),
});

/**
 * Rows of `users-permissions_permission` → rows of `up_permissions` and their links. v3 has a row for every role and action, v4
 * only for those that are allowed.
 *
 * Every role gets rows of its own. Two roles could share one (the guide can be read so), but in v4 a permission belongs to one role
 * (`manyToOne`), and taking an action from one role deletes the row, and so takes it from the other role too: seen on 4.7.0,
 * `updateRole` of @strapi/plugin-users-permissions, server/services/role.js.
 */
export function mapUsersPermissions(
  rows: readonly RawRow[],
  context: UsersPermissionsContext,
): MappedUsersPermissions {
  const { read, unreadable } = readRows(rows, permission);
  const permissions: { id: number; action: string }[] = [];
  const links: PermissionLink[] = [];
  const dropped: SetAside[] = [...unreadable];
  const notes: string[] = [];
  const rowOf = new Map<string, number>();
  const counts = new Map<number, number>();

  for (const row of read) {
    const { id, policy } = row;
    const verdict = judge(row, context);
    if (verdict.kind === 'none') {
      const { subject, reason } = verdict;
      dropped.push({ id, ...(subject !== undefined && { subject }), reason });
      continue;
    }
    const { action, roleId } = verdict;
    const first = rowOf.get(`${roleId} ${action}`);
    if (first !== undefined) {
      dropped.push({ id, reason: `duplicate of row ${first}` });
      continue;
    }
    rowOf.set(`${roleId} ${action}`, id);
    const order = (counts.get(roleId) ?? 0) + 1;
    counts.set(roleId, order);
    const permissionId = permissions.length + 1;
    permissions.push({ id: permissionId, action });
    links.push({ permissionId, roleId, order });
    if (policy) {
      notes.push(
        `In v3 the policy ${policy} ran before ${action} for role ${roleId}. v4 has no policies in permissions: put it on the route.`,
      );
    }
  }
  return { permissions, links, dropped, notes };
}

type Verdict =
  | { readonly kind: 'found'; readonly action: string; readonly roleId: number }
  | { readonly kind: 'none'; readonly subject?: string; readonly reason: string };

function judge(
  { enabled, role, ...v3 }: z.infer<typeof permission>,
  context: UsersPermissionsContext,
): Verdict {
  if (!enabled) return { kind: 'none', reason: 'not enabled' };
  if (role === undefined || role === null) return { kind: 'none', reason: 'belongs to no role' };
  if (!context.roleIds.has(role)) return { kind: 'none', reason: `role ${role} does not exist` };
  const found = v4Action(v3, context);
  return found.kind === 'none' ? found : { ...found, roleId: role };
}
