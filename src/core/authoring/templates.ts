import type { PublishedGuide } from '../../strapi/published-guides.ts';
import { PLACEHOLDER, PLACEHOLDER_WHY } from './placeholder.ts';

interface Step {
  readonly transform: string;
  readonly files: string;
}

/** A transform that looks at no file yet: it compiles, and changes nothing. */
export function transformText(version: string, name: string, guide: PublishedGuide | undefined): string {
  const words = name.replaceAll('-', ' ');
  return `/**
 * Say here what Strapi ${version} does differently, and why a project has to change for it.
${guide ? ` * ${guide.url}\n` : ''} * \`before\` → \`after\`
 */
import { defineTransform } from '../../src/ast/define-transform.ts';

export default defineTransform({
  title: '${words.charAt(0).toUpperCase()}${words.slice(1)}',
  // With \`mentions: ['…']\` a file that contains none of these texts is not even parsed.
  // Decide from \`source.text\` or \`source.program\`: changed (with its edits), already-done, not-applicable or needs-you.
  apply: (source) => ({
    kind: 'not-applicable',
    reason: \`Nothing is decided about \${source.path} yet.\`,
    notes: [],
  }),
});
`;
}

/** @param path of the file that the transform sees in each case, without its extension */
export function fixtureSettings(path: string): string {
  return `{ "path": "${path}" }\n`;
}

/** An input that every test of the fixtures rejects until it is replaced. */
export function startingInput(name: string, extension: string): string {
  return `// ${PLACEHOLDER}.
// Write here a file as projects have it, and into ${name}.output.${extension} what the transform has to make of it.
`;
}

export function guideText(
  version: string,
  major: 3 | 4,
  guide: PublishedGuide | undefined,
  step: Step,
): string {
  return `import { defineGuide } from '../../src/strapi/guide.ts';

export default defineGuide({
  title: '${guide?.title ?? `Migration guide to ${version}`}',
  url: '${guide?.url ?? INDEX[major]}',
  steps: [
${stepText(step, '    ')}
  ],
  secrets: [],
  notes: () => [],
});
`;
}

export function stepText({ transform, files }: Step, indent = ''): string {
  return [`{`, `  transform: '${transform}',`, `  files: '${files}',`, `  why: '${PLACEHOLDER_WHY}',`, `},`]
    .map((line) => indent + line)
    .join('\n');
}

/** Where the published guides are listed. */
const INDEX = {
  3: 'https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides.html',
  4: 'https://docs-v4.strapi.io/dev-docs/migration-guides',
} as const;
