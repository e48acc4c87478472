import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide } from '../../src/strapi/guide.ts';

export default defineGuide({
  title: '3.2.5 → 3.3.0: notices of new versions, and another way to notify',
  url: 'https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.2.5-to-3.3.0.html',
  steps: [
    {
      transform: 'add-update-notification',
      files: 'admin/src/config.js',
      why: 'The admin panel of Strapi 3.3 imports the constant from the file that replaces its own; the build warns where it is missing.',
      risk: 'The admin panel asks GitHub for the latest release of Strapi, and shows a notice of it once.',
    },
    {
      transform: 'use-notification-toggle',
      files: '{admin/src,plugins/*/admin/src,extensions/*/admin/src}/**/*.{js,jsx,ts,tsx}',
      why: 'Strapi 3.3 warns in the browser of each call of the old functions.',
      asks: 'The old functions go on working with a warning in the console of the browser; the new one has no look of its own for errors, which become warnings.',
    },
  ],
  secrets: [],
  notes: (facts) => extensionsNote(facts),
});
