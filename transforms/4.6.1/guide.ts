import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide, type ManualNote } from '../../src/strapi/guide.ts';
import type { ProjectFacts } from '../../src/strapi/project-facts.ts';

const MIDDLEWARES = 'config/{middlewares,env/*/middlewares}.{js,ts,json}';

export default defineGuide({
  title: '4.5.1+ → 4.6.1: relations in webhooks, size limit of uploads',
  url: 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.5.1-to-4.6.1',
  reads: [MIDDLEWARES],
  steps: [
    {
      transform: 'move-size-limit',
      files: 'config/plugins.{js,ts}',
      reportOnly: 'config/{plugins.json,env/*/plugins.{js,ts,json}}',
      why: 'Strapi 4.6.1 reads the size limit of uploads beside the provider, in bytes; among its options it is deprecated.',
    },
    {
      transform: 'set-webhooks-populate',
      files: 'config/server.{js,ts}',
      reportOnly: 'config/{server.json,env/*/server.{js,ts,json}}',
      why: 'Filling in relations costs time with every entry that is saved, also where no webhook needs them.',
      risk: 'Webhooks and lifecycles get the number of related entries in place of the entries.',
      asks: 'Does nothing that receives your webhooks read relations of the entries? Then they need not be filled in.',
    },
  ],
  secrets: [],
  notes: (facts) => [
    ...extensionsNote(facts),
    {
      id: 'webhook-relations',
      level: 'info',
      title: 'Webhooks contain related entries again',
      text: 'From 4.5.0 on they had only their number. With 4.6.1 the content manager fills them in, unless config/server sets webhooks.populateRelations to false.',
    },
    ...bodyLimitNote(facts),
  ],
});

/** The parser of request bodies refuses what is too large for it before the upload is looked at. */
function bodyLimitNote(facts: ProjectFacts): ManualNote[] {
  const files = facts.paths(MIDDLEWARES).filter((path) => facts.text(path)?.includes('maxFileSize'));
  if (files.length === 0) return [];
  return [
    {
      id: 'body-limit',
      level: 'info',
      title: 'The smaller of two limits counts for uploads',
      text: 'formidable.maxFileSize of strapi::body refuses large files before upload.config.sizeLimit is looked at. Both are in bytes: compare them.',
      files,
    },
  ];
}
