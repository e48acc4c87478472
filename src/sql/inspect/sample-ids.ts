import type { Ask } from './ask.ts';

/** Ids shown of the rows that are set aside for one reason. */
export const SAMPLES = 5;

/** The first few ids of a query that gives them as `id`. */
export async function sampleIds(ask: Ask, sql: string): Promise<readonly number[]> {
  const rows = await ask(`${sql} ORDER BY 1 LIMIT ${SAMPLES}`);
  return rows.map(({ id }) => Number(id));
}
