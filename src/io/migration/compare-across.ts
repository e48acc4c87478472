import type { Comparison } from '../../sql/verify/build-comparisons.ts';
import type { CheckResult } from '../../sql/verify/check.ts';
import type { PostgresConnection } from '../databases/postgres-connection.ts';
import { copyLines, type Lines } from './copy-lines.ts';

/**
 * Holds a table against what v3 has for it, value by value, while both come from their servers: nothing is kept but two rows.
 * Rows that v4 has besides are for the count to find.
 */
export async function compareAcross(
  source: PostgresConnection,
  target: PostgresConnection,
  { table, columns, keyed, rows, missing, differing, v3, v4 }: Comparison,
): Promise<readonly CheckResult[]> {
  const [theirs, ours] = [await copyLines(source, v3), await copyLines(target, v4)];
  const places = differing.map((one) => one.columns.map((column) => columns.indexOf(column)));
  const counts = differing.map(() => 0);
  const there = await match(theirs, ours, keyed, (one, other) => {
    const [left, right] = [one.split('\t'), other.split('\t')];
    for (const [index, some] of places.entries())
      if (some.some((place) => left[place] !== right[place])) counts[index] = (counts[index] ?? 0) + 1;
  });
  return [
    { table, ...missing, expected: 0, found: rows - there },
    ...differing.map(
      ({ otherwise, kind }, index): CheckResult => ({
        table,
        kind,
        expected: 0,
        found: counts[index] ?? 0,
        otherwise,
      }),
    ),
  ];
}

/** @returns how many of v3's rows have a counterpart */
async function match(
  v3: Lines,
  v4: Lines,
  keyed: boolean,
  onDifference: (one: string, other: string) => void,
): Promise<number> {
  let there = 0;
  let [one, other] = [await v3.next(), await v4.next()];
  while (one !== undefined && other !== undefined) {
    const ahead = keyed ? idOf(one) - idOf(other) : 0;
    if (ahead === 0) {
      there += 1;
      if (one !== other) onDifference(one, other);
    }
    if (ahead <= 0) one = await v3.next();
    if (ahead >= 0) other = await v4.next();
  }
  // Both queries have to come to their ends before the sessions can do anything else.
  while (one !== undefined) one = await v3.next();
  while (other !== undefined) other = await v4.next();
  return there;
}

function idOf(line: string): number {
  const end = line.indexOf('\t');
  return Number(end < 0 ? line : line.slice(0, end));
}
