import { BOOTSTRAP_TABLES } from '../../strapi/v4-bootstrap-tables.ts';
import type { Catalog } from '../catalog.ts';
import type { Step } from './step.ts';

export interface TargetFindings {
  /** Tables that hold rows which v4 does not write by itself. */
  readonly filled: readonly { readonly table: string; readonly rows: number }[];
  /** Of those, the ones that are not emptied and would point at rows that are. */
  readonly stranded: readonly { readonly table: string; readonly rows: number; readonly points: string }[];
}

/** Whether the target is as v4 made it; what would be lost, or left pointing at nothing, if it is not. */
export function checkTarget(v4: Catalog, steps: readonly Step[]): TargetFindings {
  const written = new Set(steps.map(({ to }) => to));
  const filled = [...v4.tables.values()].filter(({ name, rows }) => rows > 0 && !BOOTSTRAP_TABLES.has(name));
  return {
    filled: filled.map(({ name, rows }) => ({ table: name, rows })),
    stranded: filled.flatMap(({ name, rows, foreignKeys }) => {
      const key = foreignKeys.find(({ table }) => written.has(table));
      return key && !written.has(name) ? [{ table: name, rows, points: key.table }] : [];
    }),
  };
}
