import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Check, CheckResult } from '../../sql/verify/check.ts';
import type { Connection } from '../databases/connection.ts';

/** Asks every question; says how many are done. */
export async function runChecks(
  connection: Connection,
  checks: readonly Check[],
  onCheck: (done: number) => void,
  signal?: AbortSignal,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const [index, { table, sql, expect }] of checks.entries()) {
    const [row] = expect.length > 0 ? await connection.query(sql) : [];
    for (const { column, value, otherwise, kind } of expect)
      results.push({ table, kind, expected: value, found: Number(row?.[column] ?? Number.NaN), otherwise });
    onCheck(index + 1);
    // SQLite answers without waiting for anything, and Ctrl-C comes through only between two waits.
    await nextTurn();
    signal?.throwIfAborted();
  }
  return results;
}

export function unmet(results: readonly CheckResult[]): readonly CheckResult[] {
  return results.filter(({ expected, found }) => expected !== found);
}
