import { environmentNote, extensionsNote } from '../../src/strapi/common-notes.ts';
import { DATABASE_NAMES } from '../../src/strapi/database-names.ts';
import { defineGuide, type ManualNote } from '../../src/strapi/guide.ts';
import { nullableUsernameSql, USERNAME_COLUMN } from '../../src/strapi/nullable-username.ts';
import type { DatabaseFacts } from '../../src/strapi/project-facts.ts';

export default defineGuide({
  title: '3.0.x → 3.1.x: roles and permissions for administrators',
  url: 'https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.0.x-to-3.1.x.html',
  steps: [
    {
      transform: 'add-admin-auth-secret',
      files: 'config/server.{js,ts}',
      reportOnly: 'config/{server.json,env/*/server.{js,ts,json}}',
      ensures: 'config/server',
      why: 'Strapi 3.1 no longer makes up the secret that signs the tokens of administrators: without it nobody can log in.',
      risk: 'Administrators are logged out.',
    },
    {
      transform: 'add-plugin-menu-link',
      files: 'plugins/*/admin/src/index.{js,jsx,ts,tsx}',
      reportOnly: 'extensions/*/admin/src/index.{js,jsx,ts,tsx}',
      check: false,
      why: 'Strapi 3.1 shows only the plugins that name their place in the menu.',
    },
    {
      transform: 'add-plugin-name-translation',
      files: 'plugins/*/admin/src/translations/en.json',
      companions: {
        index: ['../index.js', '../index.jsx', '../index.ts', '../index.tsx'],
        package: ['../../../package.json'],
      },
      check: false,
      why: 'The menu entry has a label that is translated; without the text its id is shown.',
    },
  ],
  secrets: [{ variable: 'ADMIN_JWT_SECRET', readBy: 'add-admin-auth-secret' }],
  database: [
    {
      kind: 'nullable',
      id: 'username-constraint',
      title: 'Let strapi_administrator.username be empty',
      why: 'Strapi 3.1 invites administrators by e-mail and gives them no user name, which the old column does not take.',
      nullable: USERNAME_COLUMN,
    },
  ],
  notes: (facts, _, variablesOf) => [
    ...extensionsNote(facts),
    ...usernameNote(facts.databases),
    ...environmentNote(facts, variablesOf, ['ADMIN_JWT_SECRET'], 'administrators cannot log in'),
    {
      id: 'super-admin',
      level: 'info',
      title: 'Every administrator becomes Super Admin',
      text: 'At its first start Strapi 3.1 creates the roles Super Admin, Editor and Author and gives Super Admin to all existing administrators. Review them in Settings > Administration panel > Users.',
    },
    {
      id: 'login',
      level: 'info',
      title: 'Administrators are logged out, and log in by e-mail from now on',
      text: 'Tokens signed with the old secret are no longer valid, and the user name is no longer asked for.',
    },
  ],
});

function usernameNote(databases: readonly DatabaseFacts[]): ManualNote[] {
  const common = {
    id: 'username-constraint',
    level: 'todo',
    title: 'strapi_administrator.username may be empty from now on',
  } as const;
  if (databases.length === 0) return [];
  if (databases.every(({ client }) => client === 'unknown')) {
    const text = `Remove the NOT NULL constraint of this column; the client could not be read from config/database. ${WITHIN} For PostgreSQL, MySQL or MariaDB, and SQLite:`;
    const snippet = (['postgres', 'mysql', 'sqlite'] as const)
      .map((client) => nullableUsernameSql(client))
      .join('\n\n');
    return [{ ...common, text, snippet }];
  }
  const statements = databases.flatMap(({ client, schema, readFrom }) => {
    const sql = client === 'unknown' ? undefined : nullableUsernameSql(client, schema);
    return sql
      ? [{ sql, heading: `-- ${DATABASE_NAMES[client]}${readFrom ? `, as in ${readFrom}` : ''}` }]
      : [];
  });
  if (statements.length === 0) return [];
  const snippet = statements.map(({ sql, heading }) => `${heading}\n${sql}`).join('\n\n');
  // strapi-connector-bookshelf alters (PostgreSQL, MySQL) or rebuilds (SQLite) a table whose model has changed.
  const why = databases.every(({ autoMigration }) => autoMigration)
    ? 'Remove the NOT NULL constraint in every database of the project. (Strapi tries this itself when it starts; if creating an administrator fails afterwards, it did not succeed.)'
    : 'Remove the NOT NULL constraint in every database of the project: autoMigration is off, so Strapi will not.';
  return [{ ...common, text: `${why} ${WITHIN}`, snippet }];
}

const WITHIN =
  'The upgrade does it with --database <url>, or with --yes-database in the database that config/database names.';
