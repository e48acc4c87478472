import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide } from '../../src/strapi/guide.ts';

export default defineGuide({
  title: '3.4.4 → 3.5.2 and later: knex at one exact version',
  // There is no page for 3.5 and 3.6; this is where Strapi's team says so.
  url: 'https://github.com/strapi/documentation/issues/251',
  steps: [
    {
      transform: 'pin-knex',
      files: 'package.json',
      when: ({ dependencies }) => dependencies.has('strapi-connector-bookshelf'),
      why: 'From 3.5.2 on strapi-connector-bookshelf asks for exactly this version; with another, npm 7 and newer do not install.',
    },
  ],
  secrets: [],
  notes: (facts) => extensionsNote(facts),
});
