import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse, resolve } from 'node:path';
import { z } from 'zod';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { StatementContext } from '../../sql/statements/context.ts';
import { splitStatements } from '../../sql/statements/split-statements.ts';

const statements = z.array(z.string().min(1));

/**
 * The user's own statements: `.sql` files, or modules whose function gives them.
 *
 * - Of `fix.sql` the one for the target's engine is taken where it exists: `fix.postgres.sql`. `{v3}` and `{v4}` stand for what
 *   comes before the name of a table of that side.
 * - A module (`.js`, `.cjs`) exports a function `({ engine, v3, v4 }) => string[]`, where `v3('articles')` names a table. It is run:
 *   the user names it for that.
 */
export async function readOwnSteps(
  paths: readonly string[],
  context: StatementContext,
): Promise<readonly string[]> {
  const all: string[] = [];
  for (const path of paths)
    all.push(...(/\.[cm]?js$/.test(path) ? await fromModule(path, context) : fromSql(path, context)));
  return all;
}

function fromSql(path: string, { dialect, v3, v4 }: StatementContext): readonly string[] {
  const { dir, name } = parse(path);
  const own = resolve(dir, `${name}.${dialect.engine}.sql`);
  const file = existsSync(own) ? own : resolve(path);
  const qualifier = (side: (table: string) => string): string =>
    side('').slice(0, -`.${dialect.name('')}`.length);
  try {
    const text = readFileSync(file, 'utf8');
    const named = text.replaceAll('{v3}', qualifier(v3)).replaceAll('{v4}', qualifier(v4));
    return splitStatements(named, dialect.engine);
  } catch (error) {
    throw failed(path, error);
  }
}

async function fromModule(path: string, { dialect, v3, v4 }: StatementContext): Promise<readonly string[]> {
  try {
    const require = createRequire(resolve(path));
    const loaded: unknown = require(resolve(path));
    const make = typeof loaded === 'function' ? loaded : (loaded as { default?: unknown }).default;
    if (typeof make !== 'function') throw new Error('it exports no function');
    return statements.parse(await make({ engine: dialect.engine, v3, v4 }));
  } catch (error) {
    throw failed(path, error);
  }
}

function failed(path: string, error: unknown): ExpectedFailure {
  const why = error instanceof Error ? error.message : String(error);
  return new ExpectedFailure(
    `The own step ${path} cannot be read: ${why}.`,
    'Give a .sql file, or a .js file that exports ({ engine, v3, v4 }) => string[]. Nothing was written.',
    { cause: error },
  );
}
