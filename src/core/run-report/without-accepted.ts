import { posix } from 'node:path';
import { changedPaths } from '../build-plan.ts';
import type { Plan, Step } from '../plan.ts';
import type { Baseline } from './baseline.ts';
import { findingsOf } from './findings.ts';

/**
 * A plan without the files of which the baseline accepts everything that would be changed: they are left as they are. Where something
 * else is to be changed in such a file as well, all of it is, since the steps build upon each other.
 *
 * @param base the path of the project from the folder of the run
 */
export function withoutAccepted(plan: Plan, base: string, { findings }: Baseline): Plan {
  const accepted = findings.map(({ id }) => id);
  const left = findingsOf({ path: base, plan, accepted }).filter(
    (finding) => finding.level === 'warning' && !finding.accepted,
  );
  const paths = new Set(left.map(({ path }) => path));
  const isWanted = (path: string): boolean => paths.has(posix.join(base, path));
  const steps = plan.steps.map((step): Step => {
    if (step.kind === 'edit')
      return {
        ...step,
        files: step.files.filter(({ kind, path }) => kind !== 'changed' || isWanted(path)),
      };
    if (step.kind !== 'secrets') return step;
    return {
      ...step,
      files: step.files.filter(({ path }) => isWanted(path) || !changedPaths([step]).includes(path)),
    };
  });
  return {
    ...plan,
    steps,
    files: Object.fromEntries(Object.entries(plan.files).filter(([path]) => isWanted(path))),
  };
}
