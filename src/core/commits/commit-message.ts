import { posix } from 'node:path';
import { listInWords } from '../../strapi/list-in-words.ts';
import { printableName, wrap } from '../report/text-layout.ts';
import type { CommitUnit } from './commit-units.ts';
import type { CommittedLockFile, CommittedProject, CommittedStep } from './planned-commit.ts';

/** Of the subject: what git's own tools show without cutting it. */
const WIDTH = 72;
const LONGEST_SCOPE = 28;
const LISTED = 50;

// Types after https://www.conventionalcommits.org and the Angular convention it names. `build`: packages and their versions.
// `chore`: what the new version asks of code and config. Neither `feat` nor `fix`: nobody who uses the app is given anything new
// or repaired, and tools that make releases of commits would announce it.

/** Of a commit with one step of a unit. */
export function stepMessage(step: CommittedStep, { projects }: CommitUnit): string {
  const scope = scopeOf(projects);
  const versions = listInWords(targetsOf(projects));
  const to = targetsOf(projects).length === 1 ? versions : 'the new versions';
  switch (step.kind) {
    case 'dependencies':
      return message(subject('build', scope, `set the Strapi packages to ${to}`), aboutProjects(projects));
    case 'secrets':
      return message(subject('chore', scope, 'name the new secrets in the example files'), [
        'Their values are in no file that is committed.',
        ...aboutProjects(projects),
      ]);
    case 'code':
      return message(subject('chore', scope, inSentence(step.title)), [
        `${step.title}, as Strapi's upgrade guide asks.`,
        ...guidesOf([step], projects),
        ...aboutProjects(projects),
      ]);
  }
}

/** Of a commit with everything of these units: of one app, or of the run. */
export function upgradeMessage(units: readonly CommitUnit[]): string {
  const projects = units.flatMap((unit) => unit.projects);
  const steps = [...new Map(units.flatMap((unit) => unit.steps.map((step) => [step.id, step]))).values()];
  return message(subject('build', scopeOf(projects), upgradeOf(projects)), [
    steps.map(({ title }) => `- ${inSentence(title)}`).join('\n'),
    ...aboutProjects(projects),
    ...guidesOf(steps, projects),
  ]);
}

/** Of a commit with the lock files of one workspace. */
export function lockMessage(
  files: readonly CommittedLockFile[],
  projects: readonly CommittedProject[],
): string {
  const which = files.length === 1 ? 'the lock file' : 'the lock files';
  const targets = targetsOf(projects);
  const versions = targets.length > 0 && targets.length <= 3 ? ` for Strapi ${listInWords(targets)}` : '';
  return message(subject('build', 'deps', `update ${which}${versions}`), [
    files.map(({ path }) => `- ${printableName(path)}`).join('\n'),
  ]);
}

function upgradeOf(projects: readonly CommittedProject[]): string {
  const [first] = projects;
  const targets = targetsOf(projects);
  if (projects.length === 1 && first) {
    return first.from === first.to
      ? `follow the upgrade guides of Strapi ${first.to}`
      : `upgrade Strapi from ${first.from} to ${first.to}`;
  }
  return `upgrade ${projects.length} Strapi projects${targets.length === 1 ? ` to ${targets[0]}` : ''}`;
}

/** Where the upgrade was made; nothing for the folder of the run itself, which goes without saying. */
function aboutProjects(projects: readonly CommittedProject[]): string[] {
  if (projects.length === 1 && projects[0]?.path === '.') return [];
  const lines = projects
    .slice(0, LISTED)
    .map(({ path, from, to }) => `- ${printableName(path)}: ${from === to ? to : `${from} → ${to}`}`);
  const more = projects.length - lines.length;
  return [['In:', ...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')];
}

function guidesOf(steps: readonly CommittedStep[], projects: readonly CommittedProject[]): string[] {
  const versions = new Set(steps.map(({ guide }) => guide));
  const guides = new Map(projects.flatMap((project) => project.guides.map((guide) => [guide.url, guide])));
  const followed = [...guides.values()].filter(({ version }) => versions.has(version));
  return followed.map(({ title, url }) => `${title}\n${url}`);
}

function message(subject: string, paragraphs: readonly string[]): string {
  const body = paragraphs.filter((text) => text !== '').map((text) => wrap(text, WIDTH).join('\n'));
  return `${[subject, ...body].join('\n\n')}\n`;
}

/** Cut at a word where it is too long: the body has it whole. */
function subject(type: string, scope: string | undefined, text: string): string {
  const whole = `${type}${scope === undefined ? '' : `(${scope})`}: ${text}`;
  if (whole.length <= WIDTH) return whole;
  const cut = whole.slice(0, WIDTH);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/**
 * The name of the project that a commit is about; none for several.
 *
 * `@acme/web cms` → `web-cms`
 */
function scopeOf(projects: readonly CommittedProject[]): string | undefined {
  const [first] = projects;
  if (projects.length !== 1 || !first) return undefined;
  return safeName(first.name.replace(/^@[^/]*\//, '')) ?? safeName(posix.basename(first.path));
}

function safeName(name: string): string | undefined {
  const safe = name.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, LONGEST_SCOPE);
  return safe.replace(/^[-.]+|[-.]+$/g, '') || undefined;
}

function targetsOf(projects: readonly CommittedProject[]): string[] {
  return [...new Set(projects.map(({ to }) => to))];
}

/** `Add a link` → `add a link`; a name such as `URLs` stays. */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Lu}/u.test(title) ? title : title.slice(0, 1).toLowerCase() + title.slice(1);
}
