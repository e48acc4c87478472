import { relate } from './relate.ts';
import type { SystemTypes } from './system-types.ts';
import type { Relation } from './world.ts';

/** The roles of administrators and of users. */
export function systemRelations({ admin, adminRole, user, role }: SystemTypes): Relation[] {
  const own = { owner: 'own', twoSided: true } as const;
  return [
    relate('manyToMany', [admin, 'roles'], [adminRole, 'users'], {
      dominant: 'own',
      collectionName: 'strapi_users_roles',
      v4: { ...own, relation: 'manyToMany' },
    }),
    relate('manyToOne', [user, 'role'], [role, 'users'], { v4: { ...own, relation: 'manyToOne' } }),
  ];
}
