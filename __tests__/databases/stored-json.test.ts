import { describe, expect, test } from 'vitest';
import { type Direction, moveValues, type StoredRow } from '../../src/core/stored-json/value-change.ts';
import type { ChangeEnd } from '../../src/io/databases/change-end.ts';
import { changeStored, lookAtMoves } from '../../src/io/databases/change-stored.ts';
import { inspectStored } from '../../src/io/databases/inspect-stored.ts';
import { lookAt } from '../../src/io/databases/look-at.ts';
import { parseDatabaseUrl } from '../../src/io/databases/parse-database-url.ts';
import { withConnection } from '../../src/io/databases/with-connection.ts';
import { INSTAGRAM_SCOPE, INSTAGRAM_SCOPE_SQL } from '../../src/strapi/instagram-scope.ts';
import { coreStore, GRANT, grant, SECRET } from '../cli/core-store.ts';
import { itOnEveryEngine, type TestDatabase } from './run-sql.ts';

const inspect = (url: string) => inspectStored(parseDatabaseUrl(url, process.env), [INSTAGRAM_SCOPE]);

function change(url: string, rows: readonly StoredRow[], direction: Direction): Promise<ChangeEnd> {
  return withConnection(parseDatabaseUrl(url, process.env), { readOnly: false }, (connection) =>
    changeStored(connection, rows, direction),
  );
}

async function texts(database: TestDatabase): Promise<readonly unknown[]> {
  return (await database.run('SELECT * FROM core_store ORDER BY id')).map(({ value }) => value);
}

/** Escaped for an UPDATE of these tests, in which nothing else needs it. */
const set = (client: string, text: string): string =>
  `UPDATE core_store SET value = '${(client === 'mysql' ? text.replaceAll('\\', '\\\\') : text).replaceAll("'", "''")}' WHERE id = 2`;

describe('values in the JSON of core_store', () => {
  itOnEveryEngine('are set and put back, and nothing else is touched', async (client, database) => {
    await database.run(coreStore(client, { other: '{"scope": 1}', [GRANT]: grant() }));
    const found = await inspect(database.url);
    expect(found.missed).toBe(true);
    expect(found.rows).toEqual([
      {
        id: '2',
        key: GRANT,
        values: [{ path: ['instagram', 'scope'], before: '["basic"]', after: '["user_profile"]' }],
      },
    ]);
    expect(JSON.stringify(found)).not.toContain(SECRET);

    expect(await change(database.url, found.rows, 'forward')).toEqual({ kind: 'changed' });
    expect(await texts(database)).toEqual(['{"scope": 1}', grant('["user_profile"]')]);
    expect(await change(database.url, found.rows, 'forward')).toEqual({ kind: 'unchanged' });
    expect((await inspect(database.url)).rows).toEqual([]);

    // As Strapi would write it anew.
    await database.run(set(client, grant('[ "user_profile" ]')));
    expect(await change(database.url, found.rows, 'back')).toEqual({ kind: 'changed' });
    expect(await texts(database)).toEqual(['{"scope": 1}', grant()]);
    expect(await change(database.url, found.rows, 'back')).toEqual({ kind: 'unchanged' });
  });

  itOnEveryEngine('that were not there are taken out again', async (client, database) => {
    await database.run(coreStore(client, { other: '{}', [GRANT]: grant('', false) }));
    const { rows, missed } = await inspect(database.url);
    expect(missed).toBe(false);
    expect(await change(database.url, rows, 'forward')).toEqual({ kind: 'changed' });
    expect(await texts(database)).toEqual(['{}', grant('["user_profile"]', false)]);
    expect(await change(database.url, rows, 'back')).toEqual({ kind: 'changed' });
    expect(await texts(database)).toEqual(['{}', grant('', false)]);
  });

  itOnEveryEngine('are left alone where somebody has changed them since', async (client, database) => {
    await database.run(coreStore(client, { other: '{}', [GRANT]: grant() }));
    const { rows } = await inspect(database.url);
    await change(database.url, rows, 'forward');
    for (const text of [grant('["user_media"]'), grant(''), 'no JSON', '{}']) {
      await database.run(set(client, text));
      const end = await change(database.url, rows, 'back');
      expect(end.kind === 'refused' && String(end.error), text).toContain(
        'was changed since: instagram.scope',
      );
      expect(await texts(database)).toEqual(['{}', text]);
    }
    await database.run('DELETE FROM core_store WHERE id = 2');
    const gone = await change(database.url, rows, 'back');
    expect(gone.kind === 'refused' && String(gone.error)).toContain(`the row ${GRANT} is gone`);
  });

  itOnEveryEngine('of several rows are set together or not at all', async (client, database) => {
    await database.run(coreStore(client, { a: '{"x":{"y":1}}', b: '{"x":{"y":3}}' }));
    const row = (id: string, key: string): StoredRow => ({
      id,
      key,
      values: [{ path: ['x', 'y'], before: '1', after: '2' }],
    });
    const rows = [row('1', 'a'), row('2', 'b')];
    expect((await change(database.url, rows, 'forward')).kind).toBe('refused');
    expect(await texts(database)).toEqual(['{"x":{"y":1}}', '{"x":{"y":3}}']);
    await database.run(set(client, '{"x":{"y":1}}'));
    expect(await change(database.url, rows, 'forward')).toEqual({ kind: 'changed' });
    const moves = (direction: Direction) =>
      lookAt(parseDatabaseUrl(database.url, process.env), (connection) =>
        lookAtMoves(connection, rows, direction),
      );
    expect([await moves('forward'), await moves('back')]).toEqual([0, 2]);
  });

  itOnEveryEngine('are no concern where there is nothing to set', async (client, database) => {
    await expect(inspect(database.url)).rejects.toThrow('has no core_store.');
    await database.run(coreStore(client, { other: '{}', [GRANT]: grant('["user_profile","user_media"]') }));
    expect((await inspect(database.url)).rows).toEqual([]);
    for (const text of ['{"email":{}}', '{"instagram":null}', 'no JSON', '[]']) {
      await database.run(set(client, text));
      expect((await inspect(database.url)).rows, text).toEqual([]);
    }
    await database.run(`UPDATE core_store SET value = NULL WHERE id = 2`);
    expect((await inspect(database.url)).rows).toEqual([]);
    // MySQL finds such a key as well.
    const mark = client === 'mysql' ? '`' : '"';
    await database.run(
      `UPDATE core_store SET value = '{"instagram":{}}', ${mark}key${mark} = '${GRANT.toUpperCase()}' WHERE id = 2`,
    );
    expect((await inspect(database.url)).rows).toEqual([]);
  });
});

