import type { DatabaseFacts } from './project-facts.ts';

/** What people call the clients of a config. */
export const DATABASE_NAMES: Readonly<Record<DatabaseFacts['client'], string>> = {
  sqlite: 'SQLite',
  postgres: 'PostgreSQL',
  mysql: 'MySQL or MariaDB',
  mongo: 'MongoDB',
  unknown: 'unknown',
};
