import type { CheckedStep } from './dirt.ts';

/** Whether a step reads rows that point at nothing. */
export function hasOrphans(checked: CheckedStep): boolean {
  switch (checked.kind) {
    case 'rows':
      return checked.dirt.dangling.size > 0;
    case 'link':
      return checked.dirt.lostOwn + checked.dirt.lostOther > 0;
    case 'typed':
      return checked.dirt.lostEntity > 0 || checked.dirt.lostItems.size > 0;
    case 'literal':
      return false;
  }
}
