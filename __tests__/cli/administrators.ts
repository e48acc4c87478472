import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';

/** The table of administrators as strapi-connector-bookshelf 3.0.6 creates it, with one of them; the argument is the engine's key column. */
export function administrators(client: keyof typeof KEYS): string {
  return `CREATE TABLE strapi_administrator (
    id ${KEYS[client]}, username varchar(255) not null, email varchar(255) not null, password varchar(255) not null,
    blocked boolean
  );
  CREATE UNIQUE INDEX strapi_administrator_username_unique ON strapi_administrator (username);
  INSERT INTO strapi_administrator (username, email, password) VALUES ('ada', 'ada@example.org', 'x');`;
}

const KEYS = {
  sqlite: 'integer not null primary key autoincrement',
  postgres: 'serial primary key',
  mysql: 'int unsigned not null auto_increment primary key',
} as const;

/** A SQLite file with that table. */
export function createAdministrators(path: string, sql = administrators('sqlite')): void {
  mkdirSync(dirname(path), { recursive: true });
  runIn(path, sql);
}

export function runIn(path: string, sql: string): void {
  const database = new Sqlite(path);
  database.exec(sql);
  database.close();
}

/** Everything that a SQLite file says. */
export function contentOf(path: string): { readonly schema: string; readonly rows: readonly unknown[] } {
  const database = new Sqlite(path, { readonly: true });
  try {
    const statements = database
      .prepare('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name')
      .pluck();
    return {
      schema: statements.all().join(';\n'),
      rows: [
        ...database.prepare('SELECT * FROM strapi_administrator ORDER BY id').all(),
        ...database.prepare('SELECT * FROM sqlite_sequence').all(),
      ],
    };
  } finally {
    database.close();
  }
}
