import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import { describe, expect, test } from 'vitest';
import { type Blog, bytesOf, EVERYWHERE, engineOf, itWithBlog, openBlog } from './cli/blog.ts';
import { readDataReport } from './cli/read-data-report.ts';
import { enlarge, launch, type Struck, strike } from './cli/strike-db.ts';

const COPYING = { printed: /Copying/, later: 150 };
const SERVERS = EVERYWHERE.filter((place) => place !== 'SQLite');

describe('Ctrl-C', () => {
  itWithBlog(EVERYWHERE, 'stops what runs, takes it back and says so', async (blog) => {
    await enlarge(blog, 30_000);
    const fresh = await blog.v4.state();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const struck = await strike(migrate(blog), COPYING, (kill) => kill(signal));
      expect(struck.code, struck.output).toBe(2);
      expect(struck.stderr).toContain('Stopped');
      expect(struck.stderr).toContain('nothing was changed');
      expect(struck.sinceBlow).toBeLessThan(10_000);
      tidy(struck);
      expect(await blog.v4.state()).toEqual(fresh);
    }
    expect(await stagingOf(blog)).toEqual([]);
  });

  itWithBlog(
    ['SQLite to PostgreSQL', 'SQLite to MySQL'],
    'stops while the data is brought to the target',
    async (blog) => {
      await enlarge(blog, 30_000);
      const fresh = await blog.v4.state();
      const bringing = { printed: /Bringing/, later: 100 };
      const struck = await strike(migrate(blog), bringing, (kill) => kill('SIGINT'));
      expect(struck.code, struck.output).toBe(2);
      expect(struck.stderr).toContain('Stopped');
      expect(struck.sinceBlow).toBeLessThan(10_000);
      tidy(struck);
      expect(await blog.v4.state()).toEqual(fresh);
      expect(await stagingOf(blog)).toEqual([]);
    },
  );

  itWithBlog(EVERYWHERE, 'stops while it verifies', async (blog) => {
    await enlarge(blog, 60_000);
    const fresh = await blog.v4.state();
    const struck = await strike(migrate(blog), { printed: /Verifying/, later: 0 }, (kill) => kill('SIGINT'));
    expect(struck.code, struck.output).toBe(2);
    expect(struck.stderr).toContain('Stopped');
    expect(await blog.v4.state()).toEqual(fresh);
  });

  itWithBlog(['SQLite', 'MySQL'], 'with --json ends in a report', async (blog) => {
    await enlarge(blog, 30_000);
    const struck = await strike([...migrate(blog), '--json'], { after: 1500 }, (kill) => kill('SIGINT'));
    // Before anything is written there is nothing to take back.
    if (struck.code === null) return expect(struck.stdout).toBe('');
    expect(readDataReport(struck).status).toBe(struck.code === 2 ? 'failed' : 'needs-you');
  });
});

describe('what was brought to the target', () => {
  itWithBlog(
    ['SQLite to MySQL'],
    'and cannot be removed does not make a migration one that failed',
    async (blog) => {
      const { v4 } = blog;
      await enlarge(blog, 10_000);
      const staging = `${new URL(v4.url).pathname.slice(1)}_strapi_uplift`;
      const other = await createConnection(v4.url);
      const drops = `SELECT id FROM information_schema.processlist WHERE info LIKE 'DROP DATABASE%${staging}%'`;
      try {
        const struck = await strike(migrate(blog), { printed: /Verifying/, later: 0 }, async (kill) => {
          // Who reads a table keeps it from being dropped.
          await other.query('START TRANSACTION');
          await other.query(`SELECT 1 FROM ${staging}.articles LIMIT 1`);
          while ((await v4.run(drops)).length === 0) await new Promise((next) => setTimeout(next, 20));
          kill('SIGINT');
        });
        const [row] = await v4.run('SELECT count(*) AS n FROM articles');
        expect(Number(row?.n)).toBe(10_005);
        expect(struck.code, struck.output).toBe(1);
        expect(struck.stdout).toContain('Migrated and verified');
        expect(struck.output).not.toContain('nothing was changed');
      } finally {
        await other.end();
      }
      expect((await launch([...migrate(blog), '--replace'])).code).toBe(1);
      expect(await stagingOf(blog)).toEqual([]);
    },
  );
});

