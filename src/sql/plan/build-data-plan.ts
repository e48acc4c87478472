import { SYSTEM_MODELS } from '../../strapi/v3-system-models.ts';
import type { DataPlan, LeftOut, Problem } from './data-plan.ts';
import { linkSteps } from './link-steps.ts';
import { pairModels } from './pair-models.ts';
import { rowsStep } from './rows-step.ts';
import type { Pair, Sides } from './sides.ts';
import type { LiteralStep, RowsStep } from './step.ts';
import { typedSteps } from './typed-steps.ts';

/**
 * Plans the whole migration from what both databases hold.
 *
 * @param literals the few rows whose content was rewritten: permissions, settings
 */
export function buildDataPlan(sides: Sides, literals: readonly LiteralStep[]): DataPlan {
  const paired = pairModels(sides);
  const links = linkSteps(sides, paired.pairs);
  const typed = typedSteps(sides, paired.pairs);
  const rows: RowsStep[] = [];
  const notes: string[] = [];
  const leftOut: LeftOut[] = [...paired.leftOut, ...links.leftOut, ...typed.leftOut];
  const problems: Problem[] = [...paired.problems];
  // Everything else names the administrators who made it.
  const pairs = [...paired.pairs.values()].sort((a, b) => Number(isUser(b)) - Number(isUser(a)));
  for (const pair of pairs) {
    if (SYSTEM_MODELS.has(pair.model.uid)) continue;
    const consumed = links.consumed.get(pair.source.name) ?? new Set<string>();
    const planned = rowsStep(sides, pair, consumed, typed.toOnes.get(pair.model.uid));
    rows.push(planned.step);
    leftOut.push(...planned.leftOut);
    problems.push(...planned.problems);
    notes.push(...planned.notes);
  }
  const known = new Set([
    ...sides.models.map(({ collectionName }) => collectionName),
    ...links.tables,
    ...typed.tables,
    ...literals.map(({ from }) => from),
  ]);
  for (const { name } of sides.v3.tables.values()) {
    if (sides.ignoredTables.has(name))
      leftOut.push({ kind: 'table', table: name, reason: 'left out by the mapping file' });
    else if (!known.has(name)) leftOut.push({ kind: 'table', table: name, reason: 'no model of v3 uses it' });
  }
  return {
    steps: [...rows, ...literals, ...links.steps, ...typed.steps],
    leftOut,
    problems,
    notes: [...notes, ...links.notes, ...typed.notes, ...engineNotes(sides)],
  };
}

/** Strapi's `mysql` driver asks the server for three-byte characters unless it is told otherwise. */
function engineNotes({ v4 }: Sides): readonly string[] {
  if (v4.engine !== 'mysql') return [];
  return [
    "Set charset: 'utf8mb4' in the connection of Strapi 4's config/database: without it, its `mysql` driver shows emoji as “?”. The data is right.",
  ];
}

function isUser({ model }: Pair): boolean {
  return model.uid === 'strapi::user';
}
