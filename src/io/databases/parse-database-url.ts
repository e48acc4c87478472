import { ExpectedFailure } from '../../core/expected-failure.ts';
import { addressLabel } from './address-label.ts';
import type { DatabaseAddress, MysqlAddress, PostgresAddress, SqliteAddress } from './database-address.ts';
import { type Environment, SERVER_VARIABLES, type ServerVariables } from './server-variables.ts';
import { urlEncryption } from './url-encryption.ts';

const SUPPORTED =
  'postgres://user@host:5432/name, mysql://user@host:3306/name, sqlite:path or the path of a file';

const ENGINES: Readonly<Record<string, DatabaseAddress['engine']>> = {
  postgres: 'postgres',
  postgresql: 'postgres',
  mysql: 'mysql',
  mariadb: 'mysql',
  sqlite: 'sqlite',
  sqlite3: 'sqlite',
  file: 'sqlite',
};

/**
 * Reads what a person names a database with. What a URL leaves out comes from the variables of the engine's own tools, so that no
 * password has to stand in a command. Nothing is opened, and no message repeats the text: it may hold a password.
 *
 * `parseDatabaseUrl('mysql://root@db/blog', { MYSQL_PASSWORD: 's' })` → MySQL on `db`, port 3306, password `s`
 *
 * @throws ExpectedFailure when it names no database that this tool knows
 */
export function parseDatabaseUrl(text: string, env: Environment): DatabaseAddress {
  // One letter is a drive of Windows.
  const protocol = /^([a-z][a-z\d+.-]+):/i.exec(text)?.[1]?.toLowerCase();
  if (text.trim() === '') throw new ExpectedFailure('No database is named.', `Name one: ${SUPPORTED}.`);
  if (protocol === undefined) return sqliteAddress(text);

  const engine = ENGINES[protocol];
  switch (engine) {
    case undefined:
      throw new ExpectedFailure(
        `Databases of ${protocol}: are not supported.`,
        `Supported are ${SUPPORTED}.`,
      );
    case 'sqlite':
      return sqliteAddress(pathOf(text.slice(protocol.length + 1)));
    default:
      return serverAddress(engine, text, env);
  }
}

/** `sqlite:data.db`, `sqlite://data.db` and `sqlite:///srv/data.db`: what follows two slashes is the path. */
function pathOf(rest: string): string {
  const path = rest.startsWith('//') ? rest.slice(2) : rest;
  if (path === '') throw new ExpectedFailure('The URL names no file.', 'Write sqlite:path/to/data.db.');
  return path;
}

function sqliteAddress(path: string): SqliteAddress {
  return { engine: 'sqlite', path, label: path };
}

function serverAddress(
  engine: 'postgres' | 'mysql',
  text: string,
  env: Environment,
): PostgresAddress | MysqlAddress {
  const url = parsed(text);
  const variables = SERVER_VARIABLES[engine];
  const parameter = (...names: readonly string[]): string | undefined =>
    first(names.map((name) => url.searchParams.get(name)));
  const variable = (of: keyof ServerVariables): string | undefined =>
    first((variables[of] as readonly string[]).map((name) => env[name]));

  const database = decoded(url.pathname.replace(/^\//, '')) || variable('database');
  if (!database) {
    throw new ExpectedFailure(
      `The ${engine}: URL names no database.`,
      `Add its name at the end (${engine}://host/name), or set ${variables.database[0]}.`,
    );
  }
  const user = decoded(url.username) || variable('user') || env.USER || env.USERNAME;
  if (!user) {
    throw new ExpectedFailure(
      `The ${engine}: URL names no user.`,
      `Add it (${engine}://user@host/name), or set ${variables.user[0]}.`,
    );
  }
  const host = parameter('host', 'socket', 'socketPath') ?? hostOf(url) ?? variable('host') ?? '127.0.0.1';
  const port = portOf(url.port || parameter('port') || variable('port'), variables);
  const password = decoded(url.password) || variable('password');
  const schema = engine === 'postgres' ? parameter('schema') : undefined;
  const place = { user, host, port, database };
  const common = {
    ...place,
    ...(password && { password }),
    encryption: urlEncryption(parameter, engine === 'postgres' ? env.PGSSLMODE : undefined),
    label: addressLabel({ engine, ...place }, schema),
  };
  return engine === 'postgres' ? { engine, ...common, ...(schema && { schema }) } : { engine, ...common };
}

function parsed(text: string): URL {
  // A / ? or # in a password ends what would be the host, and the rest would be shown as the name of the database.
  const [, host = '', rest = ''] = /^[^/]+:\/\/([^/?#]*)(.*)$/s.exec(text) ?? [];
  if (!host.includes('@') && rest.includes('@'))
    throw new ExpectedFailure('The URL of the database cannot be read.', ENCODE);
  try {
    // Hosts of protocols that browsers do not know may be empty, but not behind a user.
    return new URL(text.replace(/^([^/]+:\/\/[^/?#]*@)(?=[/?]|$)/, '$1uplift-no-host.invalid'));
  } catch (error) {
    throw new ExpectedFailure('The URL of the database cannot be read.', ENCODE, { cause: plain(error) });
  }
}

const ENCODE =
  'Write @ : / ? # and % in its user or password as %40 %3A %2F %3F %23 and %25, or leave the password out and set the variable for it.';

/** Node's own error repeats the URL. */
function plain(error: unknown): Error {
  return new Error(error instanceof Error ? error.name : 'not a URL');
}

/** `%2Frun%2Fpostgresql` is a socket as PostgreSQL writes it. */
function hostOf(url: URL): string | undefined {
  if (url.hostname === 'uplift-no-host.invalid') return undefined;
  return decoded(url.hostname).replace(/^\[(.*)\]$/, '$1') || undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    throw new ExpectedFailure('The URL of the database has a % that is no escape.', ENCODE, {
      cause: plain(error),
    });
  }
}

function portOf(text: string | undefined, { standardPort, port }: ServerVariables): number {
  if (text === undefined) return standardPort;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65536) return number;
  throw new ExpectedFailure(`${text} is not a port.`, `Correct it in the URL or in ${port[0]}.`);
}

function first(texts: readonly (string | null | undefined)[]): string | undefined {
  return texts.find((text) => text) ?? undefined;
}
