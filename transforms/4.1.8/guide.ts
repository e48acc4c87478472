import { environmentNote, extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide } from '../../src/strapi/guide.ts';
import type { ProjectFacts } from '../../src/strapi/project-facts.ts';

/** Where Strapi 3 had the secret of the plugin. Strapi 4 reads neither file; projects that came from 3 may have kept one. */
const FORMER_JWT_CONFIG = '{src/,}extensions/users-permissions/config/jwt.{js,ts}';
const FORMER_JWT_CONFIGS = [
  '../extensions/users-permissions/config/jwt.js',
  '../src/extensions/users-permissions/config/jwt.js',
  '../src/extensions/users-permissions/config/jwt.ts',
];

function hasUsersPermissions({ dependencies }: Pick<ProjectFacts, 'dependencies'>): boolean {
  return dependencies.has('@strapi/plugin-users-permissions');
}

export default defineGuide({
  title: '4.0.6+ → 4.1.8: secrets out of the code',
  url: 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.0.6-to-4.1.8',
  steps: [
    {
      transform: 'add-admin-auth-secret',
      files: 'config/admin.{js,ts}',
      reportOnly: 'config/{admin.json,env/*/admin.{js,ts,json}}',
      ensures: 'config/admin',
      carries: true,
      why: 'Outside of development Strapi no longer starts without a secret for the tokens of administrators.',
    },
    {
      transform: 'add-api-token-salt',
      files: 'config/admin.{js,ts}',
      reportOnly: 'config/{admin.json,env/*/admin.{js,ts,json}}',
      ensures: 'config/admin',
      carries: true,
      why: 'Outside of development Strapi no longer starts without a salt for the API tokens.',
    },
    {
      transform: 'add-users-permissions-secret',
      files: 'config/plugins.{js,ts}',
      reportOnly: 'config/{plugins.json,env/*/plugins.{js,ts,json}}',
      ensures: 'config/plugins',
      when: hasUsersPermissions,
      companions: { jwt: FORMER_JWT_CONFIGS },
      carries: true,
      why: 'Outside of development the Users & Permissions plugin no longer starts without a secret for its tokens.',
    },
  ],
  secrets: [
    { variable: 'ADMIN_JWT_SECRET', readBy: 'add-admin-auth-secret' },
    { variable: 'API_TOKEN_SALT', readBy: 'add-api-token-salt' },
    { variable: 'JWT_SECRET', readBy: 'add-users-permissions-secret' },
  ],
  reads: [FORMER_JWT_CONFIG],
  notes: (facts, _, variablesOf) => [
    ...extensionsNote(facts),
    ...environmentNote(
      facts,
      variablesOf,
      ['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'JWT_SECRET'],
      'Strapi does not start there',
    ),
  ],
});
