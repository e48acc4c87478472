import type { ManualNote } from './guide.ts';
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

/** A new variable has to be set wherever the project runs, not only here. */
export function environmentNote(
  { environments }: ProjectFacts,
  variable: string,
  otherwise: string,
): ManualNote[] {
  const note = { id: 'environments', title: `Set ${variable} in every environment` };
  if (environments.length === 0) {
    const text = `The .env file serves this folder alone. Wherever else the project runs, a value is needed too: without one, ${otherwise}.`;
    return [{ ...note, level: 'info', text }];
  }
  const text = `Each environment needs a value: without one, ${otherwise}. These files mention environment variables:`;
  return [{ ...note, level: 'todo', text, files: environments }];
}
