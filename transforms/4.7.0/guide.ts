import { environmentNote, extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide } from '../../src/strapi/guide.ts';

export default defineGuide({
  title: '4.6.1+ → 4.7.0: data transfer between instances',
  url: 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.6.1-to-4.7.0',
  steps: [
    {
      transform: 'add-transfer-token-salt',
      files: 'config/admin.{js,ts}',
      reportOnly: 'config/{admin.json,env/*/admin.{js,ts,json}}',
      ensures: 'config/admin',
      carries: true,
      why: 'Without the salt nobody can create a transfer token.',
    },
  ],
  secrets: [{ variable: 'TRANSFER_TOKEN_SALT', readBy: 'add-transfer-token-salt' }],
  notes: (facts, _, variablesOf) => [
    ...extensionsNote(facts),
    ...environmentNote(
      facts,
      variablesOf,
      ['TRANSFER_TOKEN_SALT'],
      'transfer tokens cannot be created there',
    ),
    {
      id: 'transfer-tokens',
      level: 'info',
      title: 'Transfer tokens need the salt',
      text: 'They are created in Settings > Transfer Tokens, and stop being valid when the salt changes.',
    },
  ],
});
