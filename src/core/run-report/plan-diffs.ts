import { createColors } from 'picocolors';
import type { Plan } from '../plan.ts';
import { realisePlan } from '../realise-plan.ts';
import { unifiedDiff } from '../report/unified-diff.ts';
import type { ProjectReport } from './run-report-schema.ts';

/**
 * The diff of every file that a plan changes. Values of variables are masked in it, so that it can be made from zeros in place of secrets.
 *
 * @param texts what the plan was made from, by path
 */
export function planDiffs(plan: Plan, texts: ReadonlyMap<string, string | null>): ProjectReport['diffs'] {
  const changes = realisePlan(plan, texts, (size) => new Uint8Array(size));
  const placed = plan.steps.flatMap((step) => (step.kind === 'place' ? step.files : []));
  return [
    ...changes.map(({ path, before, after }) => ({ path, patch: unifiedDiff(path, before, after, PLAIN) })),
    ...placed
      .filter(({ kind }) => kind === 'changed')
      // In git's own words.
      .map(({ path }) => ({ path, patch: `Binary files /dev/null and b/${path} differ` })),
  ];
}

const PLAIN = createColors(false);
