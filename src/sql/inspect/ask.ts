/** Asks the v3 database a question. */
export type Ask = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** The number `n` that a question gives. */
export async function askCount(ask: Ask, sql: string): Promise<number> {
  const [row] = await ask(sql);
  return Number(row?.n ?? 0);
}
