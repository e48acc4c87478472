import type { ManualNote, VariablesOf } from './guide.ts';
import { listInWords } from './list-in-words.ts';
import type { ProjectFacts } from './project-facts.ts';

/** Code under `extensions/` replaces Strapi's own and is not upgraded with it (all guides warn of it). */
export function extensionsNote({ extensions }: ProjectFacts): ManualNote[] {
  if (extensions.length === 0) return [];
  return [
    {
      id: 'extensions',
      level: 'todo',
      title: 'Compare your extensions with the new version',
      text: 'These files replace or extend code of Strapi that this upgrade changes. Compare each with its original in the new version.',
      files: extensions,
    },
  ];
}

/**
 * A new variable has to be set wherever the project runs, not only here.
 *
 * @param secrets as the guides call them
 * @param otherwise what happens without, as the rest of a sentence
 */
export function environmentNote(
  { environments }: ProjectFacts,
  variablesOf: VariablesOf,
  secrets: readonly string[],
  otherwise: string,
): ManualNote[] {
  const variables = [...new Set(secrets.flatMap(variablesOf))];
  if (variables.length === 0) return [];
  const note = { id: 'environments', title: `Set ${listInWords(variables)} in every environment` };
  const values = variables.length > 1 ? 'values are' : 'a value is';
  if (environments.length === 0) {
    const text = `The .env file serves this folder alone. Wherever else the project runs, ${values} needed too: without, ${otherwise}.`;
    return [{ ...note, level: 'info', text }];
  }
  const text = `In each environment ${values} needed: without, ${otherwise}. These files mention environment variables:`;
  return [{ ...note, level: 'todo', text, files: environments }];
}
