import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide } from '../../src/strapi/guide.ts';
import { inversedByNote, SCHEMAS } from './inversed-by/inversed-by-note.ts';

const MIGRATION = 'database/migrations/2022.11.16T00.00.00.remove_duplicated_relationships.js';

export default defineGuide({
  title: '4.4.5 → 4.5.1: repeated rows of relation tables',
  url: 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.4.5-to-4.5.1',
  reads: [SCHEMAS],
  steps: [
    {
      transform: 'add-relations-migration',
      files: MIGRATION,
      creates: MIGRATION,
      check: false,
      why: 'Strapi 4.5 does not start where two rows of a relation table say the same.',
      risk: 'At the next start it deletes such rows from the database and keeps the first of each.',
    },
  ],
  secrets: [],
  database: [
    {
      kind: 'count',
      id: 'repeated-links',
      title: 'Count the rows of relation tables that repeat others',
      why: 'Strapi 4.5 does not start where two rows of a relation table say the same.',
      count: { of: 'repeated-links' },
      remedy:
        'At the next start the database migration of this guide removes them, unless it has run before.',
    },
  ],
  stop: {
    range: '>=4.4.5 <4.5.0',
    newest: '4.4.7',
    why: 'The guide to 4.5.1 wants Strapi 4.4.5 or above to have been started once, which gives the rows of relation tables their ids. The migration that is added here does without them.',
  },
  notes: (facts) => [
    ...extensionsNote(facts),
    ...inversedByNote(facts),
    {
      id: 'backup',
      level: 'todo',
      title: 'Back up the database before Strapi starts',
      text: 'The migration removes repeated rows from relation tables, in every environment where the new version starts.',
    },
    {
      id: 'relation-order',
      level: 'info',
      title: 'Relations that are there have no order yet',
      text: 'Strapi 4.5 keeps the order of relations. That of older ones is empty until somebody changes it; on MySQL that may fail with an out of range value (https://github.com/strapi/strapi/issues/15987).',
    },
  ],
});
