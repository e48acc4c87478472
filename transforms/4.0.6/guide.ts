import { environmentNote, extensionsNote } from '../../src/strapi/common-notes.ts';
import { defaultMiddlewaresNote, READ_FOR_MIDDLEWARES } from '../../src/strapi/default-middlewares.ts';
import { defineGuide } from '../../src/strapi/guide.ts';

export default defineGuide({
  title: '4.0.0+ → 4.0.6: sessions',
  url: 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.0.0-to-4.0.6',
  reads: [READ_FOR_MIDDLEWARES],
  steps: [
    {
      transform: 'add-session-middleware',
      files: 'config/middlewares.{js,ts}',
      reportOnly: 'config/{middlewares.json,env/*/middlewares.{js,ts,json}}',
      companions: { base: ['../../middlewares.js', '../../middlewares.ts'] },
      why: 'Without a session nobody can log in through a provider such as Google, or to the documentation that a password protects.',
      risk: 'Visitors get a session cookie (koa.sess) where something is stored in the session.',
    },
    {
      transform: 'add-app-keys',
      files: 'config/server.{js,ts}',
      reportOnly: 'config/{server.json,env/*/server.{js,ts,json}}',
      ensures: 'config/server',
      carries: true,
      why: 'The session middleware refuses to start without keys to sign the sessions with.',
    },
  ],
  secrets: [{ variable: 'APP_KEYS', readBy: 'add-app-keys' }],
  notes: (facts, _, variablesOf) => [
    ...extensionsNote(facts),
    ...environmentNote(facts, variablesOf, ['APP_KEYS'], 'Strapi does not start there'),
    ...defaultMiddlewaresNote(
      facts,
      'It has `strapi::session` from 4.0.6 on, so `app.keys` is needed all the same.',
    ),
    {
      id: 'access-token',
      level: 'info',
      title: 'The API no longer takes a token from the address',
      text: 'Requests that have their token in the parameter access_token are no longer authenticated. Send it in the header Authorization.',
    },
  ],
});
