import { describe, expect, it } from 'vitest';
import { nullableUsernameSql } from '../src/strapi/nullable-username.ts';
import { itOnEveryEngine } from './databases/run-sql.ts';

/** As strapi-connector-bookshelf 3.0.6 creates it, with one administrator; the first argument is the engine's key column. */
const administrators = (id: string): string => `
  CREATE TABLE strapi_administrator (
    id ${id}, username varchar(255) NOT NULL, email varchar(255) NOT NULL, password varchar(255) NOT NULL,
    blocked boolean
  );
  CREATE UNIQUE INDEX strapi_administrator_username_unique ON strapi_administrator (username);
  INSERT INTO strapi_administrator (username, email, password) VALUES ('ada', 'ada@example.org', 'x');`;

const KEYS = {
  sqlite: 'integer not null primary key autoincrement',
  postgres: 'serial primary key',
  mysql: 'int unsigned not null auto_increment primary key',
} as const;

describe('the SQL for strapi_administrator.username', () => {
  itOnEveryEngine('lets it be empty, keeps what is there, and keeps it unique', async (client, database) => {
    await database.run(administrators(KEYS[client]));
    const insert = (name: string): Promise<unknown> =>
      database.run(
        `INSERT INTO strapi_administrator (username, email, password) VALUES (${name}, 'x@example.org', 'x')`,
      );
    await expect(insert('NULL')).rejects.toThrow();

    await database.run(nullableUsernameSql(client) ?? '');

    await insert('NULL');
    await insert('NULL');
    await expect(insert("'ada'")).rejects.toThrow();
    const rows = await database.run('SELECT id, username, email FROM strapi_administrator ORDER BY id');
    expect(rows[0]).toMatchObject({ id: 1, username: 'ada', email: 'ada@example.org' });
    expect(rows.slice(1).map(({ username }) => username)).toEqual([null, null]);
  });

  it('names the schema of the project for PostgreSQL', () => {
    expect(nullableUsernameSql('postgres', 'my "cms"')).toContain('"my ""cms"""."strapi_administrator"');
  });

  it('asks for nothing with MongoDB', () => {
    expect(nullableUsernameSql('mongo')).toBeUndefined();
  });
});
