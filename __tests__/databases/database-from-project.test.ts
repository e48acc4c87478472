import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { DatabaseAddress } from '../../src/io/databases/database-address.ts';
import { databaseAddressFromProject } from '../../src/io/databases/database-address-from-project.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'uplift-config-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function read(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<DatabaseAddress> {
  return databaseAddressFromProject(project(files), env);
}

const V3 = `module.exports = ({ env }) => ({
  defaultConnection: 'default',
  connections: {
    default: {
      connector: 'bookshelf',
      settings: {
        client: 'postgres',
        host: env('DATABASE_HOST', '127.0.0.1'),
        port: env.int('DATABASE_PORT', 5432),
        database: env('DATABASE_NAME', 'blog'),
        username: env('DATABASE_USERNAME', 'strapi'),
        password: env('DATABASE_PASSWORD', ''),
        ssl: env.bool('DATABASE_SSL', false),
      },
      options: {}
    },
  },
});`;

/** As create-strapi-app 4.25 writes it, without what repeats itself. */
const V4 = `const path = require('path');

module.exports = ({ env }) => {
  const client = env('DATABASE_CLIENT', 'sqlite');

  const connections = {
    mysql: {
      connection: {
        connectionString: env('DATABASE_URL'),
        host: env('DATABASE_HOST', 'localhost'),
        port: env.int('DATABASE_PORT', 3306),
        database: env('DATABASE_NAME', 'strapi'),
        user: env('DATABASE_USERNAME', 'strapi'),
        password: env('DATABASE_PASSWORD', 'strapi'),
        ssl: env.bool('DATABASE_SSL', false) && {
          ca: env('DATABASE_SSL_CA', undefined),
          rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
        },
      },
      pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
    },
    postgres: {
      connection: {
        connectionString: env('DATABASE_URL'),
        host: env('DATABASE_HOST', 'localhost'),
        port: env.int('DATABASE_PORT', 5432),
        database: env('DATABASE_NAME', 'strapi'),
        user: env('DATABASE_USERNAME', 'strapi'),
        password: env('DATABASE_PASSWORD', 'strapi'),
        ssl: env.bool('DATABASE_SSL', false) && {
          ca: env('DATABASE_SSL_CA', undefined),
          rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
        },
        schema: env('DATABASE_SCHEMA', 'public'),
      },
    },
    sqlite: {
      connection: {
        filename: path.join(__dirname, '..', env('DATABASE_FILENAME', '.tmp/data.db')),
      },
      useNullAsDefault: true,
    },
  };

  return {
    connection: {
      client,
      ...connections[client],
      acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60000),
    },
  };
};`;

const connection = (body: string, before = ''): string =>
  `${before}\nmodule.exports = ({ env }) => ({ connection: ${body} });`;

describe('databaseAddressFromProject', () => {
  it('reads the shape of Strapi 3', async () => {
    expect(
      await read({ 'config/database.js': V3, '.env': 'DATABASE_PASSWORD="se#cret"\nDATABASE_PORT=6000' }),
    ).toEqual({
      engine: 'postgres',
      host: '127.0.0.1',
      port: 6000,
      database: 'blog',
      user: 'strapi',
      password: 'se#cret',
      encryption: { kind: 'none' },
      label: 'postgres://strapi@127.0.0.1:6000/blog',
    });
  });

  it('lets the process decide before .env', async () => {
    const files = { 'config/database.js': V3, '.env': 'DATABASE_NAME=own\nDATABASE_HOST=own' };
    const address = await read(files, { DATABASE_NAME: 'set', DATABASE_SSL: 'true' });
    expect(address).toMatchObject({ database: 'set', host: 'own', encryption: { kind: 'verified-name' } });
  });

  it('reads .env as the dotenv of the project does', async () => {
    const files = { 'config/database.js': V3, '.env': 'DATABASE_PASSWORD=se#cret' };
    const strapi = { ...files, 'package.json': '{ "dependencies": { "strapi": "3.6.11" } }' };
    expect(await read(strapi)).toMatchObject({ password: 'se#cret' });
    const installed = { ...files, 'node_modules/dotenv/package.json': '{ "version": "14.2.0" }' };
    expect(await read(installed)).toMatchObject({ password: 'se' });
    await expect(read(files)).rejects.toThrow(/read the value of DATABASE_PASSWORD in \.env differently/);
  });

  it('reads the file that ENV_PATH names', async () => {
    const files = { 'config/database.js': V3, 'env/live': 'DATABASE_NAME=live', '.env': 'DATABASE_NAME=own' };
    expect(await read(files, { ENV_PATH: 'env/live' })).toMatchObject({ database: 'live' });
  });

  it('reads what create-strapi-app 4 writes', async () => {
    const folder = project({ 'config/database.js': V4 });
    const path = join(folder, '.tmp', 'data.db');
    expect(databaseAddressFromProject(folder, {})).toEqual({ engine: 'sqlite', path, label: path });

    const env = {
      DATABASE_CLIENT: 'postgres',
      DATABASE_SSL: 'true',
      DATABASE_SSL_REJECT_UNAUTHORIZED: 'false',
    };
    expect(databaseAddressFromProject(folder, env)).toMatchObject({
      engine: 'postgres',
      host: 'localhost',
      port: 5432,
      user: 'strapi',
      password: 'strapi',
      schema: 'public',
      encryption: { kind: 'unverified' },
    });
    const ca = { DATABASE_CLIENT: 'mysql', DATABASE_SSL: 'true', DATABASE_SSL_CA: 'PEM', DATABASE_URL: 'x' };
    expect(databaseAddressFromProject(folder, ca)).toMatchObject({
      engine: 'mysql',
      port: 3306,
      encryption: { kind: 'verified-name', authority: { text: 'PEM' } },
    });
  });

  it('lets a connectionString win', async () => {
    const env = {
      DATABASE_CLIENT: 'postgres',
      DATABASE_URL: 'postgres://u:p@far:1/live',
      DATABASE_SCHEMA: 'cms',
    };
    expect(await read({ 'config/database.js': V4 }, env)).toMatchObject({
      host: 'far',
      port: 1,
      user: 'u',
      password: 'p',
      database: 'live',
      schema: 'cms',
      label: 'postgres://u@far:1/live?schema=cms',
    });
  });

  it('finds the file of a TypeScript project, which runs in dist/', async () => {
    const folder = project({
      'config/database.ts': `import path from 'path';
        export default ({ env }) => ({ connection: { client: 'better-sqlite3', connection: {
          filename: path.join(__dirname, '..', '..', env('DATABASE_FILENAME', 'data.db')) } } });`,
    });
    expect(databaseAddressFromProject(folder, {})).toMatchObject({ path: join(folder, 'data.db') });
  });

  it('lays the config of the environment over the common one', async () => {
    const files = {
      'config/database.js': V3,
      'config/env/production/database.js': `module.exports = ({ env }) => ({
        connections: { default: { settings: { host: 'live.example', database: env('LIVE_NAME') } } } });`,
    };
    expect(await read(files)).toMatchObject({ host: '127.0.0.1', database: 'blog' });
    expect(await read(files, { NODE_ENV: 'production', LIVE_NAME: 'live' })).toMatchObject({
      host: 'live.example',
      database: 'live',
      user: 'strapi',
    });
  });

  it.each([
    ['const parse = require("pg-connection-string").parse;\nconst config = parse(process.env.DATABASE_URL);'],
    ['const { parse } = require("pg-connection-string");\nconst config = parse(process.env.DATABASE_URL);'],
  ])('follows what Strapi tells those to write who have a DATABASE_URL: %s', async (before) => {
    const text = connection(
      `{ client: 'postgres', connection: { host: config.host, port: config.port, database: config.database, user: config.user,
        password: config.password, ssl: { rejectUnauthorized: false } } }`,
      before,
    );
    const env = { DATABASE_URL: 'postgres://u:p%40@far:1/live' };
    expect(await read({ 'config/database.js': text }, env)).toMatchObject({
      host: 'far',
      port: 1,
      database: 'live',
      user: 'u',
      password: 'p@',
      encryption: { kind: 'unverified' },
    });
  });

  it('follows helpers, conditions and early returns', async () => {
    const text = `const server = (env, engine) => engine === 'mysql' ? { host: env('MY_HOST', 'my'), user: 'u' } : { host: 'other' };
      module.exports = ({ env }) => {
        const client = env('DATABASE_CLIENT', 'mysql');
        if (env('NODE_ENV') === 'test') {
          return { connection: { client: 'sqlite', connection: { filename: 'test.db' } } };
        }
        return { connection: { client, connection: { ...server(env, client), port: Number(process.env.MY_PORT || 3307), database: \`blog_\${client}\` } } };
      };`;
    const folder = project({ 'config/database.js': text });
    expect(databaseAddressFromProject(folder, {})).toMatchObject({
      engine: 'mysql',
      host: 'my',
      port: 3307,
      user: 'u',
      database: 'blog_mysql',
    });
    expect(databaseAddressFromProject(folder, { NODE_ENV: 'test' })).toMatchObject({
      path: join(folder, 'test.db'),
    });
  });

  it('reads JSON', async () => {
    const text = '{ "connection": { "client": "sqlite", "connection": { "filename": "a.db" } } }';
    expect(await read({ 'config/database.json': text })).toMatchObject({
      path: expect.stringMatching(/a\.db$/),
    });
    await expect(read({ 'config/database.json': text.replace('a.db', '${process.env.A}') })).rejects.toThrow(
      /has templates/,
    );
  });

  it.each([
    [
      'a secret that a function fetches',
      connection("{ client: 'mysql', connection: { user: 'u', database: 'd', password: vault.read('p') } }"),
      /`password`: the value is what `vault\.read\(…\)` returns \(line 2\)/,
    ],
    [
      'settings from another file',
      connection('{ client, connection: settings }', "const { client, settings } = require('./shared');"),
      /the value of `settings` cannot be told from this file/,
    ],
    [
      'a setting that may be replaced',
      connection("{ client: 'mysql', connection: { user: 'u', database: 'd', ...extra() } }"),
      /the value is what `extra\(…\)` returns/,
    ],
    [
      'a config that is changed',
      `const config = { connection: { client: 'sqlite', connection: { filename: 'a.db' } } };
      config.connection.connection.filename = process.argv[2];\nmodule.exports = config;`,
      /`config` is changed after it is declared/,
    ],
    ['no user', connection("{ client: 'mysql', connection: { database: 'd' } }"), /says no `user`/],
    ['no connection', 'module.exports = { settings: {} };', /says no `client`/],
    [
      'another client',
      connection("{ client: 'oracledb', connection: {} }"),
      /client oracledb .* not supported/,
    ],
    [
      'MongoDB',
      "module.exports = { connections: { default: { connector: 'mongoose', settings: { uri: env.X } } } };",
      /MongoDB/,
    ],
    ['a syntax error', 'module.exports = {', /config\/database\.js:1 cannot be read/],
    ['itself', 'const a = () => a();\nmodule.exports = a();', /returns \(line 1\)/],
  ])('refuses %s', async (_, text, message) => {
    const error: unknown = await read({ 'config/database.js': text }).catch((error) => error);
    expect(error).toMatchObject({
      name: 'ExpectedFailure',
      message: expect.stringMatching(message),
      next: expect.any(String),
    });
  });

  it('does not need what it does not ask for', async () => {
    const text = connection(
      "{ client: 'sqlite', connection: { filename: 'a.db' }, pool: makePool(), debug: require('./debug') }",
    );
    expect(await read({ 'config/database.js': text })).toMatchObject({ engine: 'sqlite' });
  });

  it('says that there is no config', async () => {
    await expect(read({ 'package.json': '{}' })).rejects.toThrow(/There is no config\/database/);
  });
});
