import type { Catalog } from '../catalog.ts';
import type { CheckedStep } from '../plan/dirt.ts';
import type { Step } from '../plan/step.ts';
import type { V3Side } from '../statements/context.ts';
import type { Ask } from './ask.ts';
import { linkDirt } from './link-dirt.ts';
import { rowsDirt } from './rows-dirt.ts';
import { checkTyped } from './typed-dirt.ts';

/** Counts what is wrong with the rows of one step. Reads v3 only. */
export async function inspectDirt(v3: V3Side, catalog: Catalog, step: Step, ask: Ask): Promise<CheckedStep> {
  switch (step.kind) {
    case 'rows':
      return { kind: 'rows', step, dirt: await rowsDirt(v3, catalog, step, ask) };
    case 'link':
      return { kind: 'link', step, dirt: await linkDirt(v3, step, ask) };
    case 'typed':
      return await checkTyped(v3, catalog, step, ask);
    case 'literal':
      return { kind: 'literal', step };
  }
}
