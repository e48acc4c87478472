import { readFileSync } from 'node:fs';
import { describe, expect, vi } from 'vitest';
import { type Blog, bytesOf, EVERYWHERE, engineOf, itWithBlog, type State } from './cli/blog.ts';
import { enlarge, launch, strike } from './cli/strike-db.ts';

/** How often each is killed; `UPLIFT_KILLS=50` for a full run. */
const KILLS = Number(process.env.UPLIFT_KILLS ?? 5);
const IS_FULL_RUN = process.env.UPLIFT_KILLS !== undefined;
const ARTICLES = IS_FULL_RUN ? 30_000 : 10_000;
// Slow, and a kill while it brings the data has a test of its own.
const PLACES = IS_FULL_RUN ? EVERYWHERE : EVERYWHERE.filter((place) => place !== 'SQLite to MySQL');

vi.setConfig({ testTimeout: 60_000 + KILLS * 30_000 });

describe('a migration that is killed', () => {
  itWithBlog(PLACES, 'leaves v4 fresh or complete, and v3 as it is', async (blog, place) => {
    const { v3, v4 } = blog;
    await enlarge(blog, ARTICLES);
    const migrate = ['migrate', '--from', v3.url, '--to', v4.url, '--yes'];
    const [source, fresh] = [await holds(blog, 'v3'), await v4.state()];
    const whole = await launch(migrate);
    expect(whole.code, whole.output).toBe(1);
    const complete = await v4.state();
    expect(complete.articles_tags_links).toMatchObject({ rows: 2 * ARTICLES + 8 });
    await blog.renewV4();
    expect(await v4.state()).toEqual(fresh);

    const ends = { fresh: 0, complete: 0 };
    let journals = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      // Over all of its time, and a little beyond.
      const after = ((kill + Math.random()) / KILLS) * whole.milliseconds * 1.05;
      const struck = await strike(migrate, { after }, (signal) => signal('SIGKILL'));
      const when = `killed after ${Math.round(after)} ms of ${Math.round(whole.milliseconds)}`;
      expect(await holds(blog, 'v3'), when).toEqual(source);
      if (engineOf(v4.url) === 'sqlite' && bytesOf(v4.url).beside) journals += 1;
      const end = whichOf({ fresh, complete }, await v4.state(), when);
      ends[end] += 1;
      if (struck.code !== null) expect(end, when).toBe('complete');
      if (engineOf(v4.url) === 'sqlite') {
        expect(await v4.run('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
        expect(await v4.run('PRAGMA foreign_key_check')).toEqual([]);
      }
      if (end === 'complete') await blog.renewV4();
    }
    expect(ends.fresh + ends.complete).toBe(KILLS);
    expect(ends.fresh).toBeGreaterThan(0);
    console.log(
      `${place}: ${whole.milliseconds.toFixed(0)} ms, killed ${KILLS} times:`,
      ends,
      `${journals} journals left`,
    );

    const again = await launch(migrate);
    expect(again.code, again.output).toBe(1);
    whichOf({ complete }, await v4.state(), 'migrated afterwards');
  });

  itWithBlog(
    ['SQLite to MySQL'],
    'while it brings the data leaves what the next run removes',
    async (blog) => {
      const { v3, v4 } = blog;
      await enlarge(blog, ARTICLES);
      const migrate = ['migrate', '--from', v3.url, '--to', v4.url, '--yes'];
      const fresh = await v4.state();
      const struck = await strike(migrate, { printed: /Bringing the data/, later: 100 }, (signal) =>
        signal('SIGKILL'),
      );
      expect(struck.code).toBeNull();
      expect(await v4.state()).toEqual(fresh);
      const staging = `${new URL(v4.url).pathname.slice(1)}_strapi_uplift`;
      const left = (): ReturnType<typeof v4.run> => v4.run(`SHOW DATABASES LIKE '${staging}'`);
      expect(await left()).toHaveLength(1);
      const again = await launch(migrate);
      expect(again.code, again.output).toBe(1);
      expect(await left()).toHaveLength(0);
    },
  );
});

/** Every byte of a file; what a server's database holds. */
async function holds(blog: Blog, side: 'v3' | 'v4'): Promise<State> {
  const { url, state } = blog[side];
  return engineOf(url) === 'sqlite' ? { ...bytesOf(url), length: readFileSync(url).length } : await state();
}

/** Says which tables are wrong, not everything that is in them. */
function whichOf<Name extends string>(ends: Readonly<Record<Name, State>>, state: State, when: string): Name {
  const differences = (Object.entries(ends) as [Name, State][]).map(([name, end]) => {
    const tables = [...new Set([...Object.keys(end), ...Object.keys(state)])];
    return {
      name,
      tables: tables.filter((table) => JSON.stringify(end[table]) !== JSON.stringify(state[table])),
    };
  });
  const same = differences.find(({ tables }) => tables.length === 0);
  if (same) return same.name;
  throw new Error(
    `${when}: neither ${differences.map(({ name, tables }) => `${name} (differs in ${tables.join(', ')})`).join(' nor ')}`,
  );
}
