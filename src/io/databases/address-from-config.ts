import { resolve } from 'node:path';
import { type Evaluated, isObject, isUnknown, memberOf } from '../../ast/config/evaluated.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { addressLabel } from './address-label.ts';
import { configEncryption } from './config-encryption.ts';
import type { DatabaseAddress, PostgresAddress } from './database-address.ts';
import { parseDatabaseUrl } from './parse-database-url.ts';
import { type Environment, SERVER_VARIABLES } from './server-variables.ts';

interface Project {
  readonly root: string;
  readonly env: Environment;
  /** For messages: where the config was read. */
  readonly file: string;
}

/** Every spelling of a client that Strapi 3 and 4 accept. */
const CLIENTS: Readonly<Record<string, DatabaseAddress['engine']>> = {
  postgres: 'postgres',
  postgre: 'postgres',
  postgresql: 'postgres',
  pg: 'postgres',
  mysql: 'mysql',
  mysql2: 'mysql',
  mariadb: 'mysql',
  maria: 'mysql',
  mariasql: 'mysql',
  sqlite: 'sqlite',
  sqlite3: 'sqlite',
  'better-sqlite3': 'sqlite',
  'vscode-sqlite3': 'sqlite',
};

/**
 * The database that a config names, in the shape of Strapi 3 (`connections.default.settings`) or 4 (`connection.connection`).
 *
 * @throws ExpectedFailure when a part that matters is unknown or missing
 */
export function addressFromConfig(config: Evaluated, project: Project): DatabaseAddress {
  const settings = new Settings(config, project);
  const engine = settings.engine();
  if (engine === 'sqlite') {
    const filename = settings.text('filename') ?? (settings.major === 3 ? '.tmp/data.db' : undefined);
    if (filename === undefined) throw settings.missing('filename');
    const path = resolve(project.root, filename);
    return { engine, path, label: path };
  }
  const schema = engine === 'postgres' ? settings.text('schema') : undefined;
  const encryption = configEncryption(settings.read('ssl'), (value) => settings.known('ssl', value));
  // The driver of PostgreSQL lets a URL win over its parts; that of MySQL does not look at it.
  const url = engine === 'postgres' ? settings.text('connectionString') : undefined;
  if (url) return withUrl(url, { schema, encryption }, project);

  const variables = engine === 'postgres' ? project.env : {};
  const { port: portNames, standardPort } = SERVER_VARIABLES[engine];
  const user = settings.text('username') ?? settings.text('user') ?? variables.PGUSER ?? variables.USER;
  const database = settings.text('database') ?? variables.PGDATABASE;
  if (!user) throw settings.missing('user');
  if (!database) throw settings.missing('database');
  const place = {
    user,
    database,
    host: (settings.text('socketPath') || settings.text('host')) ?? variables.PGHOST ?? 'localhost',
    port: Number(settings.text('port') ?? variables[portNames[0]] ?? standardPort),
  };
  if (!Number.isInteger(place.port)) throw settings.missing('port');
  const password = settings.text('password') ?? variables.PGPASSWORD;
  const common = {
    ...place,
    ...(password && { password }),
    encryption,
    label: addressLabel({ engine, ...place }, schema),
  };
  return engine === 'postgres' ? { engine, ...common, ...(schema && { schema }) } : { engine, ...common };
}

function withUrl(
  url: string,
  own: { schema: string | undefined; encryption: PostgresAddress['encryption'] },
  { env, file }: Project,
): DatabaseAddress {
  const address = parseDatabaseUrl(url, env);
  if (address.engine !== 'postgres') {
    throw new ExpectedFailure(
      `The connectionString in ${file} is none of PostgreSQL's.`,
      'Correct it, or name the database itself.',
    );
  }
  const schema = address.schema ?? own.schema;
  return {
    ...address,
    ...(schema && { schema }),
    encryption: address.encryption.kind === 'none' ? own.encryption : address.encryption,
    label: addressLabel(address, schema),
  };
}

/** The settings of one connection, and how to say that one of them is missing. */
class Settings {
  readonly major: 3 | 4;
  readonly #client: Evaluated;
  readonly #settings: Evaluated;
  readonly #project: Project;

  constructor(config: Evaluated, project: Project) {
    this.#project = project;
    const connections = memberOf(this.known('config', config), 'connections');
    this.major = isObject(connections) ? 3 : 4;
    if (isObject(connections)) {
      const name = memberOf(config, 'defaultConnection') ?? 'default';
      const connection = this.known('connections', memberOf(connections, String(this.known('name', name))));
      if (this.known('connector', memberOf(connection, 'connector')) === 'mongoose') throw mongo();
      this.#settings = this.known('settings', memberOf(connection, 'settings'));
      this.#client = memberOf(this.#settings, 'client');
    } else {
      const connection = this.known('connection', memberOf(config, 'connection'));
      this.#settings = this.known('connection', memberOf(connection, 'connection'));
      this.#client = memberOf(connection, 'client');
    }
  }

  engine(): DatabaseAddress['engine'] {
    const client = this.known('client', this.#client);
    if (client === 'mongo') throw mongo();
    const engine = typeof client === 'string' ? CLIENTS[client.toLowerCase()] : undefined;
    if (engine) return engine;
    if (typeof client !== 'string') throw this.missing('client');
    throw new ExpectedFailure(
      `The client ${client} in ${this.#project.file} is not supported.`,
      'Supported are PostgreSQL, MySQL, MariaDB and SQLite.',
    );
  }

  read(key: string): Evaluated {
    return memberOf(this.#settings, key);
  }

  text(key: string): string | undefined {
    const value = this.known(key, this.read(key));
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  }

  known(name: string, value: Evaluated): Evaluated {
    if (!isUnknown(value)) return value;
    const { file } = this.#project;
    const line = value.line === undefined ? '' : ` (line ${value.line})`;
    throw new ExpectedFailure(
      `Which database the project uses cannot be read from ${file}: \`${name}\`: ${value.reason}${line}.`,
      NAME_IT,
    );
  }

  missing(name: string): ExpectedFailure {
    return new ExpectedFailure(
      `${this.#project.file} says no \`${name}\`, with the variables that are set here.`,
      NAME_IT,
    );
  }
}

const NAME_IT =
  'Name the database itself: postgres://user@host/name, mysql://user@host/name or the path of a SQLite file.';

function mongo(): ExpectedFailure {
  return new ExpectedFailure(
    'The project uses MongoDB, which Strapi 4 does not support.',
    'Move its data to PostgreSQL, MySQL or SQLite under Strapi 3 first.',
  );
}
