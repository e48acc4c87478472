import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide } from '../../src/strapi/guide.ts';

const MIGRATION = 'database/migrations/2022.05.10T00.00.00.fill-files-mime-type.js';

export default defineGuide({
  title: '4.1.8+ → 4.1.10: files without a MIME type',
  url: 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.1.8-to-4.1.10',
  steps: [
    {
      transform: 'add-mime-migration',
      files: MIGRATION,
      creates: MIGRATION,
      check: false,
      why: 'The Media Library does not load while the database has files without a MIME type.',
    },
  ],
  secrets: [],
  database: [
    {
      kind: 'count',
      id: 'files-without-mime',
      title: 'Count the files without a MIME type',
      why: 'The Media Library does not load while the database has files without a MIME type.',
      count: { of: 'nulls', table: 'files', column: 'mime' },
      remedy: 'At the next start the database migration of this guide fills it in, unless it has run before.',
    },
  ],
  notes: (facts) => extensionsNote(facts),
});
