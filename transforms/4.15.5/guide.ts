import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { defaultMiddlewaresNote, READ_FOR_MIDDLEWARES } from '../../src/strapi/default-middlewares.ts';
import { defineGuide } from '../../src/strapi/guide.ts';

export default defineGuide({
  title: '4.14.0 → 4.15.5: the logger comes first',
  url: 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.14.0-to-4.15.5',
  reads: [READ_FOR_MIDDLEWARES],
  steps: [
    {
      transform: 'move-logger-first',
      files: 'config/middlewares.{js,ts}',
      reportOnly: 'config/{middlewares.json,env/*/middlewares.{js,ts,json}}',
      companions: { base: ['../../middlewares.js', '../../middlewares.ts'] },
      why: 'Behind `strapi::errors`, the logger writes no line for a request that ends in an error.',
      risk: 'The log gains a line for each request that ends in an error.',
    },
  ],
  secrets: [],
  notes: (facts) => [
    ...extensionsNote(facts),
    ...defaultMiddlewaresNote(facts, 'From 4.16.0 on it begins with `strapi::logger`.'),
  ],
});
