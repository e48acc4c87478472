import type { Path } from '../ast/config/config-place.ts';
import type { DatabaseClient, DatabaseFacts } from '../strapi/project-facts.ts';
import type { Project } from './project.ts';
import { configFile, readConfigText } from './read-config.ts';

/**
 * Which databases a project uses: what `config/database.*` says, else what its dependencies give away, and what
 * `config/env/<environment>/database.*` says otherwise.
 *
 * @param packages names of the dependencies
 */
export function databaseFacts(project: Project, packages: ReadonlySet<string>): DatabaseFacts[] {
  if (packages.has('strapi-connector-mongoose') && !packages.has('strapi-connector-bookshelf')) {
    return [{ client: 'mongo', readFrom: 'package.json', autoMigration: true }];
  }
  const base = factsOf(project, 'config/database');
  const environments = [...project.files.keys()].flatMap((path) => {
    const name = /^(config\/env\/[^/]+\/database)\.(?:ts|js|json)$/.exec(path)?.[1];
    return name ? [factsOf(project, name)] : [];
  });
  const own: DatabaseFacts = {
    ...base,
    client: base.client === 'unknown' ? (clientOfDriver(packages) ?? 'unknown') : base.client,
  };
  const others = environments.filter(({ client }) => client !== 'unknown' && client !== own.client);
  return [own, ...others];
}

function factsOf(project: Project, name: string): DatabaseFacts {
  const read = (...path: Path): string | undefined => readConfigText(project, name, path);
  const connection = read('defaultConnection') ?? 'default';
  const v3 = (...path: Path): string | undefined => read('connections', connection, ...path);

  const spelled = v3('settings', 'client') ?? read('connection', 'client');
  const client = v3('connector') === 'mongoose' ? 'mongo' : clientOf(spelled);
  const schema = v3('settings', 'schema') ?? read('connection', 'connection', 'schema');
  const file = configFile(project, name);
  return {
    client: client ?? 'unknown',
    ...(client && file && { readFrom: file.path }),
    ...(schema && { schema }),
    autoMigration: v3('options', 'autoMigration') !== 'false',
  };
}

/** Every spelling of a client that Strapi 3 and 4 accept. */
const CLIENTS: Readonly<Record<string, DatabaseClient>> = {
  sqlite: 'sqlite',
  sqlite3: 'sqlite',
  'better-sqlite3': 'sqlite',
  postgres: 'postgres',
  pg: 'postgres',
  mysql: 'mysql',
  mysql2: 'mysql',
  mongo: 'mongo',
};

function clientOf(text: string | undefined): DatabaseClient | undefined {
  return text === undefined ? undefined : CLIENTS[text.toLowerCase()];
}

/** One installed driver is a fact; two are none. */
function clientOfDriver(packages: ReadonlySet<string>): DatabaseClient | undefined {
  const found = new Set(
    Object.entries(CLIENTS).flatMap(([driver, client]) => (packages.has(driver) ? [client] : [])),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
