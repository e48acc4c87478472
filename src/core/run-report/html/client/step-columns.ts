import type { Plan, Step } from '../../../plan.ts';

/** A step that occurs in at least one plan. */
export interface StepColumn {
  readonly id: string;
  /** The id without its guide. */
  readonly short: string;
  readonly title: string;
  readonly kind: Step['kind'];
  /** The version of its guide; empty for what every upgrade has. */
  readonly guide: string;
}

const ORDER: readonly Step['kind'][] = ['edit', 'place', 'secrets', 'database', 'command', 'manual'];

/** The steps of all plans: first what every upgrade has, then guide by guide, and at last what only a person does, which may be much. */
export function stepColumns(plans: Iterable<Plan>): StepColumn[] {
  const columns = new Map<string, StepColumn>();
  for (const { steps } of plans) {
    for (const step of steps) {
      if (columns.has(step.id)) continue;
      const [, prefix = '', short = step.id] = /^(\d[\w.-]*)\/(.+)$/s.exec(step.id) ?? [];
      const guide = 'guide' in step && step.guide !== undefined ? step.guide : prefix;
      columns.set(step.id, { id: step.id, short, title: step.title, kind: step.kind, guide });
    }
  }
  return [...columns.values()].sort(
    (a, b) =>
      Number(a.kind === 'manual') - Number(b.kind === 'manual') ||
      a.guide.localeCompare(b.guide, 'en', { numeric: true }) ||
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
}
