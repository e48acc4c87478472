import { spawn } from 'node:child_process';
import { root } from '../fixtures/load-transform.ts';
import { type Blog, engineOf } from './blog.ts';
import { cleanEnvironment } from './clean-environment.ts';
import { BIN } from './run-cli.ts';

export interface Struck {
  /** `null` when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly output: string;
  /** From the start to the end. */
  readonly milliseconds: number;
  /** From the blow to the end. */
  readonly sinceBlow: number;
}

/** When to strike: after a time, or once the program has printed something (and then a little later). */
export type Moment = { readonly after: number } | { readonly printed: RegExp; readonly later: number };

export interface Launch {
  /** Goes before node's own command line: `['sh', '-c', 'ulimit -f 1; exec "$@"', 'sh']`. */
  readonly through?: readonly string[];
  /** A copy of the program. */
  readonly bin?: string;
  /** The user to be; only root may say so. */
  readonly uid?: number;
}

/** Runs `db <args>` of the built program and does something to it on the way, such as killing it. */
export function strike(
  args: readonly string[],
  moment: Moment,
  blow: (kill: (signal: NodeJS.Signals) => void) => unknown,
  { through = [], bin = BIN, uid }: Launch = {},
): Promise<Struck> {
  const [command = '', ...rest] = [...through, process.execPath, bin, 'db', ...args];
  return new Promise((done, fail) => {
    const start = performance.now();
    let struckAt = Number.NaN;
    const child = spawn(command, rest, {
      ...(uid !== undefined && { uid }),
      cwd: root,
      env: { ...cleanEnvironment(), TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = { stdout: '', stderr: '' };
    let planned = false;
    const plan = (later: number): void => {
      planned = true;
      setTimeout(() => {
        struckAt = performance.now();
        Promise.resolve(blow((signal) => child.kill(signal))).catch(fail);
      }, later);
    };
    if ('after' in moment) plan(moment.after);
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        texts[name] += chunk;
        if ('printed' in moment && !planned && moment.printed.test(texts[name])) plan(moment.later);
      });
    child.on('error', fail);
    child.on('close', (code) => {
      const end = performance.now();
      done({
        code,
        ...texts,
        output: texts.stdout + texts.stderr,
        milliseconds: end - start,
        sinceBlow: end - struckAt,
      });
    });
  });
}

/** Nobody strikes. */
export const NEVER: Moment = { printed: /(?!)/, later: 0 };

/** Runs `db <args>` to its end. */
export function launch(args: readonly string[], how?: Launch): Promise<Struck> {
  return strike(args, NEVER, () => undefined, how);
}

/** Adds so many articles to v3, and twice as many of their tags. */
export async function enlarge(blog: Blog, articles: number): Promise<void> {
  const { run, url } = blog.v3;
  const mysql = engineOf(url) === 'mysql';
  const digits = Array.from({ length: 10 }, (_, digit) => `SELECT ${digit} AS d`).join(' UNION ALL ');
  const numbers = `(SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d AS n FROM (${digits}) AS a, (${digits}) AS b, (${digits}) AS c, (${digits}) AS e, (${digits}) AS f) AS x WHERE n < ${articles}`;
  const slug = mysql ? "concat('big-', n)" : "'big-' || n";
  const words = 'Words that fill the row. '.repeat(8);
  await run(
    `INSERT INTO articles (id, title, slug, body, locale) SELECT 1000 + n, 'Big', ${slug}, '${words}', 'en' FROM ${numbers}`,
  );
  for (const [first, tag] of [
    [1000, 1],
    [200000, 2],
  ])
    await run(
      `INSERT INTO articles_tags__tags_articles (id, article_id, tag_id) SELECT ${first} + n, 1000 + n, ${tag} FROM ${numbers}`,
    );
}
