import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide } from '../../src/strapi/guide.ts';

export default defineGuide({
  title: '4.17.x → 4.18.0: React is the project’s own',
  url: 'https://github.com/strapi/documentation/issues/2576',
  steps: [
    {
      transform: 'declare-admin-peers',
      files: 'package.json',
      why: 'From 4.18.0 on @strapi/admin no longer brings React: without these packages the admin panel cannot be built.',
    },
    {
      transform: 'hold-webpack',
      files: 'package.json',
      check: false,
      why: 'With webpack 5.107 or newer, which Strapi’s own ranges allow, the build of the admin panel ends at a file called require.mjs.',
      risk: 'Everything else of the project that is built with webpack 5 gets this version too.',
    },
  ],
  secrets: [],
  notes: (facts) => extensionsNote(facts),
});
