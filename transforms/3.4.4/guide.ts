import { clientSnippet } from '../../src/strapi/client-snippet.ts';
import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide, type ManualNote } from '../../src/strapi/guide.ts';
import { INSTAGRAM_SCOPE, INSTAGRAM_SCOPE_SQL } from '../../src/strapi/instagram-scope.ts';
import type { ProjectFacts } from '../../src/strapi/project-facts.ts';

const PLUGIN = 'strapi-plugin-users-permissions';

export default defineGuide({
  title: '3.4.x → 3.4.4: the login with Instagram',
  url: 'https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.4.x-to-3.4.4.html',
  steps: [],
  secrets: [],
  database: [
    {
      kind: 'stored-json',
      id: 'instagram-scope',
      title: 'Ask Instagram for the user profile',
      why: 'Instagram refuses a login that asks for the scope of its old API: with this provider switched on, nobody gets in with it.',
      values: [INSTAGRAM_SCOPE],
    },
  ],
  notes: (facts) => [...extensionsNote(facts), ...scopeNote(facts)],
});

function scopeNote({ databases, dependencies }: ProjectFacts): ManualNote[] {
  const snippet = clientSnippet(databases, INSTAGRAM_SCOPE_SQL);
  if (snippet === undefined || (dependencies.size > 0 && !dependencies.has(PLUGIN))) return [];
  const within = databases.every(({ client }) => client === 'mongo')
    ? ''
    : ' The upgrade does it with --database <url>, or with --yes-database in the database that config/database names.';
  return [
    {
      id: 'instagram-scope',
      level: 'todo',
      title: 'Ask Instagram for the user profile',
      text: `In every database of the project where the login with Instagram is switched on, its scope has to be user_profile; elsewhere it is recommended.${within}`,
      snippet,
    },
  ];
}
