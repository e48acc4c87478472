import type { z } from 'zod';
import { checkShape } from '../check-shape.ts';
import type { RawRow, SetAside } from './set-aside.ts';

/** Reads rows in the order of their ids. One that is not as expected is set aside and stops nothing. */
export function readRows<T>(
  rows: readonly RawRow[],
  shape: z.ZodType<T>,
): { readonly read: readonly T[]; readonly unreadable: readonly SetAside[] } {
  const read: T[] = [];
  const unreadable: SetAside[] = [];
  for (const row of rows.toSorted((a, b) => Number(a.id) - Number(b.id))) {
    const checked = checkShape(shape, row, 'not readable');
    if (checked.kind === 'ok') read.push(checked.value);
    else unreadable.push({ id: Number(row.id), reason: `${checked.where}: ${checked.message}` });
  }
  return { read, unreadable };
}
