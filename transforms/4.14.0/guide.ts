import { extensionsNote } from '../../src/strapi/common-notes.ts';
import { defineGuide, type ManualNote } from '../../src/strapi/guide.ts';

/** Where @strapi/typescript-utils 4.3 to 4.10 wrote all types (lib/generators/schemas/index.js). */
const OLD_TYPES = 'schemas.d.ts';

export default defineGuide({
  title: '4.11.4 → 4.14.0: types of content',
  url: 'https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.11.4-to-4.14.0',
  steps: [],
  secrets: [],
  commands: [
    {
      id: 'generate-types',
      title: 'Generate the types of the content types anew',
      strapi: ['ts:generate-types'],
      why: 'Strapi 4.14 is written in TypeScript itself, and the types that an earlier one has generated do not fit its own.',
      when: ({ typescript }) => typescript,
      // @strapi/typescript-utils 4.14.0 to 4.25.24, lib/generators/constants.js and index.js.
      writes: ['types/generated/components.d.ts', 'types/generated/contentTypes.d.ts'],
    },
  ],
  reads: [OLD_TYPES],
  notes: (facts) => [
    ...extensionsNote(facts),
    ...(facts.typescript ? [COMPILE] : []),
    ...oldTypesNote(facts.paths(OLD_TYPES)),
  ],
});

const COMPILE: ManualNote = {
  id: 'types-of-strapi',
  level: 'info',
  title: 'Compile the project',
  text: 'The types of Strapi have moved and become stricter with 4.14: where the project imports or extends them, its compiler may complain.',
  snippet: 'npx tsc --noEmit',
};

function oldTypesNote(files: readonly string[]): ManualNote[] {
  if (files.length === 0) return [];
  return [
    {
      id: 'old-types',
      level: 'todo',
      title: 'Delete the types that an older Strapi has generated',
      text: 'They are no longer brought up to date and contradict those in types/generated.',
      files,
    },
  ];
}
