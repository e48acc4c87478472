import type { CheckedStep } from './dirt.ts';

/** Rows that a step adds to its v4 table: those it reads, without those set aside. */
export function rowsWritten(checked: CheckedStep, orphans: 'skip' | 'null'): number {
  const sum = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((total, count) => total + count, 0);
  switch (checked.kind) {
    case 'rows':
      return checked.dirt.rows;
    case 'link': {
      const { rows, empty, lostOwn, lostOther, duplicates } = checked.dirt;
      return rows - empty - (orphans === 'null' ? 0 : lostOwn + lostOther) - duplicates;
    }
    case 'typed': {
      const { rows, lostEntity, unknownTypes, lostItems, duplicates } = checked.dirt;
      return rows - lostEntity - sum(unknownTypes) - sum(lostItems) - duplicates;
    }
    case 'literal':
      return checked.step.rows.length;
  }
}