describe('a connection that the server ends', () => {
  itWithBlog(SERVERS, 'is told, and leaves v4 as it was', async (blog) => {
    await enlarge(blog, 30_000);
    const fresh = await blog.v4.state();
    const struck = await strike(migrate(blog), COPYING, () => endSessions(blog));
    expect(struck.code, struck.output).toBe(2);
    tidy(struck);
    expect(struck.stderr, struck.stderr).toMatch(/connection/i);
    expect(struck.stderr).toContain(hostOf(blog));
    expect(await blog.v4.state()).toEqual(fresh);
    const early = await strike([...migrate(blog), '--json'], { after: 400 }, () => endSessions(blog));
    if (early.code === 2) expect(readDataReport(early).error?.message).toMatch(/connection/i);
    expect(early.stderr).toBe('');
  });
});

describe('a user without the rights', () => {
  const user = `clidb_${process.pid}`;

  itWithBlog(
    ['PostgreSQL, two databases'],
    'to read all of v3 or to write v4 is told what is missing',
    async (blog) => {
      const { v3, v4 } = blog;
      const fresh = await v4.state();
      await v3.run(
        `CREATE ROLE ${user} LOGIN PASSWORD 's3cr3t'; GRANT SELECT ON core_store, articles TO ${user}`,
      );
      await v4.run(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${user}`);
      try {
        const runs = [
          await launch(['inspect', '--from', as(user, v3.url)]),
          await launch(migrate({ v3: { url: as(user, v3.url) }, v4 })),
          await launch(migrate({ v3, v4: { url: as(user, v4.url) } })),
        ];
        for (const ran of runs) {
          expect(ran.code, ran.output).toBe(2);
          expect(ran.stderr).toContain('permission denied');
          expect(ran.output).not.toContain('s3cr3t');
          tidy(ran);
        }
        expect(await v4.state()).toEqual(fresh);
      } finally {
        for (const side of [v3, v4]) await side.run(`DROP OWNED BY ${user}`);
        await v4.run(`DROP ROLE ${user}`);
      }
    },
  );

  itWithBlog(['SQLite to MySQL'], 'to make the database beside v4 is told which', async (blog) => {
    const { v3, v4 } = blog;
    const fresh = await v4.state();
    const name = new URL(v4.url).pathname.slice(1);
    await v4.run(
      `CREATE USER ${user} IDENTIFIED BY 's3cr3t'; GRANT SELECT, INSERT, UPDATE, DELETE ON ${name}.* TO ${user}`,
    );
    try {
      const ran = await launch(migrate({ v3, v4: { url: as(user, v4.url) } }));
      expect(ran.code, ran.output).toBe(2);
      expect(ran.stderr).toContain(`${name}_strapi_uplift`);
      expect(ran.output).not.toContain('s3cr3t');
      tidy(ran);
      expect(await v4.state()).toEqual(fresh);
    } finally {
      await v4.run(`DROP USER ${user}`);
    }
  });
});

describe('a SQLite file', () => {
  test.skipIf(process.platform === 'win32')('on a disk that is full stays as it was', async () => {
    const blog = await openBlog();
    await enlarge(blog, 30_000);
    const fresh = bytesOf(blog.v4.url);
    for (const blocks of [1, 3000, 12_000]) {
      // Of 512 bytes, as POSIX has it, or of 1024.
      const through = ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh'];
      const ran = await launch(migrate(blog), { through });
      expect(ran.code, ran.output).toBe(2);
      tidy(ran);
      expect(ran.stderr).toMatch(/disk/);
      await blog.v4.state();
      expect(bytesOf(blog.v4.url)).toEqual(fresh);
      const json = await launch([...migrate(blog), '--json'], { through });
      // A limit for files is none for a pipe.
      expect(readDataReport(json).status).toBe('failed');
      await blog.v4.state();
    }
    await blog.close();
  });

  test.skipIf(process.platform === 'win32')('that is read-only is refused', async () => {
    const blog = await openBlog();
    chmodSync(blog.v4.url, 0o444);
    chmodSync(dirname(blog.v4.url), 0o755);
    chmodSync(dirname(blog.v3.url), 0o755);
    const ran = await launch(migrate(blog), process.getuid?.() === 0 ? { uid: 65534 } : {});
    expect(ran.code, ran.output).toBe(2);
    expect(ran.stderr).toMatch(/read-?only/i);
    expect(ran.stderr).toMatch(/Nothing was (?:changed|written)/);
    tidy(ran);
    chmodSync(blog.v4.url, 0o644);
    await blog.close();
  });

  test.for([
    ['v3', 'EXCLUSIVE'],
    ['v4', 'EXCLUSIVE'],
    ['v4', 'IMMEDIATE'],
    ['v4', 'DEFERRED'],
  ] as const)('%s that another program holds (%s) is named', async ([side, lock], { expect }) => {
    const blog = await openBlog();
    const { v4 } = blog;
    const fresh = bytesOf(v4.url);
    const other = new Sqlite(blog[side].url);
    other.exec(`BEGIN ${lock}`);
    other.prepare('SELECT count(*) FROM sqlite_master').get();
    const ran = await launch(migrate(blog));
    other.exec('ROLLBACK');
    other.close();
    expect(ran.code, ran.output).toBe(2);
    tidy(ran);
    expect(ran.stderr).toContain(blog[side].url);
    expect(ran.stderr).toMatch(/locked/);
    await v4.state();
    expect(bytesOf(v4.url)).toEqual(fresh);
    await blog.close();
  });

  test('of v3 that another program is writing to is read as it was before', async () => {
    const blog = await openBlog();
    const other = new Sqlite(blog.v3.url);
    other.exec('BEGIN IMMEDIATE');
    other.exec("UPDATE articles SET title = 'Not yet'");
    const ran = await launch(migrate(blog));
    other.exec('ROLLBACK');
    other.close();
    expect(ran.code, ran.output).toBe(1);
    expect(await blog.v4.run("SELECT id FROM articles WHERE title = 'Not yet'")).toEqual([]);
    await blog.close();
  });
});

function as(user: string, url: string): string {
  const other = new URL(url);
  other.username = user;
  other.password = 's3cr3t';
  return other.href;
}

type Named = { readonly url: string };

function migrate({ v3, v4 }: { readonly v3: Named; readonly v4: Named }): string[] {
  return ['migrate', '--from', v3.url, '--to', v4.url, '--yes'];
}

/** Words for people: no stack, no class of ours, no driver's object. */
function tidy({ stderr }: Struck): void {
  expect(stderr).not.toMatch(/\n\s+at |AggregateError|ExpectedFailure|\[cause\]|node_modules/);
}

function hostOf({ v4 }: Blog): string {
  return new URL(v4.url).hostname;
}

async function stagingOf({ v4 }: Blog): Promise<readonly unknown[]> {
  if (engineOf(v4.url) !== 'mysql') return [];
  return await v4.run(`SHOW DATABASES LIKE '${new URL(v4.url).pathname.slice(1)}_strapi_uplift'`);
}

async function endSessions({ v4 }: Blog): Promise<void> {
  if (engineOf(v4.url) === 'postgres') {
    const mine = "application_name = 'strapi-uplift' AND datname = current_database()";
    await v4.run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${mine}`);
    return;
  }
  const mine = 'db = DATABASE() AND id <> CONNECTION_ID()';
  for (const { id } of await v4.run(`SELECT id FROM information_schema.processlist WHERE ${mine}`))
    await v4.run(`KILL ${id}`);
}
