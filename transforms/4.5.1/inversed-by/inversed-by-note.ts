import type { ManualNote } from '../../../src/strapi/guide.ts';
import type { ProjectFacts } from '../../../src/strapi/project-facts.ts';
import { findOwningPairs, type OwningPair, type OwningSide } from './find-pairs.ts';

/** The schemas of the project's own content types, of extended ones, and of those of local plugins. */
export const SCHEMAS = 'src/{api/*,extensions/*,plugins/*,plugins/*/server}/content-types/*/schema.json';

/**
 * A relation has one table, that of the side with `inversedBy`; where both sides have it there are two, and Strapi 4.5 fails to make
 * both unique (https://github.com/strapi/strapi/issues/14912) or warns, from 4.6 on. Which one holds the data only the database knows,
 * and the other one is dropped: nothing to do unasked.
 */
export function inversedByNote(facts: ProjectFacts): ManualNote[] {
  const texts = new Map(facts.paths(SCHEMAS).flatMap((path) => entryOf(path, facts.text(path))));
  const pairs = findOwningPairs(texts);
  if (pairs.length === 0) return [];
  const places = pairs.map(([one, other]) => `${placeOf(one)} and ${placeOf(other)}`).join('; ');
  return [
    {
      id: 'inversed-by',
      level: 'todo',
      title: 'Let one side of each relation own it',
      text: `Both sides say \`inversedBy\`: ${places}. Each side has a table then, and Strapi 4.5 may not start. Count the rows of both tables before the upgrade, and rename \`inversedBy\` to \`mappedBy\` on the side whose table has none (in a oneToMany and manyToOne pair always on the oneToMany side): Strapi drops that side's table.`,
      files: [...new Set(pairs.flat().map(({ path }) => path))],
      snippet: pairs.map(countsOf).join('\n\n'),
    },
  ];
}

function entryOf(path: string, text: string | undefined): [string, string][] {
  return text === undefined ? [] : [[path, text]];
}

function placeOf({ uid, attribute, path, line }: OwningSide): string {
  return `\`${attribute}\` of ${uid} (${path}:${line})`;
}

function countsOf(pair: OwningPair): string {
  return pair
    .map(({ uid, attribute, linkTable }) => `SELECT COUNT(*) FROM ${linkTable}; -- ${uid}, ${attribute}`)
    .join('\n');
}
