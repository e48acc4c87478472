import { structuredPatch } from 'diff';
import type { Catalog, CatalogGuide } from '../catalog.ts';
import type { ExplainedStep } from '../report/report-schema.ts';
import { exemplaryFacts } from './exemplary-facts.ts';
import type { ExplainedExample } from './explain-example.ts';
import { explainGuide } from './explain-guide.ts';
import { CARRIES } from './render-explained.ts';

/** The page about a guide, as Markdown: what is done, what is asked, and what stays manual. Made from the guide and nothing else. */
export function renderGuidePage(catalog: Catalog, guide: CatalogGuide): string {
  const { version, title, url, secrets } = guide;
  const steps = explainGuide(catalog, guide);
  const asked = steps.filter(({ asks }) => asks !== undefined);
  const reported = steps.filter((step) => asked.every((other) => other !== step) && onlyReports(step));
  const automatic = steps.filter((step) => [...asked, ...reported].every((other) => other !== step));
  const variables = secrets.map(({ variable }) => `\`${variable}\``).join(', ');
  const manual = guide.notes(exemplaryFacts(guide), { from: version, to: version }, (secret) => [secret]);
  return [
    `<!-- Made from transforms/${version}/guide.ts by \`npm run guides\`. -->`,
    `# ${title}`,
    `[Source](${url}). Crossed by every upgrade from below ${version} to ${version} or above.`,
    ...section('Automatic', automatic),
    ...(variables
      ? ['### Give the secrets a value', `${variables} in \`.env\`, where there is none yet.`]
      : []),
    ...section('Only when asked for', asked),
    ...section('Looked for, and told', reported),
    ...(manual.length > 0
      ? [
          '## What stays manual',
          'Told where it concerns the project, with its own files and settings.',
          manual.map(({ title }) => `- ${title}`).join('\n'),
        ]
      : []),
    '',
  ].join('\n\n');
}

export function onlyReports({ does }: ExplainedStep): boolean {
  if (does.kind === 'database') return does.counts;
  return does.kind === 'edit' && does.example !== undefined && does.example.before === does.example.after;
}

function section(heading: string, steps: readonly ExplainedStep[]): string[] {
  if (steps.length === 0) return [];
  return [`## ${heading}`, ...steps.flatMap(stepLines)];
}

function stepLines({ id, title, does, why, risk, asks }: ExplainedStep): string[] {
  return [
    `### ${title}`,
    `\`${id}\`${placeOf(does)}`,
    why,
    ...(does.kind === 'edit' && does.carries ? [CARRIES] : []),
    ...(risk ? [`**Mind:** ${risk}`] : []),
    ...(asks ? [`**Asked:** ${asks} \`--with ${id}\` does it.`] : []),
    ...(does.kind === 'edit' && does.example ? exampleLines(does.example) : []),
  ];
}

function placeOf(does: ExplainedStep['does']): string {
  switch (does.kind) {
    case 'edit': {
      const made = does.makes ? ', made where missing' : '';
      const reported = does.reportOnly ? `; \`${does.reportOnly}\` is looked at and never edited` : '';
      return ` in \`${does.files}\`${made}${reported}`;
    }
    case 'command':
      return `: \`${does.argv.join(' ')}\``;
    case 'place':
      return `: \`${does.into}\`, placed where missing`;
    case 'database':
      return ': in the database that `--database` names';
  }
}

function exampleLines({ path, before, after, reason, snippet }: ExplainedExample): string[] {
  if (before !== after) return [fenced('diff', diffOf(path, before, after))];
  const language = path.slice(path.lastIndexOf('.') + 1);
  return [fenced(language, before), reason, ...(snippet ? [fenced(language, snippet)] : [])];
}

function diffOf(path: string, before: string, after: string): string {
  const { hunks } = structuredPatch(path, path, before, after, '', '', { context: 2 });
  return [`# ${path}`, ...hunks.flatMap(({ lines }) => lines)].join('\n');
}

/** A text that holds such a fence gets a longer one. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
