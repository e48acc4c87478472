import { describe, expect, test } from 'vitest';
import {
  findColumn,
  MYSQL_TEXT,
  SQLITE_TEXT,
  withNotNull,
  withoutNotNull,
} from '../src/core/nullable/create-table-text.ts';

describe('a column in the text of a table', () => {
  test.for([
    ['"username" text not null'],
    ['`username` text not null'],
    ['[username] text not null'],
    ["'username' text not null"],
    ['username text not null'],
    ['UserName text not null'],
    ["username text default 'a, (b' not null"],
    ['username decimal(10, 2) check (username in (1, 2))'],
    ['username text /* a, b */ not null'],
    ['username'],
  ])('%s', ([column = '']) => {
    const before = 'CREATE TABLE "t, (" (id integer primary key, -- username, text\n "x username" text, ';
    for (const after of [')', ', z text, UNIQUE (username)) STRICT', '\n)']) {
      expect(findColumn(before + column + after, 'username', SQLITE_TEXT)).toEqual({
        start: before.length,
        end: before.length + column.length,
        text: column,
      });
    }
  });

  test('is not found in constraints, other names, or where there are no columns', () => {
    for (const text of [
      'CREATE TABLE t (id, user, check (username))',
      'CREATE TABLE t',
      'CREATE TABLE t (usernames)',
    ])
      expect(findColumn(text, 'username', SQLITE_TEXT)).toBeUndefined();
  });

  test('may have backslashes in its strings in MySQL', () => {
    const line =
      "`username` varchar(255) NOT NULL DEFAULT 'it\\'s, (' COMMENT 'a \\\\' /*!80023 INVISIBLE */";
    const table = `CREATE TABLE \`t\` (\n  \`id\` int,\n  ${line},\n  PRIMARY KEY (\`id\`)\n) ENGINE=InnoDB`;
    expect(findColumn(table, 'username', MYSQL_TEXT)?.text).toBe(line);
  });
});

describe('without NOT NULL', () => {
  test.for([
    ['u varchar(255) not null', 'u varchar(255)'],
    ['u varchar(255) NOT NULL UNIQUE', 'u varchar(255) UNIQUE'],
    ["u text unique not  null default 'not null'", "u text unique default 'not null'"],
    ['u text NOT\n NULL', 'u text'],
    ['u text constraint "c 1" not null on conflict ignore collate nocase', 'u text collate nocase'],
    ['u text not null not null', 'u text'],
    ['u text check (u is not null) not null', 'u text check (u is not null)'],
    [
      'u text references t on delete set null not deferrable',
      'u text references t on delete set null not deferrable',
    ],
    ['u text references t on delete set null not null', 'u text references t on delete set null'],
    ['u text not /* why */ null', 'u text /* why */ '],
    ['u text -- why\n not null unique', 'u text -- why\n  unique'],
    ['u text not -- why\n null', 'u text -- why\n '],
    ['u varchar(255)not null', 'u varchar(255)'],
    ['"not null" text', '"not null" text'],
    ["u text default 'it''s not null' not null", "u text default 'it''s not null'"],
  ])('%s', ([before = '', after = '']) => {
    expect(withoutNotNull(before, SQLITE_TEXT)).toBe(after);
    expect(withoutNotNull(after, SQLITE_TEXT)).toBe(after);
  });

  test('keeps what MySQL says of the column', () => {
    const line = "`u` varchar(255) CHARACTER SET latin1 NOT NULL DEFAULT 'it\\'s NOT NULL' COMMENT 'x'";
    const without = "`u` varchar(255) CHARACTER SET latin1 DEFAULT 'it\\'s NOT NULL' COMMENT 'x'";
    expect(withoutNotNull(line, MYSQL_TEXT)).toBe(without);
  });
});

describe('with NOT NULL', () => {
  test.for([
    ['u varchar(255)', 'u varchar(255) NOT NULL'],
    ['u varchar(255) DEFAULT NULL', 'u varchar(255) NOT NULL'],
    ['u timestamp NULL DEFAULT NULL', 'u timestamp NOT NULL'],
    ["u text default 'NULL'", "u text default 'NULL' NOT NULL"],
    ['u text references t on delete set null', 'u text references t on delete set null NOT NULL'],
    ['u text -- why', 'u text NOT NULL -- why'],
    ['u text not null', 'u text not null'],
    ['u text default (NULL)', 'u text default (NULL) NOT NULL'],
  ])('%s', ([before = '', after = '']) => {
    expect(withNotNull(before, SQLITE_TEXT)).toBe(after);
  });
});
