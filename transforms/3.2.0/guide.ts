import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide } from '../../src/strapi/guide.ts';

export default defineGuide({
  // The page is for 3.2.3, the first of the 3.2 that it was finished for; what it is about came with 3.2.0.
  title: '3.1.x → 3.2.x: Draft & Publish, and names of languages',
  url: 'https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.1.x-to-3.2.x.html',
  steps: [
    {
      transform: 'report-published-at',
      files: '{{api,extensions,plugins}/*/models/*.settings.json,config/functions/cron.js}',
      check: false,
      why: 'Strapi 3.2 takes the name `published_at` for itself: an attribute of that name can no longer be edited in the admin panel.',
    },
    {
      transform: 'add-language-native-names',
      files: 'admin/src/translations/index.{js,jsx,ts,tsx}',
      why: 'The admin panel of Strapi 3.2 imports these names from the file that replaces its own, and breaks where they are missing.',
    },
  ],
  secrets: [],
  notes: (facts) => [
    ...extensionsNote(facts),
    {
      id: 'draft-and-publish',
      level: 'info',
      title: 'Draft & Publish stays off for your content types',
      text: 'It is enabled for each content type in the Content-Type Builder. What is there by then counts as published; new entries begin as drafts, which the API leaves out.',
    },
  ],
});
