import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { confirmationTokenSql, USERS_TABLE } from '../../src/strapi/confirmation-token.ts';
import { defineGuide, type ManualNote } from '../../src/strapi/guide.ts';
import type { DatabaseFacts, ProjectFacts } from '../../src/strapi/project-facts.ts';

const MODEL = 'extensions/users-permissions/models/[Uu]ser.settings.json';

export default defineGuide({
  title: '3.2.3 → 3.2.4: a token of its own to confirm e-mail addresses',
  url: 'https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.2.3-to-3.2.4.html',
  steps: [
    {
      transform: 'add-confirmation-token',
      files: MODEL,
      reportOnly: 'extensions/users-permissions/models/[Uu]ser.settings.js',
      why: 'Strapi 3.2.4 stores the token that confirms an e-mail address with the user: without the attribute no address can be confirmed.',
    },
  ],
  secrets: [],
  reads: [MODEL],
  notes: (facts) => [
    ...extensionsNote(facts),
    ...columnNote(facts),
    {
      id: 'confirmation-links',
      level: 'info',
      title: 'Links to confirm an e-mail address that are on their way become invalid',
      text: 'They carry a token of another kind. Whoever has not confirmed yet has to be sent a new link.',
    },
  ],
});

/** Only where the project has switched off that Strapi adds columns itself. */
function columnNote(facts: ProjectFacts): ManualNote[] {
  const table = usersTable(facts);
  const concerned = facts.databases.filter(({ autoMigration }) => !autoMigration);
  const statements = concerned.flatMap((database) => statementsFor(database, table));
  if (!facts.dependencies.has('strapi-plugin-users-permissions') || statements.length === 0) return [];
  return [
    {
      id: 'confirmation-token-column',
      level: 'todo',
      title: `Add the column confirmationToken to ${table}`,
      text: 'autoMigration is off, so Strapi will not. Run this in every database of the project before the new version starts:',
      snippet: [...new Set(statements)].join('\n\n'),
    },
  ];
}

function statementsFor({ client, schema, readFrom }: DatabaseFacts, table: string): string[] {
  const clients = client === 'unknown' ? (['postgres', 'mysql', 'sqlite'] as const) : [client];
  return clients.flatMap((one) => {
    const sql = confirmationTokenSql(one, table, schema);
    return sql === undefined ? [] : [`-- ${NAMES[one]}${readFrom ? `, as in ${readFrom}` : ''}\n${sql}`];
  });
}

const NAMES = {
  sqlite: 'SQLite',
  postgres: 'PostgreSQL',
  mysql: 'MySQL or MariaDB',
  mongo: 'MongoDB',
} as const;

/** The table that an extended model names. */
function usersTable(facts: ProjectFacts): string {
  const texts = facts.paths(MODEL).map((path) => facts.text(path) ?? '');
  const named = texts.map((text) => /"collectionName"\s*:\s*"((?:[^"\\]|\\.)+)"/.exec(text)?.[1]);
  return named.find((name) => name !== undefined) ?? USERS_TABLE;
}
