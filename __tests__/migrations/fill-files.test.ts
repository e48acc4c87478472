import { describe, expect } from 'vitest';
import { itOnEveryEngine, type TestDatabase } from '../databases/run-sql.ts';
import { runMigration } from './run-migration.ts';

const MIME = '4.1.10/add-mime-migration';
const FOLDER = '4.11.4/add-folder-path-migration';

const files = (columns: string): string =>
  `CREATE TABLE files (id int PRIMARY KEY, name varchar(255), ext varchar(255)${columns})`;

async function column({ run }: TestDatabase, name: string): Promise<readonly unknown[]> {
  return (await run(`SELECT ${name} FROM files ORDER BY id`)).map((row) => row[name]);
}

describe('the migration of 4.1.10', () => {
  itOnEveryEngine('gives files the type of their extension', async (client, database) => {
    await database.run(files(', mime varchar(255)'));
    await database.run(`INSERT INTO files (id, name, ext, mime) VALUES
      (1, 'a.JPG', '.JPG', NULL), (2, 'Annual report', '.pdf', NULL), (3, 'x.constructor', '.constructor', NULL),
      (4, 'own.png', '.png', 'image/x-own'), (5, NULL, NULL, NULL), (6, 'b.tar.gz', NULL, NULL)`);

    expect(await runMigration(MIME, client, database.url)).toEqual(['Files that got a MIME type: 5']);

    const types = ['image/jpeg', 'application/pdf', UNKNOWN, 'image/x-own', UNKNOWN, 'application/gzip'];
    expect(await column(database, 'mime')).toEqual(types);
    expect(await runMigration(MIME, client, database.url)).toEqual([]);
  });

  itOnEveryEngine('goes through more files than one batch', async (client, database) => {
    await database.run(files(', mime varchar(255)'));
    const rows = Array.from({ length: 1201 }, (_, index) => `(${index * 3}, '${index}.png')`);
    await database.run(`INSERT INTO files (id, name) VALUES ${rows.slice(1).join(', ')}`);

    expect(await runMigration(MIME, client, database.url)).toEqual(['Files that got a MIME type: 1200']);

    expect(new Set(await column(database, 'mime'))).toEqual(new Set(['image/png']));
  });

  itOnEveryEngine('leaves alone what has no such table or column', async (client, database) => {
    expect(await runMigration(MIME, client, database.url)).toEqual([]);
    await database.run(files(''));
    expect(await runMigration(MIME, client, database.url)).toEqual([]);
  });
});

describe('the migration of 4.11.4', () => {
  itOnEveryEngine('puts files without a folder into the root', async (client, database) => {
    await database.run(files(', folder_path varchar(255)'));
    await database.run("INSERT INTO files (id, folder_path) VALUES (1, NULL), (2, '/1'), (3, NULL)");

    expect(await runMigration(FOLDER, client, database.url)).toEqual([
      'Files put into the root of the Media Library: 2',
    ]);

    expect(await column(database, 'folder_path')).toEqual(['/', '/1', '/']);
    expect(await runMigration(FOLDER, client, database.url)).toEqual([]);
  });

  itOnEveryEngine('makes the column in a database from before 4.3', async (client, database) => {
    await database.run(files(''));
    await database.run('INSERT INTO files (id) VALUES (1), (2)');

    await runMigration(FOLDER, client, database.url);

    expect(await column(database, 'folder_path')).toEqual(['/', '/']);
    // As Strapi makes it: text of up to 255 characters, which may be missing.
    await database.run(`INSERT INTO files (id, folder_path) VALUES (3, NULL), (4, '${'x'.repeat(255)}')`);
    expect((await column(database, 'folder_path')).slice(2)).toEqual([null, 'x'.repeat(255)]);
  });

  itOnEveryEngine('leaves a new database alone', async (client, database) => {
    expect(await runMigration(FOLDER, client, database.url)).toEqual([]);
  });
});

const UNKNOWN = 'application/octet-stream';
