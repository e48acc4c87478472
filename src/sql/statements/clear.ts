import type { Step } from '../plan/step.ts';
import type { StatementContext } from './context.ts';

/** Empties what a step fills: of a fresh v4 database those are v4's own first rows, which v3's replace. */
export function clear({ dialect: { name }, v4 }: StatementContext, step: Step): readonly string[] {
  if (step.kind !== 'literal' || step.replaces === 'all') return [`DELETE FROM ${v4(step.to)}`];
  if (step.replaces.length === 0) return [];
  return [`DELETE FROM ${v4(step.to)} WHERE ${name('id')} IN (${step.replaces.join(', ')})`];
}
