import type { World } from './world.ts';

/** What no model of v3 knows any more: statements that put it there, and what has to be said of it. */
export function leftOvers({ types }: World): {
  readonly sql: readonly string[];
  readonly leftOut: Readonly<Record<string, number>>;
} {
  const own = types.filter(({ system }) => !system);
  return {
    sql: [
      'CREATE TABLE "old pages" (id integer primary key, title text)',
      `INSERT INTO "old pages" VALUES (1, 'a'), (7, NULL)`,
      ...own.flatMap(({ table }) => [
        `ALTER TABLE "${table}" ADD COLUMN "legacy-Code" varchar(255) null`,
        `UPDATE "${table}" SET "legacy-Code" = 'x' WHERE id > 1`,
      ]),
    ],
    leftOut: {
      'old pages': 2,
      ...Object.fromEntries(
        own.map(({ table, rows }) => [`${table}.legacy-Code`, rows.filter(({ id }) => id > 1).length]),
      ),
    },
  };
}
