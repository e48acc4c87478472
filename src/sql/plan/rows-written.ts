import type { CheckedStep, ToOneDirt } from './dirt.ts';

/** Rows that a step adds to its v4 table: those it reads, without those set aside. */
export function rowsWritten(checked: CheckedStep, orphans: 'skip' | 'null'): number {
  switch (checked.kind) {
    case 'rows':
      return checked.dirt.rows;
    case 'link': {
      const { rows, empty, lostOwn, lostOther, lostBoth, duplicates } = checked.dirt;
      // A pair of which both ends are lost says nothing.
      return rows - empty - (orphans === 'null' ? lostBoth : lostOwn + lostOther) - duplicates;
    }
    case 'typed': {
      const { rows, empty, lostEntity, unknownTypes, lostItems, duplicates } = checked.dirt;
      return rows - empty - lostEntity - sum(unknownTypes) - sum(lostItems) - duplicates;
    }
    case 'literal':
      return checked.step.rows.length;
  }
}

/** Rows that get the other end of their polymorphic to-one relation. */
export function toOneWritten(dirt: ToOneDirt): number {
  const { rows, empty, lostEntity, unknownTypes, lostItems, surplus } = dirt;
  return rows - empty - lostEntity - sum(unknownTypes) - sum(lostItems) - surplus;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
