import { posix } from 'node:path';
import { changedPaths } from '../build-plan.ts';
import type { Plan, Step } from '../plan.ts';
import type { Baseline } from './baseline.ts';

/**
 * A plan without the files of which the baseline accepts everything that would be changed: they are left as they are. Where something
 * else is to be changed in such a file as well, all of it is, since the steps build upon each other.
 *
 * @param base the path of the project from the folder of the run
 */
export function withoutAccepted(plan: Plan, base: string, { findings }: Baseline): Plan {
  const accepted = new Set(findings.map(({ id }) => id));
  const isAccepted = (rule: string, path: string): boolean =>
    accepted.has(`${rule}:${posix.join(base, path)}`);
  const wanted = new Set(
    plan.steps.flatMap((step) => {
      if (step.kind === 'edit')
        return step.files.flatMap(({ kind, path }) =>
          kind === 'changed' && !isAccepted(step.id, path) ? [path] : [],
        );
      if (step.kind !== 'secrets') return [];
      return step.files.flatMap(({ path, decisions }) =>
        decisions.some(
          ({ kind, variable }) => kind === 'changed' && !isAccepted(`${step.id}/${variable}`, path),
        )
          ? [path]
          : [],
      );
    }),
  );
  const steps = plan.steps.map((step): Step => {
    if (step.kind === 'edit')
      return {
        ...step,
        files: step.files.filter(({ kind, path }) => kind !== 'changed' || wanted.has(path)),
      };
    if (step.kind !== 'secrets') return step;
    return {
      ...step,
      files: step.files.filter(({ path }) => wanted.has(path) || !changedPaths([step]).includes(path)),
    };
  });
  return {
    ...plan,
    steps,
    files: Object.fromEntries(Object.entries(plan.files).filter(([path]) => wanted.has(path))),
  };
}
