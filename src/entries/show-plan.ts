import { realisePlan } from '../core/realise-plan.ts';
import { renderPlan, renderProblems } from '../core/report/render-plan.ts';
import { unifiedDiff } from '../core/report/unified-diff.ts';
import { textsOf } from '../core/texts-of.ts';
import type { Prepared } from './prepare.ts';
import type { Terminal } from './terminal.ts';

/** Shows everything a person needs to say yes or no: the plan, the diff of every file, and what stands in the way. */
export function showPlan(terminal: Terminal, { plan, project, problems }: Prepared): void {
  if (terminal.json) return;
  const { look } = terminal;
  terminal.say(renderPlan(plan, look));
  // The diff masks every value of an env file, so that it can be made from zeros instead of secrets.
  const changes = realisePlan(plan, textsOf(project, plan), (size) => new Uint8Array(size));
  for (const { path, before, after } of changes)
    terminal.say(`${unifiedDiff(path, before, after, look.paint)}\n`);
  const standing = renderProblems(problems, look);
  if (standing) terminal.say(standing);
}
