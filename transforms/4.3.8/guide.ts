import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide } from '../../src/strapi/guide.ts';

export default defineGuide({
  title: '4.3.6 → 4.3.8: another driver of SQLite',
  url: 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.3.6-to-4.3.8',
  steps: [
    {
      transform: 'use-better-sqlite3',
      files: 'package.json',
      companions: { database: ['config/database.ts', 'config/database.js'] },
      why: 'From 4.3.8 on the client `sqlite` is better-sqlite3: without it, Strapi does not start on SQLite.',
    },
  ],
  secrets: [],
  notes: (facts) => extensionsNote(facts),
});
