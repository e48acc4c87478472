import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide } from '../../src/strapi/guide.ts';
import { CODE, LICENCE_FILE, LICENCE_KEYS, reviewWorkflowNote } from './review-workflows/webhook-note.ts';

const MIGRATION = 'database/migrations/2023.06.14T00.00.00.update-file-paths.js';

export default defineGuide({
  title: '4.7.0 → 4.11.4: files without a folder',
  url: 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.7.0-to-4.11.4',
  reads: [LICENCE_FILE, LICENCE_KEYS, CODE],
  steps: [
    {
      transform: 'add-folder-path-migration',
      files: MIGRATION,
      creates: MIGRATION,
      check: false,
      why: 'The Media Library shows no file whose folder path is empty, and seems to have lost those from before 4.3.',
    },
  ],
  secrets: [],
  database: [
    {
      kind: 'count',
      id: 'files-without-folder',
      title: 'Count the files without a folder',
      why: 'The Media Library shows no file whose folder path is empty.',
      count: { of: 'nulls', table: 'files', column: 'folder_path' },
      remedy: 'At the next start the database migration of this guide fills it in, unless it has run before.',
    },
  ],
  notes: (facts) => [...extensionsNote(facts), ...reviewWorkflowNote(facts)],
});
