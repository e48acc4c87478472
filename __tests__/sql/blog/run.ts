import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseDatabaseUrl } from '../../../src/io/databases/parse-database-url.ts';
import { openEnds } from '../../../src/io/migration/ends.ts';
import { migrate } from '../../../src/io/migration/migrate.ts';
import { type PreparedMigration, prepareMigration } from '../../../src/io/migration/prepare-migration.ts';
import { NO_MAPPING } from '../../../src/sql/mapping-file.ts';
import type { CheckResult } from '../../../src/sql/verify/check.ts';
import type { Blog } from './databases.ts';

export interface RunOptions {
  readonly orphans: 'skip' | 'null';
  readonly rehearse: boolean;
}

/** Prepares a migration of the blog and hands it on with both databases still open. */
export async function prepared<T>(
  blog: Pick<Blog, 'from' | 'to'>,
  orphans: 'skip' | 'null',
  use: (prepared: PreparedMigration) => Promise<T>,
): Promise<T> {
  const [from, to] = [parseDatabaseUrl(blog.from, process.env), parseDatabaseUrl(blog.to, process.env)];
  const ends = await openEnds(from, to, { zone: 'UTC', readOnly: false });
  try {
    const input = { mapping: NO_MAPPING, zone: 'UTC', orphans, controllerActions: [] };
    return await use(await prepareMigration(ends, input));
  } finally {
    await ends.close();
  }
}

export interface Ran {
  readonly prepared: PreparedMigration;
  readonly results: readonly CheckResult[];
}

/** The whole way, as the command goes it. The connections of what comes back are closed. */
export async function run(
  blog: Pick<Blog, 'from' | 'to'>,
  { orphans, rehearse }: RunOptions = { orphans: 'skip', rehearse: false },
): Promise<Ran> {
  return await prepared(blog, orphans, async (one) => ({
    prepared: one,
    results: await migrate(one, { rehearse, onProgress: () => undefined }),
  }));
}

/** Accounts and findings as they read in a report, in an order that does not depend on the engine. */
export function reportOf({ accounts, leftOut, notes, plan, target }: PreparedMigration): string {
  const lines = (list: readonly unknown[]): string =>
    list.length > 0 ? `[\n${list.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]` : '[]';
  const byText = (list: readonly unknown[]): readonly unknown[] =>
    list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return `{
  "accounts": ${lines(byText(accounts))},
  "leftOut": ${lines(byText(leftOut))},
  "notes": ${lines(notes)},
  "problems": ${lines(plan.problems)},
  "target": ${JSON.stringify(target)}
}
`;
}

/** Tells one SQLite file from another that differs in any byte; `undefined` for what is no file. */
export function digestOf(url: string): string | undefined {
  return url.includes('://') ? undefined : createHash('sha256').update(readFileSync(url)).digest('hex');
}
