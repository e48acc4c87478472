import type { ManualNote } from './guide.ts';
import type { ProjectFacts } from './project-facts.ts';

/** What the guide that asks for this note has to list under `reads`. */
export const READ_FOR_MIDDLEWARES = 'config/{*,env/*/middlewares}.{js,ts,json}';

/**
 * Without a list of its own a project has Strapi's: nothing has to be created.
 *
 * Source: `strapi.config.get('middlewares', defaultConfig)` in `services/server/register-middlewares` of @strapi/strapi 4.0.6, 4.15.5
 * and 4.25.24.
 */
export function defaultMiddlewaresNote(facts: ProjectFacts, consequence: string): ManualNote[] {
  const configs = facts.paths(READ_FOR_MIDDLEWARES);
  if (configs.length === 0 || configs.some((path) => path.startsWith('config/middlewares.'))) return [];
  const own = configs.filter((path) => path.startsWith('config/env/'));
  return [
    {
      id: 'default-middlewares',
      level: 'info',
      title: 'There is no config/middlewares: the list of Strapi itself counts',
      text:
        own.length === 0 ? consequence : `${consequence} An environment with a list of its own has that one:`,
      ...(own.length > 0 && { files: own }),
    },
  ];
}
