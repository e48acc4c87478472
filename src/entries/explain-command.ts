import { findExplained } from '../core/explain/find-explained.ts';
import { renderExplained } from '../core/explain/render-explained.ts';
import { emptyReport } from '../core/report/report.ts';
import { openCatalog } from './open-catalog.ts';
import type { CommonOptions } from './options.ts';
import { conclude, openTerminal } from './terminal.ts';

/** Tells what a step does, why, and who says so; of all steps of a version, where one is named. */
export function explain(name: string, options: CommonOptions): Promise<number> {
  const terminal = openTerminal(options);
  return conclude(terminal, emptyReport('explain'), async (report) => {
    const steps = findExplained(openCatalog(), name);
    report.explained = [...steps];
    for (const step of steps) terminal.say(renderExplained(step, terminal.look));
  });
}
