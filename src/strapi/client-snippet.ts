import { DATABASE_NAMES } from './database-names.ts';
import type { DatabaseClient, DatabaseFacts } from './project-facts.ts';

/**
 * What to run in the databases of a project, each under its name. Where a client could not be read, all are told.
 *
 * @returns `undefined` where there is no database to run it in
 */
export function clientSnippet(
  databases: readonly DatabaseFacts[],
  statements: Readonly<Record<DatabaseClient, (schema?: string) => string>>,
): string | undefined {
  const known = databases.flatMap(({ client, schema, readFrom }) =>
    client === 'unknown' ? [] : [{ client, schema, readFrom }],
  );
  const all = Object.keys(statements).map((client) => ({
    client: client as DatabaseClient,
    schema: undefined,
    readFrom: undefined,
  }));
  if (databases.length === 0) return undefined;
  return (known.length > 0 ? known : all)
    .map(({ client, schema, readFrom }) => {
      const mark = client === 'mongo' ? '//' : '--';
      const from = readFrom ? `, as in ${readFrom}` : '';
      return `${mark} ${DATABASE_NAMES[client]}${from}\n${statements[client](schema)}`;
    })
    .join('\n\n');
}
