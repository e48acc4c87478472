import type { ManualNote } from '../../../src/strapi/guide.ts';
import type { ProjectFacts } from '../../../src/strapi/project-facts.ts';

/** The file of a licence, and where its key is given (@strapi/strapi reads both). */
export const LICENCE_FILE = 'license.txt';
export const LICENCE_KEYS =
  '{.env*,{,**/}{docker-compose,compose}*.{yml,yaml},{,**/}{Dockerfile*,*.Dockerfile}}';
export const CODE = 'src/**/*.{js,jsx,ts,tsx}';

/** The webhook is that of Enterprise: only told to a project that shows signs of it. Who listens is outside of the project. */
export function reviewWorkflowNote(facts: ProjectFacts): ManualNote[] {
  const mentioning = (glob: string, mention: RegExp): readonly string[] =>
    facts.paths(glob).filter((path) => mention.test(facts.text(path) ?? ''));
  const signs = [
    ...facts.paths(LICENCE_FILE),
    ...mentioning(LICENCE_KEYS, /^[^#\n]*\bSTRAPI_LICENSE\b/m),
    ...mentioning(CODE, /\breview-workflows\b/),
  ];
  if (signs.length === 0) return [];
  return [
    {
      id: 'review-workflow-webhook',
      level: 'todo',
      title: 'Adapt what receives the webhook review-workflows.updateEntryStage',
      text: 'Its payload has another shape from 4.11.4 on (https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.11.3-to-4.11.4). The project seems to use the Enterprise Edition:',
      files: signs,
      snippet: MAPPING,
    },
  ];
}

/** `event`, `createdAt`, `model` and `uid` are as before. */
const MAPPING = [
  'entry.entityId                  →  entity.id',
  'entry.workflow.id               →  workflow.id',
  'entry.workflow.stages.from      →  workflow.stages.from.id    (new: workflow.stages.from.name)',
  'entry.workflow.stages.to        →  workflow.stages.to.id      (new: workflow.stages.to.name)',
].join('\n');
