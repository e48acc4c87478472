import type { Step } from '../../sql/plan/step.ts';

/** What a step does to the rows, in a few words for a table. */
export function describeStep(step: Step): string {
  switch (step.kind) {
    case 'rows': {
      const renamed = step.columns.filter(
        ({ to, value }) =>
          (value.kind === 'column' || value.kind === 'reference') && value.from.name !== to.name,
      ).length;
      const parts = [
        ...(renamed > 0 ? [`${renamed} of ${step.columns.length} columns renamed`] : []),
        ...(step.toOne ? ['polymorphic relation into the row'] : []),
      ];
      return parts.join(', ') || 'as it is';
    }
    case 'link':
      return step.orders.length > 0 ? 'links, in order' : 'links';
    case 'typed':
      return 'table names become uids';
    case 'literal':
      return step.column === undefined ? 'rewritten' : 'links';
  }
}
