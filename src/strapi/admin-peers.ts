/** A package that the admin panel is built with and that the project has to declare. */
export interface AdminPeer {
  readonly name: string;
  /** What Strapi's own generator writes. */
  readonly declared: string;
  /** What the admin panel works with. */
  readonly accepted: string;
}

/**
 * Sources: peerDependencies of @strapi/admin and @strapi/plugin-users-permissions 4.17.1 to 4.25.24, and the package.json that
 * @strapi/generate-new 4.18.0 to 4.26.2 writes. @strapi/admin 4.17.1 still brought copies of its own (react ^18.2.0); 4.18.0 does not.
 * Its peers still allow React 17, with which the panel of 4.18 is not tested.
 */
export const ADMIN_PEERS: readonly AdminPeer[] = [
  { name: 'react', declared: '^18.0.0', accepted: '^18.0.0' },
  { name: 'react-dom', declared: '^18.0.0', accepted: '^18.0.0' },
  { name: 'react-router-dom', declared: '5.3.4', accepted: '^5.2.0' },
  { name: 'styled-components', declared: '5.3.3', accepted: '^5.2.1' },
];
