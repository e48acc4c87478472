import { ExpectedFailure } from '../expected-failure.ts';

/** What one `--filter` asks for. A project has to fulfil all of `name`, `folder` and `since` that are there; one is. */
export interface ProjectFilter {
  /** As it was written. */
  readonly text: string;
  /** Takes out what it finds, instead of choosing it. */
  readonly excludes: boolean;
  /** A glob for names of packages, in which `*` stands for anything. */
  readonly name?: string;
  /** A glob for paths from the run's folder. */
  readonly folder?: string;
  /** A commit, branch or tag of git since which the project has changed. */
  readonly since?: string;
  /** Also what depends on what was found, directly or not. */
  readonly dependents: boolean;
  /** Also what it depends on, directly or not. */
  readonly dependencies: boolean;
  /** Not what was found itself, only what goes with it. */
  readonly excludesSelf: boolean;
}

/**
 * Reads a filter in the syntax of pnpm (https://pnpm.io/filtering), which is also that of Turborepo.
 *
 * - `cms`, `@acme/*`: by name; `./apps/cms`, `./apps/**`, `{apps/**}`: by path from the run's folder
 * - `[origin/main]`: changed since; `@acme/*{apps/**}[origin/main]`: all of it
 * - `cms...`: with its dependencies; `...cms`: with its dependents; `cms^...`, `...^cms`: only those
 * - `!cms`: not that
 *
 * `...{apps/**}[origin/main]` → `{ folder: 'apps/**', since: 'origin/main', dependents: true, … }`
 *
 * @throws ExpectedFailure when it is none
 */
export function parseProjectFilter(text: string): ProjectFilter {
  const excludes = text.startsWith('!');
  const asked = excludes ? text.slice(1) : text;
  const [, before = '', middle = '', after = ''] = /^(\.\.\.\^?)?([\s\S]*?)(\^?\.\.\.)?$/.exec(asked) ?? [];
  const selector = isPath(middle) ? { folder: slashes(middle) } : parseSelector(middle);
  if (!selector) {
    throw new ExpectedFailure(
      `--filter ${JSON.stringify(text)} is not one that can be read.`,
      'Write a name (cms, "@acme/*"), a path ("./apps/**", "{apps/**}") or a change ("[origin/main]"); see https://pnpm.io/filtering.',
    );
  }
  return {
    text,
    excludes,
    ...selector,
    dependents: before !== '',
    dependencies: after !== '',
    excludesSelf: before.endsWith('^') || after.startsWith('^'),
  };
}

/** Whatever comes in a path is part of it: folders may be called `[slug]` or `{a}`. */
function isPath(text: string): boolean {
  return /^\.{1,2}(?:[\\/]|$)/.test(text);
}

/** On Windows a path comes with backslashes; elsewhere they are in no name that matters. */
function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function parseSelector(text: string): Pick<ProjectFilter, 'name' | 'folder' | 'since'> | undefined {
  const match = /^([^{}[\]]+)?(?:\{([^}]+)\})?(?:\[([^\]]+)\])?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, name, folder, since] = match;
  return { ...(name && { name }), ...(folder && { folder: slashes(folder) }), ...(since && { since }) };
}
