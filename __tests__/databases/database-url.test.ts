import { describe, expect, it } from 'vitest';
import { ExpectedFailure } from '../../src/core/expected-failure.ts';
import { parseDatabaseUrl } from '../../src/io/databases/parse-database-url.ts';

const USER = { USER: 'me' };

function failure(text: string, env: Readonly<Record<string, string>> = {}): ExpectedFailure {
  try {
    parseDatabaseUrl(text, env);
  } catch (error) {
    if (error instanceof ExpectedFailure) return error;
    throw error;
  }
  throw new Error(`${text} was taken.`);
}

describe('parseDatabaseUrl', () => {
  it('reads every part of a PostgreSQL URL', () => {
    expect(parseDatabaseUrl('postgresql://u%40x:p%2F%23@db.example:6432/my%20blog?schema=Cms', {})).toEqual({
      engine: 'postgres',
      user: 'u@x',
      password: 'p/#',
      host: 'db.example',
      port: 6432,
      database: 'my blog',
      schema: 'Cms',
      encryption: { kind: 'none' },
      label: 'postgres://u@x@db.example:6432/my blog?schema=Cms',
    });
  });

  it('fills in what the variables of psql say', () => {
    const env = { PGHOST: 'h', PGPORT: '1', PGUSER: 'u', PGPASSWORD: 'p', PGDATABASE: 'd' };
    const all = { host: 'h', port: 1, user: 'u', password: 'p', database: 'd' };
    expect(parseDatabaseUrl('postgres://', env)).toMatchObject(all);
    expect(parseDatabaseUrl('postgres:///own', env)).toMatchObject({ ...all, database: 'own' });
    expect(parseDatabaseUrl('postgres://me@/own', env)).toMatchObject({
      ...all,
      database: 'own',
      user: 'me',
    });
    expect(parseDatabaseUrl('postgres://other:2/own', env)).toMatchObject({ host: 'other', port: 2 });
  });

  it('fills in what the variables of mysql say', () => {
    const env = {
      MYSQL_HOST: 'h',
      MYSQL_TCP_PORT: '1',
      MYSQL_USER: 'u',
      MYSQL_PWD: 'p',
      MYSQL_DATABASE: 'd',
    };
    const all = { engine: 'mysql', host: 'h', port: 1, user: 'u', password: 'p', database: 'd' };
    expect(parseDatabaseUrl('mysql://', env)).toMatchObject(all);
    const first = { ...env, MYSQL_PORT: '2', MYSQL_PASSWORD: 'q' };
    expect(parseDatabaseUrl('mariadb://', first)).toMatchObject({ ...all, port: 2, password: 'q' });
  });

  it('knows the usual hosts and ports', () => {
    expect(parseDatabaseUrl('postgres:///d', USER)).toMatchObject({
      host: '127.0.0.1',
      port: 5432,
      user: 'me',
    });
    expect(parseDatabaseUrl('mysql:///d', USER)).toMatchObject({ host: '127.0.0.1', port: 3306, user: 'me' });
  });

  it.each([
    ['postgres://u@/d?host=/run/postgresql', '/run/postgresql'],
    ['postgres://u@%2Frun%2Fpostgresql/d', '/run/postgresql'],
    ['mysql://u@/d?socket=/run/mysqld.sock', '/run/mysqld.sock'],
    ['postgres://u@[::1]/d', '::1'],
  ])('finds the host of %s', (url, host) => {
    expect(parseDatabaseUrl(url, {})).toMatchObject({ host, user: 'u', database: 'd' });
  });

  it.each([
    ['postgres://u@h/d', 'none'],
    ['postgres://u@h/d?sslmode=prefer', 'prefer'],
    ['postgres://u@h/d?sslmode=require', 'unverified'],
    ['postgres://u@h/d?sslmode=no-verify', 'unverified'],
    ['postgres://u@h/d?sslmode=verify-ca', 'verified'],
    ['postgres://u@h/d?sslmode=verify-full', 'verified-name'],
    ['postgres://u@h/d?ssl=true', 'verified-name'],
    ['mysql://u@h/d?ssl=true', 'verified-name'],
    ['mysql://u@h/d?ssl-mode=REQUIRED', 'unverified'],
    ['mysql://u@h/d?ssl=false', 'none'],
  ])('understands how %s is to be encrypted', (url, kind) => {
    expect(parseDatabaseUrl(url, {})).toMatchObject({ encryption: { kind } });
  });

  it('takes the certificate to trust, and PGSSLMODE', () => {
    const url = 'postgres://u@h/d?sslrootcert=/ca.pem';
    expect(parseDatabaseUrl(url, { PGSSLMODE: 'verify-full' })).toMatchObject({
      encryption: { kind: 'verified-name', authority: { path: '/ca.pem' } },
    });
  });

  it.each([
    ['sqlite:.tmp/data.db', '.tmp/data.db'],
    ['sqlite:///srv/data.db', '/srv/data.db'],
    ['sqlite://.tmp/data.db', '.tmp/data.db'],
    ['file:.tmp/data.db', '.tmp/data.db'],
    ['.tmp/data.db', '.tmp/data.db'],
    ['C:\\strapi\\data.db', 'C:\\strapi\\data.db'],
  ])('takes %s for a file', (text, path) => {
    expect(parseDatabaseUrl(text, {})).toEqual({ engine: 'sqlite', path, label: path });
  });

  it.each([
    ['mongodb://h/d', 'Databases of mongodb: are not supported.'],
    ['postgres://u@h', 'The postgres: URL names no database.'],
    ['mysql://u@h/', 'The mysql: URL names no database.'],
    ['mysql://h/d', 'The mysql: URL names no user.'],
    ['sqlite:', 'The URL names no file.'],
    [' ', 'No database is named.'],
    ['postgres://u@h/d?sslmode=maybe', 'sslmode=maybe is not known.'],
    ['postgres://u@h/d?port=many', 'many is not a port.'],
  ])('refuses %s', (text, message) => {
    expect(failure(text)).toMatchObject({ message, next: expect.any(String) });
  });

  it('names the protocols that it knows', () => {
    expect(failure('oracle://h/d').next).toMatch(/postgres:.*mysql:.*sqlite:/);
  });

  it.each([
    'postgres://u:secret#x@h/d',
    'postgres://u:123/secret@h/d',
    'postgres://u:123?secret@h/d',
    'postgres://u:100%secret@h/d',
    'mysql://u:secret@h:port/d',
  ])('never repeats the password of %s', (url) => {
    const { message, next = '', cause } = failure(url, { PGDATABASE: 'd' });
    expect(
      `${message} ${next} ${cause instanceof Error ? `${cause.message} ${JSON.stringify(cause)}` : ''}`,
    ).not.toMatch(/secret|123/);
  });

  it('labels an address without its password', () => {
    expect(parseDatabaseUrl('postgres://u:secret@h/d?schema=s', {}).label).toBe(
      'postgres://u@h:5432/d?schema=s',
    );
    expect(parseDatabaseUrl('mysql://u@/d?host=/s.sock', { MYSQL_PWD: 'secret' }).label).toBe(
      'mysql://u@/d?host=/s.sock',
    );
  });
});
