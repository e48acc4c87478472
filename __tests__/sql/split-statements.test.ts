import { describe, expect, test } from 'vitest';
import { splitStatements } from '../../src/sql/statements/split-statements.ts';

describe('statements of a file', () => {
  test.each([
    ['two', 'UPDATE a SET b = 1;\nDELETE FROM c;\n', ['UPDATE a SET b = 1', 'DELETE FROM c']],
    ['the last without a semicolon', 'SELECT 1; SELECT 2', ['SELECT 1', 'SELECT 2']],
    [
      'semicolons in text and names',
      `SELECT 'a;''b', "c;d"; SELECT 2`,
      [`SELECT 'a;''b', "c;d"`, 'SELECT 2'],
    ],
    ['comments', '-- a; b\nSELECT 1; /* c; d */ SELECT 2', ['-- a; b\nSELECT 1', '/* c; d */ SELECT 2']],
    ['nothing but comments', '-- nothing;\n/* at all; */', []],
    ['dollar quotes', 'DO $x$ BEGIN; END $x$; SELECT 1', ['DO $x$ BEGIN; END $x$', 'SELECT 1']],
    ['escapes of PostgreSQL', `SELECT E'it\\'s; '; SELECT 1`, [`SELECT E'it\\'s; '`, 'SELECT 1']],
    [
      'a trigger',
      'CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = 1; DELETE FROM d; END; SELECT 1',
      ['CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = 1; DELETE FROM d; END', 'SELECT 1'],
    ],
  ])('%s', (_, text, statements) => {
    expect(splitStatements(text, 'postgres')).toEqual(statements);
    if (!text.includes('$')) expect(splitStatements(text, 'sqlite')).toEqual(statements);
  });

  test('a backslash escapes in the text of MySQL, and nowhere else', () => {
    const text = String.raw`SELECT 'it\'s; 1'; SELECT 'a\'; SELECT 2`;
    expect(splitStatements(text, 'mysql')[0]).toBe(String.raw`SELECT 'it\'s; 1'`);
    expect(splitStatements(String.raw`SELECT 'a\'; SELECT 2`, 'sqlite')).toEqual([
      String.raw`SELECT 'a\'`,
      'SELECT 2',
    ]);
    expect(splitStatements('SELECT `a;b`; SELECT 1', 'mysql')).toEqual(['SELECT `a;b`', 'SELECT 1']);
  });
});
