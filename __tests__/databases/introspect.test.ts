import { describe, expect } from 'vitest';
import { introspect } from '../../src/io/databases/introspect.ts';
import { openConnection } from '../../src/io/databases/open-connection.ts';
import { parseDatabaseUrl } from '../../src/io/databases/parse-database-url.ts';
import type { Catalog, Column, Table } from '../../src/sql/catalog.ts';
import { itOn, itOnEveryEngine } from './run-sql.ts';

async function catalogOf(url: string, schema?: string): Promise<Catalog> {
  const connection = await openConnection(parseDatabaseUrl(url, process.env), { readOnly: true });
  try {
    return await introspect(connection, schema);
  } finally {
    await connection.close();
  }
}

function tableOf(catalog: Catalog, name: string): Table {
  const table = catalog.tables.get(name);
  if (!table) throw new Error(`${name} is not among ${[...catalog.tables.keys()].join(', ')}.`);
  return table;
}

function columnOf(catalog: Catalog, table: string, name: string): Column {
  const column = tableOf(catalog, table).columns.get(name);
  if (!column) throw new Error(`${table} has no ${name}.`);
  return column;
}

/** PostgreSQL cuts names there. */
const LONGEST = `${'l'.repeat(62)}x`;

describe('introspect', () => {
  itOnEveryEngine('keeps names as they are', async (client, database) => {
    const quote = (name: string): string => (client === 'mysql' ? `\`${name}\`` : `"${name}"`);
    const names = [
      'ProductItems',
      'Tags',
      'tags__x',
      'users-permissions_role',
      'order',
      "it's 100%",
      LONGEST,
    ];
    for (const name of names)
      await database.run(
        `CREATE TABLE ${quote(name)} (${quote('Group')} INTEGER, ${quote('to-do')} INTEGER)`,
      );
    await database.run(`INSERT INTO ${quote('order')} VALUES (1, 2), (3, 4)`);
    await database.run(`CREATE VIEW v AS SELECT * FROM ${quote('order')}`);
    const { tables, engine } = await catalogOf(database.url);
    expect(engine).toBe(client);
    expect([...tables.keys()].sort()).toEqual([...names].sort());
    for (const table of tables.values()) {
      expect([...table.columns.keys()]).toEqual(['Group', 'to-do']);
      expect(table.rows).toBe(table.name === 'order' ? 2 : 0);
    }
  });

  itOnEveryEngine('counts the rows of many tables', async (_, database) => {
    for (let at = 0; at < 230; at += 1) await database.run(`CREATE TABLE t${at} (i INTEGER)`);
    await database.run('INSERT INTO t99 VALUES (1)');
    await database.run('INSERT INTO t229 VALUES (1), (2), (3)');
    const { tables } = await catalogOf(database.url);
    const counted = [...tables.values()].filter(({ rows }) => rows > 0).map(({ name, rows }) => [name, rows]);
    expect(tables.size).toBe(230);
    expect(counted.sort()).toEqual([
      ['t229', 3],
      ['t99', 1],
    ]);
  });

  itOnEveryEngine('is empty for an empty database', async (_, database) => {
    expect((await catalogOf(database.url)).tables.size).toBe(0);
  });

  itOnEveryEngine('reads keys and indexes', async (client, database) => {
    const id = client === 'mysql' ? 'INTEGER UNSIGNED' : 'INTEGER';
    await database.run(
      `CREATE TABLE parents (id ${id} NOT NULL, loc VARCHAR(20) NOT NULL, PRIMARY KEY (loc, id))`,
    );
    await database.run(`CREATE TABLE children (
      id ${id} PRIMARY KEY, slug VARCHAR(50) UNIQUE, name VARCHAR(50), parent_id ${id}, parent_loc VARCHAR(20),
      CONSTRAINT to_parent FOREIGN KEY (parent_loc, parent_id) REFERENCES parents (loc, id) ON DELETE CASCADE)`);
    await database.run('CREATE INDEX by_name ON children (name, parent_id)');
    await database.run('CREATE UNIQUE INDEX once ON children (parent_id, name)');
    const catalog = await catalogOf(database.url);
    expect(tableOf(catalog, 'parents').primaryKey).toEqual(['loc', 'id']);
    expect(tableOf(catalog, 'parents').indexes).toEqual([]);
    const children = tableOf(catalog, 'children');
    expect(children.primaryKey).toEqual(['id']);
    const [key, ...others] = children.foreignKeys;
    expect(others).toEqual([]);
    expect(key).toMatchObject({
      columns: ['parent_loc', 'parent_id'],
      table: 'parents',
      referenced: ['loc', 'id'],
      ...(client !== 'sqlite' && { name: 'to_parent' }),
    });
    const indexes = children.indexes.map(({ columns, unique }) => `${columns} ${unique}`);
    expect(indexes).toEqual(
      expect.arrayContaining(['slug true', 'name,parent_id false', 'parent_id,name true']),
    );
    expect(children.indexes.find(({ name }) => name === 'once')).toMatchObject({ unique: true });
  });

  itOn('postgres', 'reads columns', async (_, database) => {
    await database.run(`CREATE DOMAIN label AS varchar(9)`);
    await database.run(`CREATE TABLE t (
      id serial PRIMARY KEY, "Big" bigserial, own integer GENERATED ALWAYS AS IDENTITY, n varchar(12) NOT NULL DEFAULT 'it''s',
      free varchar, txt text, c char(3), price numeric(10, 2), f4 real, f8 double precision, ok boolean DEFAULT true,
      day date, clock time, instant timestamptz(6) DEFAULT CURRENT_TIMESTAMP, wall timestamp(6), doc json, docb jsonb,
      bytes bytea, u uuid, l label, list integer[])`);
    const catalog = await catalogOf(database.url);
    const columns = [...tableOf(catalog, 't').columns.values()];
    expect(Object.fromEntries(columns.map(({ name, kind, type }) => [name, `${kind}: ${type}`]))).toEqual({
      id: 'integer: integer',
      Big: 'integer: bigint',
      own: 'integer: integer',
      n: 'text: character varying(12)',
      free: 'text: character varying',
      txt: 'text: text',
      c: 'text: character(3)',
      price: 'decimal: numeric(10,2)',
      f4: 'float: real',
      f8: 'float: double precision',
      ok: 'boolean: boolean',
      day: 'date: date',
      clock: 'time: time without time zone',
      instant: 'instant: timestamp(6) with time zone',
      wall: 'wall: timestamp(6) without time zone',
      doc: 'json: json',
      docb: 'json: jsonb',
      bytes: 'binary: bytea',
      u: 'other: uuid',
      l: 'text: label',
      list: 'other: integer[]',
    });
    expect(columnOf(catalog, 't', 'n')).toMatchObject({ length: 12, nullable: false, generated: false });
    expect(columnOf(catalog, 't', 'n').default).toBe("'it''s'::character varying");
    expect(columnOf(catalog, 't', 'c').length).toBe(3);
    expect(columnOf(catalog, 't', 'price')).not.toHaveProperty('length');
    expect(columnOf(catalog, 't', 'price')).not.toHaveProperty('default');
    expect(columnOf(catalog, 't', 'instant').default).toBe('CURRENT_TIMESTAMP');
    const generated = columns
      .filter((column) => column.generated)
      .map(({ name, sequence }) => [name, sequence]);
    expect(generated).toEqual([
      ['id', `${catalog.schema}.t_id_seq`],
      ['Big', `${catalog.schema}."t_Big_seq"`],
      ['own', `${catalog.schema}.t_own_seq`],
    ]);
    for (const [, sequence] of generated)
      expect(await database.run(`SELECT setval('${sequence}', 5) AS value`)).toEqual([{ value: '5' }]);
  });

  itOn('postgres', 'finds the sequence of a default that does not own it', async (_, database) => {
    await database.run('CREATE SEQUENCE "Shared"');
    await database.run(`CREATE TABLE t (id integer DEFAULT nextval('"Shared"'))`);
    await database.run('CREATE TABLE once (id serial)');
    await database.run('ALTER TABLE once ALTER id DROP DEFAULT');
    const catalog = await catalogOf(database.url);
    expect(columnOf(catalog, 't', 'id')).toMatchObject({
      generated: true,
      sequence: `${catalog.schema}."Shared"`,
    });
    expect(columnOf(catalog, 'once', 'id')).toMatchObject({ generated: false });
  });

  itOn('postgres', 'gives definitions that make indexes and keys again', async (_, database) => {
    await database.run('CREATE TABLE "P" (id integer PRIMARY KEY, "Name" text)');
    await database.run(`CREATE TABLE c (id integer, "Slug" text, p integer, CONSTRAINT "c_Slug_unique" UNIQUE ("Slug"),
      CONSTRAINT to_p FOREIGN KEY (p) REFERENCES "P" (id) ON DELETE SET NULL DEFERRABLE)`);
    await database.run('CREATE UNIQUE INDEX part ON c (p DESC, lower("Slug")) INCLUDE (id) WHERE id > 0');
    const catalog = await catalogOf(database.url);
    const { indexes, foreignKeys } = tableOf(catalog, 'c');
    expect(indexes).toEqual([
      {
        name: 'c_Slug_unique',
        columns: ['Slug'],
        unique: true,
        definition: `CREATE UNIQUE INDEX "c_Slug_unique" ON ${catalog.schema}.c USING btree ("Slug")`,
        constraint: 'UNIQUE ("Slug")',
      },
      {
        name: 'part',
        columns: ['p', 'lower("Slug")'],
        unique: true,
        definition: `CREATE UNIQUE INDEX part ON ${catalog.schema}.c USING btree (p DESC, lower("Slug")) INCLUDE (id) WHERE (id > 0)`,
      },
    ]);
    expect(foreignKeys).toEqual([
      {
        name: 'to_p',
        columns: ['p'],
        table: 'P',
        referenced: ['id'],
        definition: 'FOREIGN KEY (p) REFERENCES "P"(id) ON DELETE SET NULL DEFERRABLE',
      },
    ]);
  });

  itOn('postgres', 'reads the schema that it is told', async (_, database) => {
    await database.run('CREATE TABLE t (i integer); CREATE TABLE parted (i integer) PARTITION BY RANGE (i)');
    await database.run('CREATE TABLE part PARTITION OF parted FOR VALUES FROM (1) TO (9)');
    const url = new URL(database.url);
    const schema = url.searchParams.get('schema') ?? '';
    url.searchParams.delete('schema');
    const catalog = await catalogOf(url.href, schema);
    expect(catalog).toMatchObject({ schema, mariadb: false, version: expect.stringMatching(/^\d+\.\d+$/) });
    expect([...catalog.tables.keys()]).toEqual(['parted', 't']);
    await expect(catalogOf(url.href, 'uplift_nowhere')).rejects.toThrow(/has no schema uplift_nowhere/);
  });

  itOn('mysql', 'reads columns', async (_, database) => {
    await database.run(`CREATE TABLE t (
      id INT UNSIGNED AUTO_INCREMENT PRIMARY KEY, n VARCHAR(12) NOT NULL DEFAULT 'it''s', txt LONGTEXT, c CHAR(3), price DECIMAL(10, 2),
      f4 FLOAT, f8 DOUBLE, ok TINYINT(1) DEFAULT 1, tiny TINYINT, big BIGINT, day DATE, clock TIME(3), wall DATETIME(6),
      stamp TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP, doc JSON, bytes BLOB, pick ENUM('a', 'b'), bits BIT(1))`);
    const catalog = await catalogOf(database.url);
    const columns = [...tableOf(catalog, 't').columns.values()];
    expect(Object.fromEntries(columns.map(({ name, kind }) => [name, kind]))).toEqual({
      id: 'integer',
      n: 'text',
      txt: 'text',
      c: 'text',
      price: 'decimal',
      f4: 'float',
      f8: 'float',
      ok: 'boolean',
      tiny: 'integer',
      big: 'integer',
      day: 'date',
      clock: 'time',
      wall: 'wall',
      stamp: 'wall',
      doc: 'json',
      bytes: 'binary',
      pick: 'text',
      bits: 'other',
    });
    expect(columnOf(catalog, 't', 'id')).toMatchObject({
      generated: true,
      nullable: false,
      type: expect.stringMatching(/^int(\(10\))? unsigned$/),
    });
    expect(columnOf(catalog, 't', 'n')).toMatchObject({ length: 12, nullable: false, generated: false });
    expect(columnOf(catalog, 't', 'n').default).toMatch(/^('it''s'|it's|'it\\'s')$/);
    expect(columnOf(catalog, 't', 'c').length).toBe(3);
    expect(columnOf(catalog, 't', 'txt')).not.toHaveProperty('length');
    expect(columnOf(catalog, 't', 'price')).not.toHaveProperty('default');
    expect(columnOf(catalog, 't', 'stamp').default).toMatch(/^current_timestamp/i);
  });

  itOn('mysql', 'knows where it is', async (_, database) => {
    const catalog = await catalogOf(database.url);
    const [server] = await database.run('SELECT VERSION() AS version');
    expect(String(server?.version).startsWith(catalog.version)).toBe(true);
    expect(catalog.mariadb).toBe(/mariadb/i.test(String(server?.version)));
    expect(catalog.schema).toBe(new URL(database.url).pathname.slice(1));
    await expect(catalogOf(database.url, 'uplift_nowhere')).rejects.toThrow(/has no database uplift_nowhere/);
  });

  itOn('sqlite', 'reads columns as Strapi declares them', async (_, database) => {
    await database.run(`CREATE TABLE t (
      id integer not null primary key autoincrement, n varchar(12) NOT NULL DEFAULT 'it''s', txt text, ok boolean, i integer,
      big bigint, f float, r real, d double precision, p decimal(10, 2), doc json, day date, clock time, wall datetime,
      stamp timestamp, bytes blob, anything, un INT UNSIGNED)`);
    const catalog = await catalogOf(database.url);
    const columns = [...tableOf(catalog, 't').columns.values()];
    expect(Object.fromEntries(columns.map(({ name, kind }) => [name, kind]))).toEqual({
      id: 'integer',
      n: 'text',
      txt: 'text',
      ok: 'boolean',
      i: 'integer',
      big: 'integer',
      f: 'float',
      r: 'float',
      d: 'float',
      p: 'float',
      doc: 'json',
      day: 'date',
      clock: 'time',
      wall: 'epoch',
      stamp: 'epoch',
      bytes: 'binary',
      anything: 'other',
      un: 'integer',
    });
    expect(columnOf(catalog, 't', 'id')).toEqual({
      name: 'id',
      kind: 'integer',
      type: 'INTEGER',
      nullable: false,
      generated: true,
    });
    expect(columnOf(catalog, 't', 'n')).toMatchObject({ length: 12, nullable: false, default: "'it''s'" });
    expect(columnOf(catalog, 't', 'p')).not.toHaveProperty('length');
    expect(catalog).toMatchObject({ schema: 'main', version: expect.stringMatching(/^3\./) });
  });

  itOn('sqlite', 'knows what the row id is, and whose tables are whose', async (_, database) => {
    await database.run(`CREATE TABLE a (id integer primary key autoincrement); CREATE TABLE b (id int primary key);
      CREATE TABLE c (id integer primary key) WITHOUT ROWID; CREATE TABLE d (a integer, b integer, PRIMARY KEY (b, a));
      CREATE VIRTUAL TABLE words USING fts5(word); INSERT INTO a DEFAULT VALUES`);
    const catalog = await catalogOf(database.url);
    expect([...catalog.tables.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect(['a', 'b', 'c'].map((name) => columnOf(catalog, name, 'id').generated)).toEqual([
      true,
      false,
      false,
    ]);
    expect(tableOf(catalog, 'd').primaryKey).toEqual(['b', 'a']);
  });

  itOn('sqlite', 'gives the statements of indexes and whole foreign keys', async (_, database) => {
    await database.run(`CREATE TABLE "Parent" ("Id" integer primary key);
      CREATE TABLE child (a integer REFERENCES parent, b integer REFERENCES PARENT (ID), c text UNIQUE);
      CREATE INDEX "By A" ON child (a DESC) WHERE a > 0; CREATE INDEX computed ON child (lower(c))`);
    const catalog = await catalogOf(database.url);
    const { foreignKeys, indexes } = tableOf(catalog, 'child');
    expect(foreignKeys.map(({ columns, table, referenced }) => [columns, table, referenced]).sort()).toEqual([
      [['a'], 'Parent', ['Id']],
      [['b'], 'Parent', ['Id']],
    ]);
    expect(indexes).toEqual([
      {
        name: 'By A',
        columns: ['a'],
        unique: false,
        definition: 'CREATE INDEX "By A" ON child (a DESC) WHERE a > 0',
      },
      {
        name: 'computed',
        columns: [''],
        unique: false,
        definition: 'CREATE INDEX computed ON child (lower(c))',
      },
      { name: 'sqlite_autoindex_child_1', columns: ['c'], unique: true },
    ]);
  });
});
