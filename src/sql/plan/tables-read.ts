import type { Step } from './step.ts';

/** The v3 tables that the statements of these steps name. */
export function tablesRead(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(steps.flatMap(tablesOf));
}

function tablesOf(step: Step): readonly string[] {
  switch (step.kind) {
    case 'rows':
      return [
        step.from,
        ...step.columns.flatMap(({ value }) => (value.kind === 'reference' ? value.parent : [])),
        ...(step.toOne ? [step.toOne.table, ...step.toOne.types.map(({ table }) => table)] : []),
      ];
    case 'link':
      return [
        step.source.table,
        ...(step.source.kind === 'pair' ? [step.source.backTable] : []),
        step.own.parent,
        step.other.parent,
      ];
    case 'typed':
      return [step.from, step.entity.parent, ...step.types.map(({ table }) => table)];
    case 'literal':
      return [step.from];
  }
}