describe('the SQL for who does it by hand', () => {
  itOnEveryEngine('sets the scope, once', async (client, database) => {
    const sql = INSTAGRAM_SCOPE_SQL[client]();
    await database.run(coreStore(client, { other: '{}', [GRANT]: grant() }));
    const read = async () => JSON.parse(String((await texts(database))[1]));
    await database.run(sql);
    expect(await read()).toEqual(JSON.parse(grant('["user_profile"]')));
    expect((await inspect(database.url)).rows).toEqual([]);
    for (const scope of ['["user_profile","user_media"]', '["basic","user_profile"]']) {
      await database.run(set(client, grant(scope)));
      await database.run(sql);
      expect(await read()).toEqual(JSON.parse(grant(scope)));
    }
    await database.run(set(client, grant('')));
    await database.run(sql);
    expect(await read()).toEqual(JSON.parse(grant('["user_profile"]')));
    await database.run(set(client, '{"email":{}}'));
    await database.run(sql);
    expect(await read()).toEqual({ email: {} });
  });
});

describe('moveValues', () => {
  test.each([
    ['{ "a" : { "b" : 1 } }', '{ "a" : { "b" : 2 } }', '1', '2'],
    ['{"a":{}}', '{"a":{"b":2}}', null, '2'],
    ['{\n  "a": { "x": 1.0 }\n}\n', '{\n  "a": { "x": 1.0,"b":2 }\n}\n', null, '2'],
    ['{"a":{"b":0},"a":{"b":1}}', '{"a":{"b":0},"a":{"b":2}}', '1', '2'],
  ])('%s becomes %s and goes back', (before, after, from, to) => {
    const changes = [{ path: ['a', 'b'], before: from, after: to }];
    expect(moveValues(before, changes, 'forward')).toEqual({ kind: 'moved', text: after });
    expect(moveValues(after, changes, 'forward')).toEqual({ kind: 'as-wanted' });
    expect(moveValues(after, changes, 'back')).toEqual({ kind: 'moved', text: before });
  });
});
